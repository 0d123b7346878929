import { capital, theElement, titlePlace } from '../check/kind-words.ts';
import type { Rule } from '../check/rule.ts';
import { actionsByEje } from '../check/views/actions-by-eje.ts';

/** An eje with far more actions than the others. */
export const rule: Rule = {
  id: 'desequilibrio-ejes',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un eje tiene muchas más acciones que los demás.',
    en: 'An eje has far more actions than the others.',
  },
  *check(_, { views }) {
    const byCount = [...views(actionsByEje)].sort(([, a], [, b]) => a - b);
    const [least, most] = [byCount[0], byCount.at(-1)];
    if (byCount.length < 3 || !least || !most) return;
    const median = byCount[(byCount.length - 1) >> 1]?.[1] ?? 0;
    if (most[1] <= 4 * least[1] || most[1] < 2 * median) return;
    const [big, small] = [theElement(most[0]), theElement(least[0])];
    yield {
      span: titlePlace(most[0]),
      message: {
        es: `${capital(big.es)} tiene ${most[1]} acciones; ${small.es} tiene ${least[1] === 1 ? 'una' : least[1]}, y la mitad de los ejes no pasa de ${median}.`,
        en: `${capital(big.en)} has ${most[1]} actions; ${small.en} has ${least[1] === 1 ? 'one' : least[1]}, and half of the ejes have no more than ${median}.`,
      },
      help: {
        es: 'Vea si el eje mayor son dos, o si al menor le faltan acciones.',
        en: 'See whether the larger eje is two, or the smaller one lacks actions.',
      },
      related: [
        { span: titlePlace(least[0]), message: { es: 'el que menos tiene', en: 'the one with fewest' } },
      ],
    };
  },
};
