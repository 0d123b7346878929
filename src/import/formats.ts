/** Other endings that files of a format have. */
const otherEndings: Readonly<Record<string, string>> = {
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  ott: 'odt',
  htm: 'html',
  xhtml: 'html',
  markdown: 'md',
  text: 'txt',
};

/** The format that a file's name speaks for; null for a name without ending. */
export function formatOf(name: string): string | null {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? null : (otherEndings[ending] ?? ending);
}
