import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { allTokens } from '../check/views/tokens.ts';
import { says, wholeText } from '../check/views/whole-text.ts';
import { wordPlaces } from '../check/word-places.ts';
import { placeIn } from '../document/inline-text.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import type { Frame, Programme } from '../reference/frame.ts';
import { holdsDuring } from '../reference/lookup.ts';
import { fold, words } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';

/** A programme that the text leans on and that the metadata do not name. */
export const rule: Rule = {
  id: 'programa-huerfano',
  rung: 'auditable',
  severity: 'sugerencia',
  summary: {
    es: 'El texto cita un programa que no está en la alineación del plan.',
    en: 'The text cites a programme that is not in the alignment of the plan.',
  },
  *check(plan, { frame, views }) {
    const period = periodOf(plan.frontmatter.values);
    const { tokens } = wordPlaces(views(allTokens));
    let aligned: readonly string[] | null = null;
    for (const { versions, names, said } of programmesOf(frame)) {
      if (!said.some(({ words }) => words.every(word => tokens.has(word)))) continue;
      aligned ??= alignedWith(plan);
      if (aligned.some(text => names.some(one => ` ${text} `.includes(` ${one} `)))) continue;
      const phrases = said.map(({ phrase }) => phrase);
      const span = firstMention(plan, phrases, views(wholeText));
      if (!span) continue;
      const inTime = period ? versions.filter(version => holdsDuring(version, period)) : versions;
      const keys = (inTime.length > 0 ? inTime : versions).map(({ clave }) => `«{instrumento: ${clave}}»`);
      yield {
        span,
        message: {
          es: `El texto cita ${quote(plan.document.file.slice(span))}, que no está en \`alineacion\`.`,
          en: `The text cites ${quote(plan.document.file.slice(span))}, which is not in \`alineacion\`.`,
        },
        label: { es: 'sin alinear', en: 'not aligned' },
        help: {
          es: `Si el plan contribuye a él, agregue a \`alineacion\` ${keys.join(' o ')}, con el objetivo en «elemento».`,
          en: `If the plan serves it, add ${keys.join(' or ')} to \`alineacion\`, with the objective in «elemento».`,
        },
      };
    }
  },
};

/** A programme in all its versions. */
interface Known {
  readonly versions: readonly Programme[];
  /** What the alignment of a plan may call it, folded. */
  readonly names: readonly string[];
  /** What the text may call it, each with its words in lower case. */
  readonly said: readonly { readonly phrase: string; readonly words: readonly string[] }[];
}

/** The programmes of a frame by what all their versions are called, without the years. */
const programmesOf: (frame: Frame) => readonly Known[] = kept(frame => {
  const byName = new Map<string, Programme[]>();
  for (const programme of frame.programas) {
    const name = programme.nombre.replace(/ \d{4}-\d{4}$/u, '');
    byName.set(name, [...(byName.get(name) ?? []), programme]);
  }
  return [...byName].map(([name, versions]) => {
    const sigla = frame.siglas.find(({ expansiones }) =>
      expansiones.some(known => fold(known) === fold(name)),
    )?.sigla;
    const said = sigla ? [name, sigla] : [name];
    return {
      versions,
      names: [...said, ...versions.map(({ clave }) => clave)].map(fold),
      said: said.map(phrase => ({ phrase, words: words(phrase.toLowerCase()) })),
    };
  });
});

/** What the metadata and the attributes say the plan serves, folded. */
function alignedWith(plan: Plan): string[] {
  const listed = (plan.frontmatter.values.alineacion ?? []).map(({ instrumento }) => instrumento);
  for (const { attributes } of elements(plan)) {
    for (const { key, value } of attributes) if (key === 'alineacion') listed.push(value.value);
  }
  return listed.map(fold);
}

/** Where the body first names it, unless that is a section about alignment. */
function firstMention(plan: Plan, names: readonly string[], whole: string): Span | null {
  if (!names.some(name => says(whole, name))) return null;
  const { file } = plan.document;
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`, 'iu');
  for (const { prose, text } of textOf(plan)) {
    const match = pattern.exec(prose);
    if (!match) continue;
    const span = placeIn(text, file.text, match.index, match.index + match[0].length);
    return plan.sections.some(({ id, section }) => id === 'alineacion' && contains(section.span, span))
      ? null
      : span;
  }
  return null;
}
