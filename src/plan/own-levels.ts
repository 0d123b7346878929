import type { List, Paragraph, Root, RootContent } from 'mdast';
import { inlineText } from '../document/inline-text.ts';
import { foldAccents } from '../text/fold.ts';
import { type Kind, kinds } from './model.ts';
import { movedLevels } from './moved-levels.ts';
import { inherits, readNumber, type WrittenNumber } from './number.ts';
import type { LevelNames, Profile } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The profile with the levels this very plan has: words its profile does not know but that number its sections
 * («Dimensión 1», «OEI.01»), and words that stand for two levels of one branch («Acción» under «Línea de acción»).
 * The profile itself where there are none, which is the rule.
 */
export function withOwnLevels(body: Root, source: string, vocabulary: Vocabulary): Profile {
  const { profile } = vocabulary;
  const met = occurrences(body, source, vocabulary);
  const unknown = seriesOf(met.filter(one => one.kind === null && one.name !== ''));
  const used = met.filter(one => one.kind !== null || unknown.has(one.name));
  if (used.length === 0) return profile;
  const ending = met.map(one =>
    one.kind !== null || unknown.has(one.name) ? one : { ...one, name: '', opens: false },
  );
  const moved = movedLevels(used, parentsOf(ending));
  return moved.length === 0 ? profile : { ...profile, niveles: rename(profile.niveles, moved) };
}

/** A level name in front of an element or alone above its elements; without name, a heading that ends others. */
interface Occurrence {
  readonly name: string;
  /** Null for a word the profile does not know. */
  readonly kind: Kind | null;
  readonly number: WrittenNumber | null;
  /** Heading depth; 7 for prose and more for items. */
  readonly depth: number;
  /** Whether it opens an element; a bare label does not. */
  readonly opens: boolean;
}

function occurrences(body: Root, source: string, vocabulary: Vocabulary): Occurrence[] {
  const met: Occurrence[] = [];
  const read = (text: string, depth: number) => {
    const own = vocabulary.ownLabel(text);
    if (own) {
      const number = own.number?.value ?? null;
      met.push({ name: own.name, kind: own.kind, number, depth, opens: number !== null });
      return;
    }
    const bare = vocabulary.bareLabel(text);
    if (bare) {
      const [name] = bare.names;
      if (name && bare.names.length === 1)
        met.push({ name, kind: bare.kinds[0] ?? null, number: null, depth, opens: false });
      return;
    }
    const word = unknownWord(text, depth);
    if (word) met.push({ ...word, kind: null, depth, opens: true });
    else if (depth < 7) met.push({ name: '', kind: null, number: null, depth, opens: false });
  };
  const visit = (block: RootContent, depth: number) => {
    if (block.type === 'heading') {
      const text = inlineText(block.children, source).value.trim();
      const title = text.slice(readNumber(text, 'heading')?.length ?? 0);
      read(vocabulary.ownLabel(title) ? title : text, block.depth);
    } else if (block.type === 'paragraph') {
      const text = opening(block, source);
      if (text) read(text, depth);
    } else if (block.type === 'list')
      for (const item of (block as List).children) for (const inner of item.children) visit(inner, depth + 1);
  };
  for (const block of body.children) visit(block, 7);
  return met;
}

const longestLabel = 120;

/** The beginning of a paragraph that may be a label: short, bold or with a number soon. Long prose is not read. */
function opening(paragraph: Paragraph, source: string): string | null {
  const [first] = paragraph.children;
  const start = first?.position?.start.offset ?? 0;
  const [label] =
    /^[*_]*\p{Lu}[^.;\n]{0,40}[:.*\d][^\n]*/u.exec(source.slice(start, start + longestLabel)) ?? [];
  return label?.replace(/[*_]+/gu, '').trim() ?? null;
}

/** Words that number the parts of any document, none of them a level of a plan. */
const partsOfDocuments =
  /^(?:anexo|apartado|apendice|articulo|caso|capitulo|cuadro|decreto|dia|ejemplo|escenario|etapa|fase|ficha|figura|formato|fraccion|grafic[ao]|grupo|imagen|inciso|indicador|ley|mapa|matriz|mes|modulo|nivel|nota|opcion|pagina|parte|paso|pregunta|punto|region|ronda|seccion|semana|semestre|sesion|tabla|titulo|tomo|transitorio|trimestre|unidad|version|zona|año|acuerdo|numeral|considerando|antecedente|cluster|distrito|mision|vision|ods|art|fig|tab|cap|nom|nmx|iso|iec|covid|dof|pag|num|no|ppt|sars|vih|ipv|tic|t|q|s|c|d|f|h|v|x|i)$/u;

function unknownWord(text: string, depth: number): Pick<Occurrence, 'name' | 'number'> | null {
  const code = /^(\p{Lu}{1,5})[-. ]{0,2}(\d{1,2}(?:\.\d{1,2}){0,4})\s*[.:)–—-]{0,2}\s+\p{Lu}/u.exec(text);
  const word =
    depth < 7
      ? /^(\p{Lu}\p{L}{2,}(?: (?:de |del )?\p{L}{3,}){0,2})\s+(?:[Nn][.°ºo]{1,2})?\s*(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z](?=[.:)–—-]))(?:\s*(?:[.:)–—-](?!\d)|$)|(?<=\.\d{1,2})\s+(?=\p{Lu}))/u.exec(
          text,
        )
      : null;
  const found = code ?? word;
  if (!found?.[1] || !found[2]) return null;
  const name = found[1];
  if (partsOfDocuments.test(foldAccents(name).split(' ')[0] ?? '')) return null;
  if (code && readNumber(text, 'item')?.number.style === 'code') return null;
  const read = readNumber(`${found[2]}) `, 'item');
  return read && { name, number: read.number };
}

/** The unknown words that count: two or more in series, from 1 or from where the word above them begins. */
function seriesOf(met: readonly Occurrence[]): ReadonlySet<string> {
  const byName = new Map<string, Occurrence[]>();
  for (const one of met) {
    const before = byName.get(one.name);
    if (before) before.push(one);
    else byName.set(one.name, [one]);
  }
  const counts = [...byName].filter(([, all]) => {
    const steps = all.filter((one, i) => {
      const before = all[i - 1]?.number;
      const [last, previous] = [one.number?.parts.at(-1) ?? 0, before?.parts.at(-1) ?? 0];
      return last === previous + 1 || last === 1;
    });
    return (
      all.length > 1 &&
      steps.length === all.length &&
      new Set(all.map(one => one.number?.parts.join('.'))).size > 1
    );
  });
  return new Set(counts.map(([name]) => name));
}

/** For each name, the names it stands under, where every one of its occurrences stands under one of them. */
function parentsOf(used: readonly Occurrence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  const free = new Set<string>();
  const open: Occurrence[] = [];
  for (const one of used) {
    while (open.length > 0) {
      const above = open.at(-1);
      if (!above || above.depth < one.depth || isNumberedUnder(one, above)) break;
      open.pop();
    }
    if (one.name === '') continue;
    const holder = open.findLast(above => above.name !== one.name);
    if (holder && open.at(-1)?.name !== one.name) {
      parents.set(one.name, (parents.get(one.name) ?? new Set()).add(holder.name));
    } else if (!open.some(above => above.name === one.name)) free.add(one.name);
    if (one.opens) open.push(one);
  }
  for (const name of free) parents.delete(name);
  return parents;
}

function isNumberedUnder(one: Occurrence, above: Occurrence): boolean {
  return (
    one.number !== null &&
    above.number !== null &&
    one.name !== above.name &&
    inherits(one.number, above.number)
  );
}

/** The names of a profile with some of them moved, or added, as synonyms of another level. */
function rename(
  niveles: Profile['niveles'],
  moved: readonly (readonly [name: string, kind: Kind])[],
): Profile['niveles'] {
  const names = new Set(moved.map(([name]) => name));
  const changed = kinds.map((kind): [Kind, LevelNames] => {
    const level = niveles[kind];
    const sinonimos = [
      ...level.sinonimos.filter(name => !names.has(name)),
      ...moved.flatMap(([name, to]) => (to === kind ? [name] : [])),
    ];
    return [kind, { ...level, sinonimos }];
  });
  return Object.fromEntries(changed) as Profile['niveles'];
}
