import { type DatedFact, datedFacts } from '../check/dated-facts.ts';
import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { type Acronyms, acronyms } from '../plan/acronyms.ts';
import { printDate, printRange } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { caveat } from '../reference/confidence.ts';
import { holdsDuring } from '../reference/lookup.ts';
import { fold } from '../text/fold.ts';
import { bySpan, type Span } from '../text/span.ts';

const anyAccent: Readonly<Record<string, string>> = {
  a: '[aá]',
  e: '[eé]',
  i: '[ií]',
  o: '[oó]',
  u: '[uúü]',
};

/** A body, a system or a programme that is not there in the plan's own time. */
export const rule: Rule = {
  id: 'organismo-extinto',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan nombra un organismo, un sistema o un programa que no existe en su periodo.',
    en: 'The plan names a body, a system or a programme that does not exist in its period.',
  },
  *check(plan, { frame, views }) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start > period.end) return;
    for (const fact of datedFacts(frame)) {
      if (holdsDuring(fact, period)) continue;
      const mention = firstMention(fact, plan, views(acronyms), views(textOf), views(foldedText));
      if (!mention) continue;
      const name = quote(plan.document.file.slice(mention));
      const over = fact.hasta !== null && fact.hasta < period.start;
      const limit = (over ? fact.hasta : fact.desde) ?? '';
      const doubt = fact.confidence && caveat(fact.confidence);
      const precision = fact.toTheDay ? 'day' : 'month';
      const day = printDate({ start: limit, end: limit, precision });
      const said = printRange(period);
      yield {
        span: mention,
        message: {
          es: `${name} ${over ? 'dejó de existir' : 'empezó'} ${fact.toTheDay ? `el ${day}` : `hacia ${day}`}${doubt ? ` (${doubt.es})` : ''}, y el plan es de «${said}».`,
          en: `${name} ${over ? 'ceased to exist' : 'began'} ${fact.toTheDay ? `on ${limit}` : `about ${limit.slice(0, 7)}`}${doubt ? ` (${doubt.en})` : ''}, and the plan is of «${said}».`,
        },
        help: over
          ? {
              es: `Nombre a quien ejerce hoy sus funciones; si habla del pasado, dígalo: «el extinto ${fact.sigla}».`,
              en: `Name who does its work today; if you speak of the past, say so: «el extinto ${fact.sigla}».`,
            }
          : {
              es: 'Compruebe el nombre y el periodo: el plan no puede apoyarse en lo que aún no existe.',
              en: 'Check the name and the period: the plan cannot lean on what does not exist yet.',
            },
        related: [
          {
            span: valuePlace(plan, ['periodo']),
            message: { es: 'el periodo del plan', en: 'the period of the plan' },
          },
        ],
      };
    }
  },
};

/** All that a plan says, as names are looked for before they are placed. */
function foldedText(plan: Plan): string {
  return fold(
    textOf(plan)
      .map(block => block.prose)
      .join('\n'),
  );
}

function firstMention(
  fact: DatedFact,
  plan: Plan,
  found: Acronyms,
  blocks: readonly TextBlock[],
  folded: string,
): Span | null {
  const { file } = plan.document;
  const defined = found.definitions.find(({ sigla }) => sigla === fact.sigla);
  if (defined && !isAbout(defined.name, fact.names)) return null;
  const uses = [...found.onCover, ...found.uses].filter(({ sigla }) => sigla === fact.sigla);
  const patterns = fact.names
    .filter(name => folded.includes(fold(name)))
    .map(
      name =>
        new RegExp(
          fold(name)
            .split(' ')
            .map(word => word.replace(/[aeiou]/gu, letter => anyAccent[letter] ?? letter))
            .join(String.raw`[^\p{L}\p{N}]+`),
          'iu',
        ),
    );
  const named = blocks.flatMap(block =>
    patterns.flatMap(pattern => {
      const match = pattern.exec(block.prose);
      return match ? [placeIn(block.text, file.text, match.index, match.index + match[0].length)] : [];
    }),
  );
  const mentions = [...uses.map(({ span }) => span), ...named].sort(bySpan);
  return mentions.find(({ start }) => !isPast(file.text.slice(Math.max(0, start - 40), start))) ?? null;
}

/** Whether a name given by the plan is that of the fact, cut or spelled otherwise: «Sistema Nacional de Transparencia». */
function isAbout(name: string, names: readonly string[]): boolean {
  const said = fold(name)
    .split(' ')
    .filter(word => word.length > 3);
  return names.some(known => {
    const words = new Set(fold(known).split(' '));
    return said.filter(word => words.has(word)).length > said.length / 2;
  });
}

/** «el extinto INAI», «el entonces Instituto…»: who says so speaks of the past. */
function isPast(before: string): boolean {
  return /\b(?:extint|desaparecid|otror|entonces|antigu|anterior|exp?\b)[\p{L}]*[\s-]+(?:\p{L}+\s+){0,2}$/iu.test(
    before,
  );
}
