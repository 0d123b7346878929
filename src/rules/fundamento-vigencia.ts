import { valuePlace } from '../check/frontmatter-place.ts';
import { phraseUses } from '../check/phrases.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type TokenizedBlock, tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { parseDate, printDate, printRange } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { caveat } from '../reference/confidence.ts';
import type { Frame, Norm } from '../reference/frame.ts';
import { holdsDuring } from '../reference/lookup.ts';
import { fold } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import { matchesOf } from '../text/matches.ts';
import { bySpan, type Span } from '../text/span.ts';

/** A law that does not hold in the plan's own time. */
export const rule: Rule = {
  id: 'fundamento-vigencia',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan se funda en una ley que no rige en su periodo.',
    en: 'The plan is founded on a law that does not hold in its period.',
  },
  *check(plan, { frame, views }) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start > period.end) return;
    const blocks = blocksNaming(views(tokens), frame);
    if (blocks.length === 0 && !plan.frontmatter.values.fundamento) return;
    for (const norm of frame.normas) {
      if (holdsDuring(norm, period)) continue;
      const inForce = frame.normas.find(
        ({ nombre, ...other }) => nombre === norm.nombre && holdsDuring(other, period),
      );
      const [span] = [...inMetadata(plan, norm, frame), ...inText(plan, blocks, norm, frame)].sort(bySpan);
      if (!span) continue;
      const doubt = caveat(norm.confianza);
      const over = norm.hasta !== null && norm.hasta < period.start;
      const said = printRange(period);
      const limit = over ? norm.hasta : norm.desde;
      yield {
        span,
        message: {
          es: `La ${quote(norm.nombre)} publicada el ${day(norm.publicada)} ${over ? 'dejó de regir' : 'empezó a regir'} el ${day(limit)}${doubt ? ` (${doubt.es})` : ''}, y el plan es de «${said}».`,
          en: `The ${quote(norm.nombre)} published on ${norm.publicada} ${over ? 'ceased to hold' : 'began to hold'} on ${limit}${doubt ? ` (${doubt.en})` : ''}, and the plan is of «${said}».`,
        },
        label: over
          ? { es: 'ya no rige', en: 'no longer in force' }
          : { es: 'aún no rige', en: 'not yet in force' },
        help: inForce
          ? {
              es: `Cite la que rige, publicada el ${day(inForce.publicada)}, y revise el número de los artículos.`,
              en: `Cite the one in force, published on ${inForce.publicada}, and check the numbers of its articles.`,
            }
          : {
              es: 'Cite la norma que rige en el periodo; si habla del pasado, dígalo: «la abrogada Ley…».',
              en: 'Cite the norm in force in the period; if you speak of the past, say so: «la abrogada Ley…».',
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

function day(iso: string | null): string {
  return iso === null ? '' : printDate({ start: iso, end: iso, precision: 'day' });
}

/** Where a date has to tell two laws of one name apart. */
function sharesName({ nombre }: Norm, frame: Frame): boolean {
  return frame.normas.filter(other => other.nombre === nombre).length > 1;
}

function inMetadata(plan: Plan, norm: Norm, frame: Frame): Span[] {
  return (plan.frontmatter.values.fundamento ?? []).flatMap(({ ordenamiento, publicacion }, i) => {
    const named = namePattern(norm).test(fold(ordenamiento));
    const dated = publicacion?.includes(norm.publicada.slice(0, 4));
    return named && (dated || (publicacion === undefined && !sharesName(norm, frame)))
      ? [valuePlace(plan, ['fundamento', i, 'ordenamiento'])]
      : [];
  });
}

/** A law by its whole name: that of 2002 begins with the name of that of 2016. */
function namePattern({ nombre }: Norm): RegExp {
  return new RegExp(`(?:^| )${fold(nombre)}(?! gubernamental)(?= |$)`, 'u');
}

/** The names of a frame's norms as phrases, which say where a text may speak of one. */
const names = kept(({ normas }: Frame) => normas.map(({ nombre }) => ({ word: nombre, instead: [] })));

function blocksNaming(blocks: readonly TokenizedBlock[], frame: Frame): TextBlock[] {
  return [...new Set(phraseUses(blocks, names(frame)).map(use => use.in.block))];
}

function inText(plan: Plan, blocks: readonly TextBlock[], norm: Norm, frame: Frame): Span[] {
  const { file } = plan.document;
  const words = new RegExp(`${norm.nombre.replaceAll(' ', '\\s+')}(?!\\s+Gubernamental)(?!\\p{L})`, 'giu');
  return blocks.flatMap(({ prose, text }) =>
    matchesOf(prose, words).flatMap(({ 0: name, index }) => {
      const end = index + name.length;
      const after = prose.slice(end, end + 140);
      const before = prose.slice(Math.max(0, index - 30), index);
      const isPast = /(?:abrogad|derogad|anterior|entonces|extint|antigua)\p{L}*\s+(?:\p{L}+\s+)?$/iu.test(
        before,
      );
      const over = /^[^.]{0,120}(?:abrogad|derogad|sin vigencia)/iu.test(after);
      const dated = publishedOn(after);
      const isThis = dated === null ? !sharesName(norm, frame) : norm.publicada.startsWith(dated);
      return isThis && !isPast && !over ? [placeIn(text, file.text, index, end)] : [];
    }),
  );
}

/** The day or the year of «…, publicada en el Diario Oficial de la Federación el 4 de mayo de 2015»; null for none. */
function publishedOn(after: string): string | null {
  const said =
    /^,?\s*(?:\([^)]*\),?\s*)?(?:,?\s*(?:de|del|en)\s+(?:el\s+)?)?(?:publicad[oa]\s+[^.]*?)?(\d{1,2}\s+de\s+\p{L}+\s+del?\s+(?:19|20)\d{2}|(?:19|20)\d{2})/iu.exec(
      after,
    );
  if (!said?.[1]) return null;
  const date = parseDate(said[1]);
  return date?.precision === 'day' ? date.start : (date?.start.slice(0, 4) ?? null);
}
