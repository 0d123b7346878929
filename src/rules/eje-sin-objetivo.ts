import { capital, theElement, titlePlace } from '../check/kind-words.ts';
import type { Rule } from '../check/rule.ts';
import { elementsWithPath, items } from '../plan/query.ts';

/** An eje without objective where others have theirs. */
export const rule: Rule = {
  id: 'eje-sin-objetivo',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un eje no tiene objetivo, y otros ejes del plan sí.',
    en: 'An eje has no objective, while other ejes of the plan have one.',
  },
  *check(plan) {
    const holders = new Set<string>();
    for (const { element, path } of elementsWithPath(plan)) {
      if (element.kind === 'objetivo') for (const { address } of path) holders.add(address);
    }
    const ejes = [...items(plan, 'eje')];
    const model = ejes.find(({ address }) => holders.has(address));
    if (!model) return;
    const count = ejes.filter(({ address }) => holders.has(address)).length;
    for (const eje of ejes) {
      if (holders.has(eje.address)) continue;
      const { es, en } = theElement(eje);
      yield {
        span: titlePlace(eje),
        message: {
          es: `${capital(es)} no tiene objetivo, y ${count === 1 ? 'otro lo tiene' : `otros ${count} lo tienen`}.`,
          en: `${capital(en)} has no objective, and ${count === 1 ? 'another has one' : `${count} others have one`}.`,
        },
        help: {
          es: 'Escriba bajo el eje un encabezado «Objetivo» y qué se quiere lograr con él.',
          en: 'Write under the eje a heading «Objetivo» and what it is meant to achieve.',
        },
        related: [{ span: titlePlace(model), message: { es: 'este lo tiene', en: 'this one has it' } }],
      };
    }
  },
};
