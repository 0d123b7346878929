import { blocksWith } from '../check/blocks-with.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { matchesOf } from '../text/matches.ts';
import { misreadLetters } from '../text/mojibake.ts';
import type { Encoding } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/** A file that other programs show with broken letters, or that already holds them. */
export const rule: Rule = {
  id: 'codificacion',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El archivo no está en UTF-8, o guarda letras que se leyeron con otra codificación.',
    en: 'The file is not in UTF-8, or holds letters that were read under another encoding.',
  },
  *check(plan, { views }) {
    const { file } = plan.document;
    if (file.encoding === 'mixed') yield mixed(plan);
    else if (file.encoding !== 'utf-8') yield foreign(file.encoding, file.lineSpan(0));
    const parts = partsOf(plan, blocksWith(views(textOf), sign));
    yield* broken(parts);
    yield* lost(parts);
  },
};

/** How letters begin that were misread, and what stands for a lost one. */
const sign = /[ÂÃâð\uFFFD]/gu;

/** A stretch of text and the places of its characters. */
interface Part {
  readonly text: string;
  place(from: number, to: number): Span;
}

function partsOf(plan: Plan, blocks: readonly TextBlock[]): Part[] {
  const { frontmatter, file } = plan.document;
  const body = blocks.map(({ prose, text }) => ({
    text: prose,
    place: (from: number, to: number) => placeIn(text, file.text, from, to),
  }));
  if (!frontmatter) return body;
  const { start } = frontmatter.content;
  const text = file.slice(frontmatter.content);
  if (text.search(sign) === -1) return body;
  const yaml = {
    text,
    place: (from: number, to: number) => ({ start: start + from, end: start + to }),
  };
  return [yaml, ...body];
}

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'windows-1252',
  mixed: 'UTF-8 y windows-1252',
};

/** One finding, at the first letter that is not in UTF-8: what was read is what its author meant. */
function mixed(plan: Plan): Finding {
  const { file } = plan.document;
  const [first = 0] = file.strays;
  const whole = { text: file.text, place: (start: number, end: number) => ({ start, end }) };
  const { word, span } = wordAt(whole, first, first + 1);
  const n = file.strays.length;
  return {
    span,
    message: {
      es: `El archivo mezcla UTF-8 y windows-1252: ${quote(word)} lleva ${n === 1 ? 'la letra' : `la primera de ${n} letras`} en la segunda.`,
      en: `The file mixes UTF-8 and windows-1252: ${quote(word)} has ${n === 1 ? 'the letter' : `the first of ${n} letters`} in the second.`,
    },
    label: { es: 'otra codificación', en: 'other encoding' },
    help: {
      es: 'Otros programas mostrarán ahí un signo extraño. `plan fmt` guarda el archivo entero en UTF-8.',
      en: 'Other programs will show a strange sign there. `plan fmt` saves the whole file in UTF-8.',
    },
  };
}

function foreign(encoding: Encoding, span: Span): Finding {
  return {
    span,
    message: {
      es: `El archivo está en ${names[encoding]}; se espera UTF-8.`,
      en: `The file is in ${names[encoding]}; UTF-8 is expected.`,
    },
    help: {
      es: 'Ábralo en su editor y guárdelo con la codificación UTF-8 («Guardar como»): en otras, hay programas que cambian los acentos y las eñes por otros signos.',
      en: 'Open it in your editor and save it in UTF-8 («Save as»): in other encodings some programs turn accented letters into other signs.',
    },
  };
}

/** All letters of a file were broken by one and the same conversion: one finding, at the first of them. */
function* broken(parts: readonly Part[]): Generator<Finding> {
  const letters = parts.flatMap(part => misreadLetters(part.text).map(letter => ({ ...letter, part })));
  const [first] = letters;
  if (!first) return;
  const { word, span } = wordAt(first.part, first.index, first.index + first.found.length);
  const n = letters.length;
  yield {
    span,
    message: {
      es: `${quote(word)} se leyó con otra codificación: es ${quote(mend(word))}${n === 1 ? '' : `; hay ${n} letras así en el archivo`}.`,
      en: `${quote(word)} was read under another encoding: it is ${quote(mend(word))}${n === 1 ? '' : `; ${n} letters of the file are like that`}.`,
    },
    label: { es: 'letra cambiada', en: 'changed letter' },
    help: {
      es: 'Devuelva las letras a su forma; si el texto viene de otro archivo, conviértalo de nuevo diciendo su codificación.',
      en: 'Put the letters back; if the text comes from another file, convert it again naming its encoding.',
    },
    fix: {
      title: { es: `Devolver las letras a su forma (${n})`, en: `Put the letters back (${n})` },
      safe: false,
      edits: letters.map(({ part, index, found, meant }) => ({
        span: part.place(index, index + found.length),
        newText: meant,
      })),
    },
  };
}

/** U+FFFD stands where a program could not tell which letter it was. */
function* lost(parts: readonly Part[]): Generator<Finding> {
  const places = parts.flatMap(part => matchesOf(part.text, /\uFFFD+/gu).map(match => ({ part, match })));
  const [first] = places;
  if (!first) return;
  const { part, match } = first;
  const { word, span } = wordAt(part, match.index, match.index + match[0].length);
  const n = places.length;
  yield {
    span,
    message: {
      es: `En ${quote(word)} se perdió una letra al convertir el archivo${n === 1 ? '' : `, y ${n === 2 ? 'otra' : `otras ${n - 1}`} en el resto`}.`,
      en: `A letter of ${quote(word)} was lost when the file was converted${n === 1 ? '' : `, and ${n - 1} more elsewhere`}.`,
    },
    label: { es: 'letra perdida', en: 'lost letter' },
    help: {
      es: 'Busque el signo «\uFFFD» y escriba la letra que falta.',
      en: 'Look for the sign «\uFFFD» and write the letter that is missing.',
    },
  };
}

function wordAt(part: Part, from: number, to: number): { word: string; span: Span } {
  const start = from - (/[^\s«"“(]*$/u.exec(part.text.slice(0, from))?.[0].length ?? 0);
  const end = to + (/^[^\s»"”),;.:]*/u.exec(part.text.slice(to))?.[0].length ?? 0);
  return { word: part.text.slice(start, end), span: part.place(start, end) };
}

function mend(word: string): string {
  return misreadLetters(word).reduceRight(
    (text, { index, found, meant }) => text.slice(0, index) + meant + text.slice(index + found.length),
    word,
  );
}
