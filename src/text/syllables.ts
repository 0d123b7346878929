/**
 * How many syllables a Spanish word has, as its spelling tells: every open vowel is the heart of one, and so is a
 * closed vowel with an accent beside an open one («ca-í-da»); other closed vowels go with their neighbour
 * («ciu-dad», «guion»), but two of the same are parted («chi-i-ta»). Letters without a vowel are spelt out («SNT» has
 * three); figures have none.
 */
export function syllableCount(word: string): number {
  const letters = word.toLowerCase();
  let [count, hearts, glides, last] = [0, 0, 0, consonant];
  for (let i = 0; i < letters.length; i++) {
    const own = soundOf(letters.charCodeAt(i));
    const sound = own < closedU ? own : soundBeside(letters, i, own);
    if (sound === open) hearts++;
    else if (sound === consonant) {
      count += hearts || glides;
      hearts = 0;
      glides = 0;
    } else if (sound !== mute) {
      const isParted = glides > 0 && sound === last;
      if (glides === 0 || isParted) glides++;
      last = isParted ? consonant : sound;
    }
  }
  return count + (hearts || glides) || (word.match(/\p{L}/gu) ?? []).length;
}

/** What a letter is heard as; from `closedU` on it depends on the letters beside it. */
const [consonant, open, mute, closedI, dotted, closedU, h, y] = [0, 1, 2, 3, 4, 5, 6, 7];

const latin = 0x100;
const sounds = new Uint8Array(latin);
for (const letter of 'aeoáéóàèòâêôäëöíìîïúùû') sounds[letter.charCodeAt(0)] = open;
for (const [letter, sound] of Object.entries({ i: closedI, ü: dotted, u: closedU, h, y }))
  sounds[letter.charCodeAt(0)] = sound;

/** Of the letter with some code; what stands before or behind a word has none. */
function soundOf(code: number): number {
  return code < latin ? (sounds[code] ?? consonant) : consonant;
}

/**
 * The «u» of «que» and «gue» is mute, a «y» before no vowel is an «i», and an «h» between vowels parts no diphthong
 * («prohi-bir») unless it sounds («Chi-hua-hua»).
 */
function soundBeside(letters: string, i: number, own: number): number {
  const [before, next] = [letters.charAt(i - 1), letters.charAt(i + 1)];
  if (own === closedU) return (before === 'q' || before === 'g') && front.has(next) ? mute : closedU;
  if (own === y) return isVowel(letters, i + 1) ? consonant : closedI;
  const sounds = next === 'u' && glided.has(letters.charAt(i + 2));
  return isVowel(letters, i - 1) && isVowel(letters, i + 1) && !sounds ? mute : consonant;
}

const front = new Set('eiéí');
const glided = new Set('aeioáéíó');

function isVowel(letters: string, i: number): boolean {
  const own = soundOf(letters.charCodeAt(i));
  if (own === y) return !isVowel(letters, i + 1);
  return own !== consonant && own !== h;
}
