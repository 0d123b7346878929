/** The words of a text in order, punctuation aside: letters, digits and what joins them. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** The first word of `needles` that does not stand in `haystack` after the ones before it; null where all do. */
export function firstMissing(needles: readonly string[], haystack: readonly string[]): string | null {
  let at = 0;
  for (const [index, needle] of needles.entries()) {
    at = haystack.indexOf(needle, at) + 1;
    if (at === 0) return needles.slice(Math.max(0, index - 3), index + 1).join(' ');
  }
  return null;
}

/** The words that stand less often in `haystack` than in `needles`, in whatever order. */
export function missingCopies(needles: readonly string[], haystack: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of haystack) left.set(word, (left.get(word) ?? 0) + 1);
  return needles.filter(word => {
    const copies = left.get(word) ?? 0;
    left.set(word, copies - 1);
    return copies <= 0;
  });
}
