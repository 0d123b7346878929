/** The characters without white space that end at an offset: a regular expression would look for them from every place. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/u.test(String.fromCharCode(code)))
  );
}
