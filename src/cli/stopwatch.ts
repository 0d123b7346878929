import { type Measure, phases } from '../check/measure.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Host } from './host.ts';

/** Where the time of a run goes. */
export interface Stopwatch {
  readonly measure: Measure;
  /** The same for work that waits. */
  readonly measureAsync: <T>(what: string, work: () => Promise<T>) => Promise<T>;
  /** All that was measured, the longest first: milliseconds and share, with how many plans it was. */
  readonly table: (plans: number, language: Language) => string;
}

/** A stopwatch that runs by the clock of the host. Work inside other work counts for itself alone. */
export function stopwatch({ clock }: Pick<Host, 'clock'>): Stopwatch {
  const spent = new Map<string, number>();
  const open: { inside: number }[] = [];
  const begin = () => {
    const start = clock();
    const lap = { inside: 0 };
    open.push(lap);
    return (what: string) => {
      const whole = clock() - start;
      open.splice(open.indexOf(lap), 1);
      spent.set(what, (spent.get(what) ?? 0) + whole - lap.inside);
      const outer = open.at(-1);
      if (outer) outer.inside += whole;
    };
  };
  return {
    measure: (what, work) => {
      const end = begin();
      try {
        return work();
      } finally {
        end(what);
      }
    },
    measureAsync: async (what, work) => {
      const end = begin();
      try {
        return await work();
      } finally {
        end(what);
      }
    },
    table: (plans, language) => tableOf(spent, plans, language),
  };
}

const names: Readonly<Record<(typeof phases)[number], Bilingual>> = {
  leer: { es: 'leer los archivos', en: 'reading the files' },
  partir: { es: 'partir Markdown y YAML', en: 'parsing Markdown and YAML' },
  entender: { es: 'entender los planes', en: 'understanding the plans' },
  compartir: { es: 'preparar lo que comparten las reglas', en: 'preparing what rules share' },
  escribir: { es: 'escribir los informes', en: 'writing the reports' },
};

function tableOf(spent: ReadonlyMap<string, number>, plans: number, language: Language): string {
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  const isPhase = (what: string): what is (typeof phases)[number] =>
    (phases as readonly string[]).includes(what);
  const rows = [...spent]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([what, ms]) => [
      isPhase(what) ? names[what][language] : what,
      ms.toFixed(1),
      (ms / Math.max(1, plans)).toFixed(3),
      `${((100 * ms) / (total || 1)).toFixed(1)} %`,
    ]);
  const head = {
    es: ['fase o regla', 'ms', 'ms por plan', 'parte'],
    en: ['phase or rule', 'ms', 'ms per plan', 'share'],
  }[language];
  const sum = [
    { es: 'en total', en: 'in all' }[language],
    total.toFixed(1),
    (total / Math.max(1, plans)).toFixed(3),
    '',
  ];
  const lines = [head, ...rows, sum];
  const widths = head.map((_, i) => Math.max(...lines.map(line => (line[i] ?? '').length)));
  return lines
    .map(line =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('');
}
