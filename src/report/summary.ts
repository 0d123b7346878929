import type { Ladder } from '../check/ladder.ts';
import { rungs } from '../plan/profile.ts';
import { countElements } from '../plan/query.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { allowed, type FileReport, type Report, shown, tally } from './report.ts';
import type { TextContext } from './reporter.ts';
import { count, countSeverities } from './wording.ts';
import { wrap } from './wrap.ts';

/** What was checked, how far each plan has come on the ladder, what was allowed, and the verdict. */
export function summarize(report: Report, context: TextContext): string {
  const lines = report.files.flatMap(file =>
    file.analysis ? planLines(file, file.analysis.ladder, context) : [],
  );
  return `${[...lines, '', verdict(report, context)].join('\n')}\n`;
}

function planLines(file: FileReport, ladder: Ladder, context: TextContext): string[] {
  const { language, paint } = context;
  const reached = ladder.reached ?? (language === 'es' ? 'ninguno' : 'none');
  const passes = ladder.reached !== null && rungs.indexOf(ladder.reached) >= rungs.indexOf(file.gate);
  const steps = rungs
    .map(rung => (ladder.reached && rungs.indexOf(rung) <= rungs.indexOf(ladder.reached) ? '●' : '○'))
    .join('');
  const drawn = context.unicode ? `${steps} ` : '';
  const level = language === 'es' ? `nivel ${reached}` : `level ${reached}`;
  const lines = [
    `${paint.strong(file.file.path)}  ${(passes ? paint.good : paint.error)(`${drawn}${level}`)}`,
  ];
  for (const text of [...missing(ladder, language), ...allowance(file, language)]) {
    lines.push(
      ...wrap(text, context.columns - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${paint.quiet(part)}`),
    );
  }
  return lines;
}

function missing(ladder: Ladder, language: keyof Bilingual): string[] {
  if (!ladder.next || ladder.missing.length === 0) return [];
  const rules = ladder.missing.map(({ rule, count: n }) => `${rule} ${n}`).join(', ');
  const places = ladder.byElement
    .filter(place => place.cite !== '')
    .map(place => `${place.cite}: ${place.count}`);
  const by = places.length > 1 ? ` (${places.join(', ')})` : '';
  return [
    language === 'es' ? `para ${ladder.next} falta: ${rules}${by}` : `${ladder.next} needs: ${rules}${by}`,
  ];
}

function allowance(file: FileReport, language: keyof Bilingual): string[] {
  return allowed(file).map(diagnostic => {
    const line = file.file.positionAt(diagnostic.span.start).line + 1;
    const said = language === 'es' ? 'permitido' : 'allowed';
    return `${said} ${diagnostic.rule} (${language === 'es' ? 'línea' : 'line'} ${line}): ${diagnostic.suppression?.reason}`;
  });
}

function verdict(report: Report, context: TextContext): string {
  const { language, paint, unicode } = context;
  const found = report.files.flatMap(shown);
  const counts = tally(found);
  const plans = report.files.filter(file => file.analysis !== null);
  const total = count(plans.length, { es: 'plan', en: 'plan' }, { es: 'planes', en: 'plans' }, language);
  const time = report.elapsed === null ? '' : ` · ${Math.round(report.elapsed)} ms`;
  if (found.length === 0) {
    const words = language === 'es' ? `${total} sin hallazgos` : `${total} without findings`;
    return paint.good(`${unicode ? '✔ ' : ''}${words} (${inventory(plans, context)})${time}`);
  }
  const touched = new Set(report.files.filter(file => shown(file).length > 0)).size;
  const where = language === 'es' ? `en ${touched} de ${total}` : `in ${touched} of ${total}`;
  const fixable = found.filter(diagnostic => diagnostic.fix).length;
  const fixes =
    fixable === 0
      ? ''
      : language === 'es'
        ? ` · ${fixable} con corrección propuesta`
        : ` · ${fixable} with a proposed fix`;
  const line = `${unicode ? (counts.error > 0 ? '✖ ' : '✔ ') : ''}${countSeverities(counts, language)} ${where} (${inventory(plans, context)})${fixes}${time}`;
  return counts.error > 0 ? paint.error(line) : paint.warning(line);
}

/** What was checked, in elements: «21 ejes, 40 estrategias». */
function inventory(plans: readonly FileReport[], { language }: TextContext): string {
  const sums = new Map<string, number>();
  for (const { analysis } of plans) {
    if (!analysis) continue;
    for (const [name, n] of Object.entries(countElements(analysis.plan)))
      sums.set(name, (sums.get(name) ?? 0) + n);
  }
  const sum = (...names: string[]) => names.reduce((total, name) => total + (sums.get(name) ?? 0), 0);
  const parts: [number, Bilingual, Bilingual][] = [
    [sum('ejes'), { es: 'eje', en: 'eje' }, { es: 'ejes', en: 'ejes' }],
    [sum('programas'), { es: 'programa', en: 'programme' }, { es: 'programas', en: 'programmes' }],
    [
      sum('objetivoGeneral', 'objetivosEspecificos', 'objetivos'),
      { es: 'objetivo', en: 'objective' },
      { es: 'objetivos', en: 'objectives' },
    ],
    [
      sum('estrategias', 'lineas', 'actividades', 'accionesSinNombre'),
      { es: 'acción', en: 'action' },
      { es: 'acciones', en: 'actions' },
    ],
  ];
  const named = parts.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many, language));
  return named.length === 0 ? (language === 'es' ? 'ningún elemento' : 'no element') : named.join(', ');
}
