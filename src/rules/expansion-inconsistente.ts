import { type FullName, fullNames, lackingWord } from '../check/full-names.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { ownWords } from '../check/views/own-words.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Frame } from '../reference/frame.ts';

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
    for (const found of fullNames(views(ownWords))) {
      const key = found.words.join(' ');
      byName.set(key, [...(byName.get(key) ?? []), found]);
    }
    const official = new Set(officialNames(frame));
    for (const [key, whole] of byName) {
      const [model] = whole;
      if (!model) continue;
      for (const [other, short] of byName) {
        const at = lackingWord(model.words, short[0]?.words ?? []);
        if (at === null || (official.has(other) && !official.has(key))) continue;
        const [before, lost] = [model.places[at - 1], model.places[at]];
        const added = model.block.prose.slice(before?.to ?? 0, lost?.to ?? 0);
        const places = short.map(({ block, places: words }) => {
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
            span: placeIn(model.block.text, source, before?.from ?? 0, model.places[at + 1]?.to ?? 0),
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

function nameOf({ block, places }: FullName): string {
  return block.prose.slice(places[0]?.from ?? 0, places.at(-1)?.to ?? 0);
}

/** The names a frame knows, by their words with capitals. */
function officialNames({ siglas, comisiones }: Frame): string[] {
  return [...siglas.flatMap(({ expansiones }) => expansiones), ...comisiones.map(({ nombre }) => nombre)].map(
    name => (name.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ').toLowerCase(),
  );
}
