import { placeOf } from '../document/frontmatter-tree.ts';
import type { Plan } from '../plan/model.ts';
import { placeholder } from '../plan/placeholder.ts';
import type { Frame } from '../reference/frame.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';

/** One of the bodies that a frame knows: a region or a commission. */
interface Known {
  readonly clave: string;
  readonly nombre: string;
}

/** What is said of a body that the frame does not know. Nothing where the frame knows none of its sort. */
export function* unknownBody<T extends Known>(
  plan: Plan,
  frame: Frame,
  sort: {
    readonly key: 'region' | 'comision';
    readonly es: string;
    readonly en: string;
    readonly all: readonly T[];
    readonly find: (frame: Frame, text: string) => T | null;
  },
): Generator<Finding> {
  const value = plan.frontmatter.values[sort.key];
  const tree = plan.document.frontmatter;
  if (!tree || value === undefined || value === placeholder || sort.all.length === 0) return;
  const span = placeOf(tree, [sort.key]).value;
  if (!span || sort.find(frame, value)) return;
  const meant = nearest(value, sort.all, ({ clave, nombre }) => [clave, nombre])?.clave;
  yield {
    span,
    message: {
      es: `El marco «${frame.clave}» no conoce ninguna ${sort.es} ${quote(value)}${meant ? `. ¿Quiso decir «${meant}»?` : '.'}`,
      en: `The frame «${frame.clave}» knows no ${sort.en} ${quote(value)}${meant ? `. Did you mean «${meant}»?` : '.'}`,
    },
    help: {
      es: `Escriba una de estas claves: ${sort.all.map(({ clave }) => clave).join(', ')}.`,
      en: `Write one of these keys: ${sort.all.map(({ clave }) => clave).join(', ')}.`,
    },
    ...(meant && {
      fix: {
        title: { es: `Cambiarla por «${meant}»`, en: `Change it to «${meant}»` },
        safe: false,
        edits: [{ span, newText: meant }],
      },
    }),
  };
}
