/** Words with the capitals of those they stand for. */
export function like(written: string, words: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(written) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
