import type { TextBlock } from '../document/text-blocks.ts';
import type { Token, TokenizedBlock } from './views/tokens.ts';

/** A name of several words with capitals: «Sistema Nacional de Transparencia, Acceso a la Información Pública…». */
export interface FullName {
  readonly block: TextBlock;
  /** The words with capitals. */
  readonly words: readonly Token[];
}

const fewest = 5;

/** The names of five words with capitals or more. A text all in capitals has none. */
export function fullNames(blocks: readonly TokenizedBlock[]): FullName[] {
  const names: FullName[] = [];
  for (const { block, tokens } of blocks) {
    for (const run of runsOf(block.prose, tokens)) {
      if (isShouted(block.prose, run)) continue;
      for (const words of dividedInNames(run))
        if (words.length >= fewest && isName(words, block.prose)) names.push({ block, words });
    }
  }
  return names;
}

const joints = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'o',
  'a',
  'al',
  'en',
  'para',
  'sobre',
  'por',
  'con',
  'entre',
]);

/** Five words with capitals or more in a row, up to three joints between two of them and a comma before these. */
function runsOf(prose: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let between = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { word, from } = token;
    const hasCapital = prose.charCodeAt(from) !== word.charCodeAt(0);
    if (!hasCapital && run.length === 0) continue;
    if (run.length > 0 && !areJoined(prose, tokens[i - 1]?.to ?? 0, from, between === 0)) run = [];
    if (hasCapital) {
      run.push(token);
      if (run.length === fewest) runs.push(run);
      between = 0;
    } else if (between < 3 && joints.has(word)) between++;
    else run = [];
  }
  return runs;
}

function areJoined(prose: string, from: number, to: number, mayHaveComma: boolean): boolean {
  const start = mayHaveComma && prose.charCodeAt(from) === 0x2c ? from + 1 : from;
  return (to === start + 1 && prose.charCodeAt(start) === 0x20) || /^\s+$/u.test(prose.slice(start, to));
}

function isShouted(prose: string, run: readonly Token[]): boolean {
  const written = prose.slice(run[0]?.from ?? 0, run.at(-1)?.to ?? 0);
  return written === written.toUpperCase();
}

/** Words with which the name of a body or a norm begins, also behind another: «Plan de la Comisión de…». */
const heads = new Set([
  'comisión',
  'consejo',
  'comité',
  'coordinación',
  'departamento',
  'dirección',
  'instituto',
  'ley',
  'ministerio',
  'plan',
  'plataforma',
  'programa',
  'secretaría',
  'servicio',
  'sistema',
  'subsecretaría',
  'tribunal',
  'unidad',
]);

/** Splits words in a row where another name begins. */
function dividedInNames(run: readonly Token[]): Token[][] {
  const starts = run.flatMap(({ word }, i) => (i === 0 || heads.has(word) ? [i] : []));
  return starts.map((start, i) => run.slice(start, starts[i + 1]));
}

/** Behind one of these, or without a «de» near its beginning, words in a row are a list of names. */
const places = new Set(['estado', 'ciudad', 'san', 'santa', 'puerto', 'villa', 'nuevo', 'baja', 'quintana']);

function isName(words: readonly Token[], prose: string): boolean {
  const [first, , , fourth] = words;
  const opening = prose.slice(first?.from ?? 0, fourth?.from ?? 0);
  return /\s(?:del?|para)\s/u.test(opening) && !places.has(first?.word ?? '');
}

/** Words that make another body of a name: not a slip. */
const telling =
  /^(?:norte|sur|este|oeste|oriente|poniente|centro|primer[ao]?|segund[ao]|tercer[ao]?|(?:nacional|federal|estatal|regional|municipal|local|general)(?:es)?|adjunt[ao]|ejecutiv[ao]|técnic[ao]|[ivx]+)$/u;

/**
 * Which one word the longer of two names has and the shorter lacks, by its place in the longer: neither among the
 * first two nor the last, and no word that makes another body. Null where the names differ otherwise.
 */
export function lackingWord({ words: longer }: FullName, { words: shorter }: FullName): number | null {
  if (longer.length !== shorter.length + 1) return null;
  const at = longer.findIndex(({ word }, i) => word !== shorter[i]?.word);
  if (at < 2 || at >= longer.length - 1 || telling.test(longer[at]?.word ?? '')) return null;
  return longer.slice(at + 1).every(({ word }, i) => word === shorter[at + i]?.word) ? at : null;
}
