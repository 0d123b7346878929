/** A text without the characters that neither HTML nor XML can hold; a mark stands for each. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\p{Cs}]/gu, found =>
    /[\t\n\r]/u.test(found) ? found : '\uFFFD',
  );
}
