import type { TextBlock } from '../document/text-blocks.ts';
import { matchesOf } from '../text/matches.ts';

/** A name of several words with capitals: «Sistema Nacional de Transparencia, Acceso a la Información Pública…». */
export interface FullName {
  readonly block: TextBlock;
  /** The words with capitals, in lower case. */
  readonly words: readonly string[];
  /** Where each of them begins and ends in the block's prose. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

const word = String.raw`\p{Lu}[\p{L}\p{M}]*`;
const joint = String.raw`,?\s+(?:(?:del?|las?|los|el|y|e|o|al?|en|para|sobre|por|con|entre)\s+){0,3}`;
const run = new RegExp(String.raw`(?<![\p{L}\p{M}])${word}(?:${joint}${word}){4,}`, 'gu');

/** Words with which the name of a body or a norm begins, also behind another: «Plan de la Comisión de…». */
const heads =
  /^(?:comisión|consejo|comité|coordinación|departamento|dirección|instituto|ley|ministerio|plan|plataforma|programa|secretaría|servicio|sistema|subsecretaría|tribunal|unidad)$/u;

/** Behind one of these, or without a «de» near its beginning, words in a row are a list of names. */
const places = /^(?:estado|ciudad|san|santa|puerto|villa|nuevo|baja|quintana)$/u;

/** The names of five words with capitals or more. A text all in capitals has none. */
export function fullNames(blocks: readonly TextBlock[]): FullName[] {
  return blocks.flatMap(block =>
    matchesOf(block.prose, run)
      .filter(({ 0: found }) => found !== found.toUpperCase())
      .flatMap(({ 0: found, index }) => namesIn(found, index, block)),
  );
}

/** Splits words in a row where another name begins. */
function namesIn(found: string, index: number, block: TextBlock): FullName[] {
  const capitals = matchesOf(found, /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu).map(
    ({ 0: written, index: at }) => ({
      word: written.toLowerCase(),
      place: { from: index + at, to: index + at + written.length },
    }),
  );
  const starts = capitals.flatMap(({ word }, i) => (i === 0 || heads.test(word) ? [i] : []));
  return starts
    .map((start, i) => capitals.slice(start, starts[i + 1]))
    .filter(
      part =>
        part.length >= 5 &&
        isName(
          part.map(({ place }) => place),
          block.prose,
        ),
    )
    .map(part => ({ block, words: part.map(({ word }) => word), places: part.map(({ place }) => place) }));
}

function isName(capitals: FullName['places'], prose: string): boolean {
  const opening = prose.slice(capitals[0]?.from ?? 0, capitals[3]?.from ?? 0);
  return (
    /\s(?:del?|para)\s/u.test(opening) && !places.test(/^\p{L}+/u.exec(opening)?.[0]?.toLowerCase() ?? '')
  );
}

/** Words that make another body of a name: not a slip. */
const telling =
  /^(?:norte|sur|este|oeste|oriente|poniente|centro|primer[ao]?|segund[ao]|tercer[ao]?|(?:nacional|federal|estatal|regional|municipal|local|general)(?:es)?|adjunt[ao]|ejecutiv[ao]|técnic[ao]|[ivx]+)$/u;

/**
 * Which one word the longer of two names has and the shorter lacks, by its place in the longer: neither among the
 * first two nor the last, and no word that makes another body. Null where the names differ otherwise.
 */
export function lackingWord(longer: readonly string[], shorter: readonly string[]): number | null {
  if (longer.length !== shorter.length + 1) return null;
  const at = longer.findIndex((one, i) => one !== shorter[i]);
  if (at < 2 || at >= longer.length - 1 || telling.test(longer[at] ?? '')) return null;
  return longer.slice(at + 1).every((one, i) => one === shorter[at + i]) ? at : null;
}
