import { defineAcronym } from '../check/define-acronym.ts';
import { type KnownAcronym, knownAcronyms, plainAcronyms } from '../check/known-acronyms.ts';
import { nearAcronyms } from '../check/near-acronyms.ts';
import { officialForms } from '../check/official-forms.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';
import { siglasConocidas } from '../lexicon/siglas-conocidas.ts';
import { acronyms } from '../plan/acronyms.ts';
import type { Plan } from '../plan/model.ts';
import { caveat } from '../reference/confidence.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** Above so many acronyms a plan is of a kind that has its own habits. */
const many = 60;

/** An acronym of which the reader must guess what it stands for. */
export const rule: Rule = {
  id: 'sigla-sin-definir',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una sigla nunca se da con su nombre completo.',
    en: 'An acronym is never given with its full name.',
  },
  *check(plan, { frame, views, words }) {
    const found = views(acronyms);
    const known = knownAcronyms(frame);
    const plain = plainAcronyms(frame, words(siglasConocidas));
    const slips = nearAcronyms(found, frame, plain);
    const places = new Map<string, Span[]>();
    for (const { sigla, span } of [
      ...found.uses,
      ...officialForms(plan, views(allTokens), frame).map(({ written, span }) => ({ sigla: written, span })),
      ...found.onCover,
    ]) {
      const before = places.get(sigla);
      if (before) before.push(span);
      else places.set(sigla, [span]);
    }
    const defined = new Set(found.definitions.map(({ sigla }) => sigla.toUpperCase()));
    for (const [sigla, [first, ...others]] of places) {
      const catalogued = known.get(sigla.toUpperCase());
      const ambiguous = (catalogued?.names.length ?? 0) > 1;
      if (!first || ambiguous || defined.has(sigla.toUpperCase())) continue;
      if (slips.has(sigla) || plain.has(sigla)) continue;
      const times = others.length + 1;
      yield {
        span: first,
        severity: places.size > many ? 'sugerencia' : 'aviso',
        message: {
          es: `La sigla «${sigla}» no se define en el plan (${times === 1 ? 'un uso' : `${times} usos`}).`,
          en: `The acronym «${sigla}» is not defined in the plan (${times === 1 ? 'one use' : `${times} uses`}).`,
        },
        label: { es: 'sin definir', en: 'not defined' },
        help: help(sigla, catalogued),
        ...offer(plan, catalogued),
      };
    }
  },
};

function help(sigla: string, known: KnownAcronym | undefined): Bilingual {
  const fact = factOf(known);
  return {
    es: `${fact?.es ?? ''}Escriba su nombre completo la primera vez, «Nombre completo (${sigla})», o agréguela a \`siglas\`.`,
    en: `${fact?.en ?? ''}Write its full name the first time, «Nombre completo (${sigla})», or add it to \`siglas\`.`,
  };
}

/** What the frame knows of it, and how surely. */
function factOf(known: KnownAcronym | undefined): Bilingual | null {
  const doubt = known?.confidence ? caveat(known.confidence) : null;
  const [name] = known?.names ?? [];
  const what = name
    ? { es: `«${name}»`, en: `«${name}»` }
    : known?.bodyOf
      ? { es: `el organismo garante de ${known.bodyOf}`, en: `the guarantor body of ${known.bodyOf}` }
      : null;
  return (
    what && {
      es: `Según el marco de referencia es ${what.es}${doubt ? ` (${doubt.es})` : ''}. `,
      en: `According to the reference frame it is ${what.en}${doubt ? ` (${doubt.en})` : ''}. `,
    }
  );
}

function offer(plan: Plan, known: KnownAcronym | undefined): Pick<Finding, 'fix'> {
  const [name] = known?.names ?? [];
  if (!known || name === undefined) return {};
  const edits = defineAcronym(plan, known.sigla, name);
  return edits
    ? {
        fix: {
          title: {
            es: `Agregar a siglas: ${known.sigla}, «${name}»`,
            en: `Add to siglas: ${known.sigla}, «${name}»`,
          },
          safe: false,
          edits,
        },
      }
    : {};
}
