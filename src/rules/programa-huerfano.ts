import { type PhraseUse, phraseUses } from '../check/phrases.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import type { WordEntry } from '../lexicon/word-list.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import type { Frame, Programme } from '../reference/frame.ts';
import { holdsDuring } from '../reference/lookup.ts';
import { fold } from '../text/fold.ts';
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
    const mentions = firstMentions(phraseUses(views(allTokens), programmesOf(frame)));
    if (mentions.size === 0) return;
    const aligned = alignedWith(plan);
    for (const [{ versions, names }, use] of mentions) {
      if (aligned.some(text => names.some(one => ` ${text} `.includes(` ${one} `)))) continue;
      const span = placeOf(use, plan);
      if (plan.sections.some(({ id, section }) => id === 'alineacion' && contains(section.span, span)))
        continue;
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
}

/** Something that the text may call a programme. */
interface Name extends WordEntry {
  readonly of: Known;
}

/** The programmes of a frame by what all their versions are called, without the years, and by their acronyms. */
const programmesOf: (frame: Frame) => readonly Name[] = kept(frame => {
  const byName = new Map<string, Programme[]>();
  for (const programme of frame.programas) {
    const name = programme.nombre.replace(/ \d{4}-\d{4}$/u, '');
    byName.set(name, [...(byName.get(name) ?? []), programme]);
  }
  return [...byName].flatMap(([name, versions]) => {
    // Only names that are equally long can be the same but for capitals and accents.
    const sigla = frame.siglas.find(({ expansiones }) =>
      expansiones.some(known => known.length === name.length && fold(known) === fold(name)),
    )?.sigla;
    const said = sigla ? [name, sigla] : [name];
    const of = { versions, names: [...said, ...versions.map(({ clave }) => clave)].map(fold) };
    return said.map(word => ({ word, instead: [], of }));
  });
});

/** Where the body first says each, in the order of the text. */
function firstMentions(uses: readonly PhraseUse<Name>[]): ReadonlyMap<Known, PhraseUse<Name>> {
  const first = new Map<Known, PhraseUse<Name>>();
  for (const use of uses) if (!first.has(use.entry.of)) first.set(use.entry.of, use);
  return first;
}

function placeOf({ in: { block, tokens }, first, last }: PhraseUse, { document }: Plan): Span {
  return placeIn(block.text, document.file.text, tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
}

/** What the metadata and the attributes say the plan serves, folded. */
function alignedWith(plan: Plan): string[] {
  const listed = (plan.frontmatter.values.alineacion ?? []).map(({ instrumento }) => instrumento);
  for (const { attributes } of elements(plan)) {
    for (const { key, value } of attributes) if (key === 'alineacion') listed.push(value.value);
  }
  return listed.map(fold);
}
