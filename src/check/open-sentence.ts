/** Words with which no sentence ends. */
const links = new Set(
  `
    a al ante bajo como con contra cuya cuyas cuyo cuyos de del desde e el en entre hacia hasta la las los mediante ni o
    para por que según sin sobre su sus tras u un una y
  `
    .trim()
    .split(/\s+/u),
);

/** More characters than the longest of them has. */
const longest = 12;

/** Whether a text ends in a word that asks for more, as where a page broke it off. */
export function breaksOff(text: string): boolean {
  const [word = ''] = /\p{L}*$/u.exec(text.trimEnd().slice(-longest)) ?? [];
  return links.has(word.toLowerCase());
}
