import { isInfinitive } from './verb-words.ts';

/** Small words that names carry inside: «Ley de Responsabilidades de los Servidores Públicos». */
const inside = '(?:de|del|la|las|el|los|y|e|o|a|al|para|por|en|entre|sobre|con)';

/** A word with a capital and, after it, only small words: what stands next goes on with its name. */
const nameGoesOn = new RegExp(String.raw`\p{Lu}[\p{L}\p{M}.]*[»”"]?,?\s+(?:${inside}\s+){0,3}$`, 'u');

/**
 * Whether words that begin with a capital continue a name written with capitals: «Servidores Públicos» after «Ley de
 * Responsabilidades de los». The infinitive that
 * opens a sentence («Capacitar a Comisionados») is no name, nor is anything in a text all in capitals.
 */
export function continuesName(prose: string, from: number, to: number): boolean {
  const written = prose.slice(from, to);
  if (!/^\p{Lu}/u.test(written) || written === written.toUpperCase()) return false;
  const before = prose.slice(Math.max(0, from - 120), from);
  const opener = nameGoesOn.exec(before);
  if (!opener) return false;
  const opensSentence = opener.index === 0 ? from <= 120 : /[.:;!?]\s+$/u.test(before.slice(0, opener.index));
  const word = /^\p{L}+/u.exec(opener[0])?.[0] ?? '';
  return !(opensSentence && (isInfinitive(word) || smallWords.test(word)));
}

/** Words that have a capital only because they open a sentence. */
const smallWords =
  /^(?:al?|ante|así|cada|como|con|de|del|desde|dicho|dichos|el|en|entre|estos?|hay|la|las|los|ni|no|nuestros|otros|para|pero|por|que|se|según|si|sin|sobre|su|sus|también|tanto|todos|tras|varios|y)$/iu;

/** The name of a norm, a body or a day, as far as capitals and small words go on. */
const official = new RegExp(
  String.raw`(?<!\p{L})(?:Ley|Código|Reglamento|Estatuto|Convenio|Convención|Declaración|Decreto|Constitución|Tratado|Pacto|Carta|Lineamientos|Protocolo|Premio|Día|Sindicato|Instituto|Servicio|Registro|Manual|Guía|Norma|Procuraduría|Defensoría|Fiscalía|Tribunal|Confederación|Asociación|Federación|Cámara)(?:,?\s+(?:${inside}|\p{Lu}[\p{L}\p{M}]*))*\s+$`,
  'u',
);

/** Whether some words stand in the name of a norm or a body, also where they are written in small letters. */
export function inOfficialName(prose: string, from: number): boolean {
  return official.test(prose.slice(Math.max(0, from - 130), from));
}

/** Whether a place of a text stands between quotation marks, opened not too far before. */
export function isQuoted(prose: string, from: number): boolean {
  let [latin, english, straight] = [0, 0, 0];
  for (let at = Math.max(0, from - 600); at < from; at++) {
    const mark = prose.charAt(at);
    if (mark === '«') latin++;
    else if (mark === '»') latin--;
    else if (mark === '“') english++;
    else if (mark === '”') english--;
    else if (mark === '"') straight++;
  }
  return latin > 0 || english > 0 || straight % 2 === 1;
}
