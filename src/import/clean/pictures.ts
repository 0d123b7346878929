import type { ImportRecord } from '../record.ts';
import type { Line } from './line.ts';

/** Takes out what a recognition program says in English of the pictures it met: «A handwritten signature in black ink…». */
export function leaveOutPictures(lines: readonly Line[], record: ImportRecord): Line[] {
  return lines.filter(line => {
    const isPicture = describesPicture(line.text);
    if (isPicture) record.leaveOutBlock(line.index, line.block.place, line.text, reason);
    return !isPicture;
  });
}

const reason = {
  es: 'descripción de una imagen, en inglés, puesta por el programa que extrajo el texto',
  en: 'description of a picture, put there by the program that extracted the text',
};

/** An English sentence about a picture: several small words of English, none of Spanish. */
function describesPicture(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter(word =>
    /^(?:the|of|and|with|in|an?|is|are|on|at|by|its|from|that|showing)$/u.test(word),
  ).length;
  const spanish = words.filter(word =>
    /^(?:el|la|los|las|de|del|y|en|con|un|una|para|que|por|se)$/u.test(word),
  ).length;
  const depicts =
    /\b(?:signature|logo|image|picture|photo(?:graph)?|illustration|icon|stamp|seal|drawing|diagram|emblem|portrait|graphic|handwritten)\b/iu;
  return depicts.test(text) && english >= 2 && english > spanish * 2;
}
