import { matchesOf } from './matches.ts';
/**
 * How many syllables a Spanish word has, as its spelling tells: every open vowel is the heart of one, and so is a
 * closed vowel with an accent beside an open one («ca-í-da»); other closed vowels go with their neighbour
 * («ciu-dad», «guion»). The «u» of «que» and «gue» is mute, an «h» parts no diphthong («prohi-bir») unless it sounds («Chi-hua-hua»), and a final «y»
 * is a vowel. Letters without a vowel are spelt out («SNT» has three); figures have none.
 */
export function syllableCount(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/gu, 'q')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/y(?![aeiouáéíóúü])/gu, 'i')
    .replace(/(?<=[aeiouáéíóúü])h(?!u[aeioáéíó])(?=[aeiouáéíóúü])/gu, '');
  let count = 0;
  for (const [vowels] of matchesOf(letters, /[aeiouáéíóúüàèìòùâêîôûäëïö]+/gu)) count += nuclei(vowels);
  return count > 0 ? count : (word.match(/\p{L}/gu) ?? []).length;
}

/** The syllables of some vowels in a row. */
function nuclei(vowels: string): number {
  const hearts = (vowels.match(/[aeoáéóàèòâêôäëö]|[íìîï]|[úùû]/gu) ?? []).length;
  if (hearts > 0) return hearts;
  const doubled = (vowels.match(/ii|uu/gu) ?? []).length;
  return 1 + doubled;
}
