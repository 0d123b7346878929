import { type FullName, fullNames, lackingWord } from '../check/full-names.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Frame } from '../reference/frame.ts';
import { kept } from '../text/kept.ts';

/** A long name that a plan writes now whole, now without one of its words. */
export const rule: Rule = {
  id: 'expansion-inconsistente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El nombre completo de una instancia pierde una palabra en unos lugares.',
    en: 'The full name of a body loses a word in some places.',
  },
  *check(plan, { views, frame }) {
    const { text: source } = plan.document.file;
    const byName = new Map<string, FullName[]>();
    for (const found of fullNames(views(tokens))) {
      const key = found.words.map(({ word }) => word).join(' ');
      const known = byName.get(key);
      if (known) known.push(found);
      else byName.set(key, [found]);
    }
    for (const [key, [model]] of byName) {
      if (!model) continue;
      for (const [other, short] of byName) {
        const at = short[0] ? lackingWord(model, short[0]) : null;
        if (at === null || (officialNames(frame).has(other) && !officialNames(frame).has(key))) continue;
        const [before, lost] = [model.words[at - 1], model.words[at]];
        const added = model.block.prose.slice(before?.to ?? 0, lost?.to ?? 0);
        const places = short.map(({ block, words }) => {
          const [left, right] = [words[at - 1], words[at]];
          const span = placeIn(block.text, source, left?.from ?? 0, right?.to ?? 0);
          const end = placeIn(block.text, source, left?.from ?? 0, left?.to ?? 0).end;
          return { span, edits: [{ span: { start: end, end }, newText: added }] };
        });
        const missing = quote(model.block.prose.slice(lost?.from ?? 0, lost?.to ?? 0));
        const name = quote(nameOf(model));
        yield* habit(plan, rule.id, places, () => ({
          message: {
            es: `Al nombre ${name} le falta aquí ${missing}, que en otro lugar lleva`,
            en: `The name ${name} lacks ${missing} here, which it has elsewhere`,
          },
          label: { es: `falta ${missing}`, en: `${missing} is missing` },
          expected: {
            span: placeIn(model.block.text, source, before?.from ?? 0, model.words[at + 1]?.to ?? 0),
            message: { es: 'aquí está completo', en: 'whole here' },
          },
          help: {
            es: 'Escriba el nombre siempre igual, como lo da la norma que creó la instancia.',
            en: 'Write the name always in the same way, as the norm that created the body has it.',
          },
          fix: {
            title: { es: `Agregar ${missing}`, en: `Add ${missing}` },
            safe: false,
          },
        }));
      }
    }
  },
};

function nameOf({ block, words }: FullName): string {
  return block.prose.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
}

/** The names a frame knows, by their words with capitals. */
const officialNames = kept(({ siglas, comisiones }: Frame): ReadonlySet<string> => {
  const names = [
    ...siglas.flatMap(({ expansiones }) => expansiones),
    ...comisiones.map(({ nombre }) => nombre),
  ];
  return new Set(
    names.map(name => (name.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ').toLowerCase()),
  );
});
