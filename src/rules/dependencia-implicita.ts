import { cite } from '../check/breadcrumb.ts';
import { quote } from '../check/quote.ts';
import type { Fix, Rule } from '../check/rule.ts';
import type { Element, Plan } from '../plan/model.ts';
import { bare } from '../plan/number.ts';
import { elementsWithPath, isAction } from '../plan/query.ts';
import { once } from '../text/once.ts';
import { spanWithin } from '../text/span.ts';

/** An action that stands on another without naming it. */
export const rule: Rule = {
  id: 'dependencia-implicita',
  rung: 'ejecutable',
  severity: 'sugerencia',
  summary: {
    es: 'Una acción empieza diciendo que parte de otra («Derivado de…», «Una vez concluido…») y no dice de cuál.',
    en: 'An action begins by saying that it comes from another («Derivado de…», «Una vez concluido…») and not which.',
  },
  *check(plan) {
    for (const { element, path } of elementsWithPath(plan)) {
      if (!isAction(element) || element.attributes.some(({ key }) => key === 'depende-de')) continue;
      const { value } = element.text;
      if (!sign.test(value.slice(0, 20).toLowerCase())) continue;
      const length = openings().exec(value.toLowerCase())?.[0].length ?? 0;
      const opening = value.slice(0, length).replace(/[\s,:]+$/u, '');
      if (!opening) continue;
      const siblings: readonly Element[] = path.at(-1)?.children ?? plan.children;
      const before = siblings[siblings.indexOf(element) - 1];
      const likely = before && isAction(before) ? before : null;
      yield {
        span: spanWithin(plan.document.file.text, element.text.span, opening),
        message: {
          es: `La acción empieza con ${quote(opening)} y no dice de qué acción depende.`,
          en: `The action begins with ${quote(opening)} and does not say on which action it depends.`,
        },
        label: { es: 'depende de otra', en: 'depends on another' },
        help: {
          es: 'Agregue debajo «- Depende de: » con el número o la dirección de la otra: sin ella esta no puede empezar.',
          en: 'Add «- Depende de: » under it with the number or address of the other: without that one this cannot begin.',
        },
        ...(likely && {
          related: [
            {
              span: likely.text.span,
              message: { es: `¿de esta? (${cite(likely)})`, en: `of this one? (${cite(likely)})` },
            },
          ],
          ...offer(plan, element, likely),
        }),
      };
    }
  },
};

/** How any of these begins, in small letters. */
const sign =
  /^(?:derivad|como resultado|a partir|con base|en funci|con los resultado|en seguimiento|tomando en|producto|una vez|posteriormente|despu|por lo anterior|en consecuencia|hecho lo)/u;

/** How an action says in small letters that another comes first. What derives from a law or a programme is no other action. */
const openings = once(
  () =>
    new RegExp(
      [
        String.raw`^(?:(?:derivad[oa]s?|como resultado|a partir|con base|en funci[óo]n|con los resultados?|en seguimiento|tomando en cuenta|producto) (?:de |del |en |a |al )?(?:l[oa]s? |el |dich[oa]s? |est[ea]s? )*(?:anterior(?:es)?|hallazgos?|resultados?|diagn[óo]sticos?|an[áa]lisis|evaluaci[óo]n|encuestas?|estudios?|informes?|inventarios?|levantamientos?|acuerdos alcanzados)(?!\p{L})[^,.;:]{0,80}[,:]?)`,
        String.raw`^(?:una vez (?:que se (?:concluy\p{L}+|haya\p{L}*|cuente|tenga\p{L}*|termine\p{L}*|apruebe\p{L}*)|conclu[íi]d[oa]s?|aprobad[oa]s?|terminad[oa]s?|realizad[oa]s?|elaborad[oa]s?)(?!\p{L})[^,.;:]{0,80}[,:]?)`,
        String.raw`^(?:posteriormente|despu[ée]s de (?:ello|lo anterior)|por lo anterior|en consecuencia|hecho lo anterior)(?!\p{L})[,:]?`,
      ].join('|'),
      'u',
    ),
);

/** The line to add under an item, which names the action before it. */
function offer({ document }: Plan, element: Element, likely: Element): { fix?: Fix } {
  if (element.dress !== 'item') return {};
  const { file } = document;
  const { line, column } = file.positionAt(element.span.start);
  const marker = /^(?:[-+*]|\d{1,9}[.)])\s+/u.exec(file.text.slice(element.span.start))?.[0].length ?? 2;
  const margin = file.text.slice(file.lineSpan(line).start, element.span.start);
  if (margin.trim() !== '' || column !== margin.length) return {};
  const { end } = file.lineSpan(file.positionAt(element.text.span.end).line);
  const name =
    likely.number && likely.number.value.parts.length > 1 ? bare(likely.number.value) : likely.address;
  return {
    fix: {
      title: { es: `Agregar «Depende de: ${name}»`, en: `Add «Depende de: ${name}»` },
      safe: false,
      edits: [
        {
          span: { start: end, end },
          newText: `${file.eol}${margin}${' '.repeat(marker)}- Depende de: ${name}`,
        },
      ],
    },
  };
}
