import { accentedForms, hasForeignNeighbour } from '../check/accented-words.ts';
import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import type { Rule } from '../check/rule.ts';
import { ownWords } from '../check/views/own-words.ts';
import { placeIn } from '../document/inline-text.ts';
import { palabrasConAcento } from '../lexicon/palabras-con-acento.ts';
import { acronyms } from '../plan/acronyms.ts';
import { matchesOf } from '../text/matches.ts';

/** Words in capitals that lost their accent. */
export const rule: Rule = {
  id: 'mayuscula-acentuada',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'A una palabra en mayúsculas le falta el acento: «REGION».',
    en: 'A word in capitals lacks its accent: «REGION».',
  },
  *check(plan, { views, words }) {
    const accentedForm = accentedForms(words(palabrasConAcento));
    const found = blocksWith(views(ownWords), sign).flatMap(({ prose, text }) =>
      matchesOf(prose, inCapitals).flatMap(({ 0: word, index }) => {
        const accented = accentedForm(word);
        if (!accented || hasForeignNeighbour(prose, index, word)) return [];
        if (!sure.test(word) && !isAmongCapitals(prose, index, word)) return [];
        const right = accented.toUpperCase();
        const span = placeIn(text, plan.document.file.text, index, index + word.length);
        return { word, right, span, edits: [{ span, newText: right }] };
      }),
    );
    if (found.length === 0) return;
    const siglas = new Set(views(acronyms).definitions.map(({ sigla }) => sigla));
    const places = found.filter(({ word }) => !siglas.has(word));
    yield* habit(plan, rule.id, places, ({ word, right }, count) => ({
      message: {
        es: `A «${word}» le falta el acento: «${right}»`,
        en: `«${word}» lacks its accent: «${right}»`,
      },
      label: { es: 'sin acento', en: 'no accent' },
      help: {
        es: 'Las mayúsculas llevan acento como las minúsculas.',
        en: 'Capitals carry accents like small letters.',
      },
      fix: {
        title: {
          es: `Acentuar las mayúsculas (${count})`,
          en: `Accent the capitals (${count})`,
        },
        safe: false,
      },
    }));
  },
};

/** A word of capitals without accents that is no part of a key: not in «NOM-REGION-2020». */
const inCapitals = /(?<![\p{L}\p{M}\p{N}_#@/\\.-])[A-ZÑÜ]{3,}(?![\p{L}\p{M}\p{N}_@/\\]|[.-][\p{L}\p{N}])/gu;

/** What a word in capitals cannot do without. */
const sign = /[A-ZÑÜ]{3}/gu;

/** Shorter words may be acronyms: AREA, PAIS, RAIZ. They count beside other words in capitals. */
const sure = /.{7}|[CS]ION$/u;

function isAmongCapitals(prose: string, index: number, word: string): boolean {
  const before = /(\p{L}+)\P{L}+$/u.exec(prose.slice(Math.max(0, index - 30), index))?.[1] ?? '';
  const after =
    /^\P{L}+(\p{L}+)/u.exec(prose.slice(index + word.length, index + word.length + 30))?.[1] ?? '';
  return [before, after].some(near =>
    /^(?:DE|DEL|EL|LA|LAS|LOS|Y|EN|PARA|POR|CON|A|AL|\p{Lu}{5,})$/u.test(near),
  );
}
