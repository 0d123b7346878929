import stringWidth from 'fast-string-width';
import { cite } from '../check/breadcrumb.ts';
import type { Element, Plan } from '../plan/model.ts';
import { type Counts, countElements, elementsWithPath } from '../plan/query.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { TextContext } from './reporter.ts';
import { count } from './wording.ts';

/** A plan as the program understands it: one line per element with its citation, wording, address and line. */
export function treeText(plan: Plan, context: TextContext): string {
  const { paint, language } = context;
  const title = plan.frontmatter.values.titulo ?? (language === 'es' ? '(sin título)' : '(no title)');
  const head = `${paint.strong(plan.document.file.path)}  ${title}  ${paint.quiet(`[${plan.profile.id}]`)}`;
  const rows = [...elementsWithPath(plan)].map(({ element, path }) =>
    row(plan, element, path.length, context),
  );
  return `${[head, '', ...rows, ...(rows.length > 0 ? [''] : []), countsText(countElements(plan), language)].join('\n')}\n`;
}

function row(plan: Plan, element: Element, depth: number, context: TextContext): string {
  const { paint } = context;
  const line = plan.document.file.positionAt(element.span.start).line + 1;
  const place = `${element.address} :${line}`;
  const start = `${'  '.repeat(depth + 1)}${cite(element)}`;
  const attributes =
    element.attributes.length > 0
      ? ` {${[...new Set(element.attributes.map(({ key }) => key))].join(', ')}}`
      : '';
  const room = context.columns - stringWidth(start) - place.length - attributes.length - 4;
  const text = cut(element.text.value.replace(/\s+/gu, ' '), Math.max(16, room), context.unicode);
  return `${paint.strong(start)}  ${text}${paint.suggestion(attributes)}  ${paint.quiet(place)}`;
}

function cut(text: string, room: number, unicode: boolean): string {
  if (text.length <= room) return text;
  return `${text.slice(0, room - 1).trimEnd()}${unicode ? '…' : '...'}`;
}

const countNames: Readonly<Record<keyof Counts, readonly [Bilingual, Bilingual]>> = {
  objetivoGeneral: [
    { es: 'objetivo general', en: 'general objective' },
    { es: 'objetivos generales', en: 'general objectives' },
  ],
  objetivosEspecificos: [
    { es: 'objetivo específico', en: 'specific objective' },
    { es: 'objetivos específicos', en: 'specific objectives' },
  ],
  ejes: [
    { es: 'eje', en: 'eje' },
    { es: 'ejes', en: 'ejes' },
  ],
  programas: [
    { es: 'programa', en: 'programme' },
    { es: 'programas', en: 'programmes' },
  ],
  objetivos: [
    { es: 'objetivo', en: 'objective' },
    { es: 'objetivos', en: 'objectives' },
  ],
  estrategias: [
    { es: 'estrategia', en: 'strategy' },
    { es: 'estrategias', en: 'strategies' },
  ],
  lineas: [
    { es: 'línea de acción', en: 'line of action' },
    { es: 'líneas de acción', en: 'lines of action' },
  ],
  actividades: [
    { es: 'actividad', en: 'activity' },
    { es: 'actividades', en: 'activities' },
  ],
  accionesSinNombre: [
    { es: 'acción sin nombre de nivel', en: 'action without level name' },
    { es: 'acciones sin nombre de nivel', en: 'actions without level name' },
  ],
};

function countsText(counts: Counts, language: Language): string {
  const named = (Object.keys(countNames) as (keyof Counts)[])
    .filter(key => counts[key] > 0)
    .map(key => count(counts[key], ...countNames[key], language));
  if (named.length > 0) return named.join(' · ');
  return language === 'es'
    ? 'Ningún elemento: todo el texto es prosa.'
    : 'No element: all of the text is prose.';
}
