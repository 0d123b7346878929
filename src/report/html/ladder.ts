import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Ladder } from '../../check/ladder.ts';
import { describedRules } from '../../described-rules.ts';
import { type Rung, rungs } from '../../plan/profile.ts';
import type { Language } from '../../text/bilingual.ts';
import { rungMeanings } from '../ladder-words.ts';
import { count } from '../wording.ts';

/** The ladder as a flight of four steps: how far the plan is, what is asked of it, and what the next step takes. */
export function ladderOf(ladder: Ladder, gate: Rung, language: Language): Element[] {
  const climbed = ladder.reached === null ? -1 : rungs.indexOf(ladder.reached);
  return [
    h(
      'ol.escalera',
      rungs.map((rung, i) => {
        const state = i <= climbed ? 'alcanzado' : i === climbed + 1 ? 'siguiente' : 'lejano';
        return h('li', { className: [state] }, [
          h('span.nombre', rung),
          h('span.sentido', rungMeanings[rung][language]),
          h('span.estado', [
            stateNames[state][language],
            ...(rung === gate ? [{ es: ' · es el que se exige', en: ' · the one asked for' }[language]] : []),
          ]),
        ]);
      }),
    ),
    ...needsOf(ladder, language),
  ];
}

const stateNames = {
  alcanzado: { es: '✔ alcanzado', en: '✔ reached' },
  siguiente: { es: '○ el que sigue', en: '○ the next one' },
  lejano: { es: '○ después', en: '○ later' },
} as const;

function needsOf({ next, missing, byElement, byResponsible }: Ladder, language: Language): Element[] {
  if (next === null || missing.length === 0) return [];
  const places = { es: ['lugar', 'lugares'], en: ['place', 'places'] };
  const people = byResponsible.some(({ name }) => name !== '');
  const elements = byElement.filter(({ cite }) => cite !== '');
  return [
    h('div.falta', [
      h('p.rotulo', language === 'es' ? `Para llegar a «${next}» falta:` : `To reach «${next}» it takes:`),
      h(
        'ul',
        missing.map(({ rule, count: n }) => {
          const known = describedRules.find(({ id }) => id === rule);
          const [one = '', many = ''] = places[language];
          return h('li', [
            known ? known.summary[language] : rule,
            ' ',
            h('strong', count(n, { es: one, en: one }, { es: many, en: many }, language)),
          ]);
        }),
      ),
      ...(elements.length > 1
        ? [
            share(
              { es: 'Dónde', en: 'Where' }[language],
              elements.map(({ cite, count }) => [cite, count]),
            ),
          ]
        : []),
      ...(people
        ? [
            share(
              { es: 'A quién toca', en: 'Whose it is' }[language],
              byResponsible.map(({ name, count }) => [
                name || { es: 'nadie todavía', en: 'nobody yet' }[language],
                count,
              ]),
            ),
          ]
        : []),
    ]),
  ];
}

/** Names with a number each. */
function share(title: string, rows: readonly (readonly [string, number])[]): Element {
  return h('dl.reparto', [
    h('dt', title),
    ...rows.map(([name, n]) => h('dd', [name, ' ', h('strong', String(n))])),
  ]);
}
