import { x } from 'xastscript';
import type { Rung } from '../plan/profile.ts';
import type { Language } from '../text/bilingual.ts';
import type { ReportDraft } from './reporter.ts';
import type { Totals } from './totals.ts';
import { xmlDocument } from './xml.ts';

/** Grounds on which white text stands out by 4.5 to 1 and more. */
const ground = '#3a3f45';
const grounds: Readonly<Record<Rung, string>> = {
  esqueleto: '#8a5200',
  presentable: '#1b6b40',
  ejecutable: '#1a5f86',
  auditable: '#5b3a8c',
};
const noLevel = '#a51d24';

const height = 20;
const padding = 7;

/** A picture for a web page or a README: the level that every plan of the run has reached, in a self-contained SVG. */
export function badge(language: Language): ReportDraft {
  return {
    file: () => '',
    *end(run) {
      yield drawn(run, language);
    },
  };
}

function drawn({ reached: rung }: Totals, language: Language): string {
  const [name, level] = ['plan', rung ?? { es: 'sin nivel', en: 'no level' }[language]];
  const [left, right] = [widthOf(name), widthOf(level)];
  const title = `${name}: ${level}`;
  return xmlDocument(
    x(null, [
      x(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width: left + right,
          height,
          role: 'img',
          'aria-labelledby': 'nivel',
        },
        [
          x('title', { id: 'nivel' }, title),
          x('clipPath', { id: 'borde' }, [x('rect', { width: left + right, height, rx: 3 })]),
          x('g', { 'clip-path': 'url(#borde)' }, [
            x('rect', { width: left, height, fill: ground }),
            x('rect', { x: left, width: right, height, fill: rung === null ? noLevel : grounds[rung] }),
          ]),
          x(
            'g',
            {
              fill: '#fff',
              'font-family': 'Verdana, DejaVu Sans, Geneva, sans-serif',
              'font-size': 11,
              'aria-hidden': 'true',
            },
            [words(name, 0, left), words(level, left, right)],
          ),
        ],
      ),
    ]),
  );
}

function words(text: string, from: number, width: number) {
  return x(
    'text',
    { x: from + padding, y: 14, textLength: width - 2 * padding, lengthAdjust: 'spacingAndGlyphs' },
    text,
  );
}

/** About as wide as Verdana sets it; `textLength` takes up the rest. */
function widthOf(text: string): number {
  const narrow = text.match(/[iljt ]/gu)?.length ?? 0;
  return Math.round(narrow * 3.9 + (text.length - narrow) * 7.1) + 2 * padding;
}
