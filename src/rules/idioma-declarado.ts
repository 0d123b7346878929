import { keyPlace, planPlace, valuePlace } from '../check/frontmatter-place.ts';
import { languageNames, publishedLanguage } from '../check/language-names.ts';
import type { Finding, Rule, Setting } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { type WordPlaces, wordPlaces } from '../check/word-places.ts';
import { otherLanguage } from '../lexicon/language-of.ts';
import type { Plan } from '../plan/model.ts';

const absent: Setting<'permitir' | 'avisar'> = {
  id: 'ausente',
  default: 'permitir',
  choices: ['permitir', 'avisar'],
  about: {
    es: 'Si se avisa cuando el plan no declara idioma, aunque esté en español',
    en: 'Whether a plan that declares no language is reported though it is in Spanish',
  },
};

/** A plan published in another language than it is written in. */
export const rule: Rule = {
  id: 'idioma-declarado',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El idioma que el plan declara no es el de su texto.',
    en: 'The language that the plan declares is not that of its text.',
  },
  settings: [absent],
  *check(plan, { views, setting }) {
    const { idioma } = plan.frontmatter.values;
    const language = languageOf(wordPlaces(views(tokens)), publishedLanguage(idioma));
    if (language) yield discrepant(plan, language);
    else if (idioma === undefined && setting(absent) === 'avisar') yield undeclared(plan);
  },
};

/** Fewer words do not tell. */
const enough = 60;

/** More words, to the end of their paragraph, tell nothing new. */
const plenty = 1000;

function languageOf({ tokens: places, blocks, starts }: WordPlaces, declared: string) {
  const total = starts.find(start => start >= plenty) ?? blocks.length;
  const times = (word: string) => {
    let count = 0;
    for (const place of places.get(word) ?? []) {
      if (place >= total) break;
      count++;
    }
    return count;
  };
  return total < enough ? null : otherLanguage(total, times, declared);
}

function discrepant(plan: Plan, language: keyof typeof languageNames): Finding {
  const { idioma } = plan.frontmatter.values;
  const { es, en } = languageNames[language];
  const span = idioma === undefined ? planPlace(plan) : valuePlace(plan, ['idioma']);
  return {
    span,
    message:
      idioma === undefined
        ? {
            es: `El texto parece estar en ${es} y el plan no declara idioma: se publicaría como español.`,
            en: `The text seems to be in ${en} and the plan declares no language: it would be published as Spanish.`,
          }
        : {
            es: `El texto parece estar en ${es} y el plan declara «${idioma}».`,
            en: `The text seems to be in ${en} and the plan declares «${idioma}».`,
          },
    help: {
      es: `Ponga «idioma: ${language}» en los metadatos: los lectores de pantalla eligen por él la voz.`,
      en: `Put «idioma: ${language}» in the metadata: screen readers choose the voice by it.`,
    },
    ...(idioma !== undefined && {
      fix: {
        title: { es: `Cambiarlo por «${language}»`, en: `Change it to «${language}»` },
        safe: false,
        edits: [{ span, newText: language }],
      },
    }),
  };
}

function undeclared(plan: Plan): Finding {
  return {
    span: keyPlace(plan, ['titulo']),
    message: { es: 'El plan no declara su idioma.', en: 'The plan does not declare its language.' },
    help: {
      es: 'Agregue «idioma: es-MX», o el que corresponda a su país; mientras tanto se publica como español sin más.',
      en: 'Add «idioma: es-MX», or that of your country; meanwhile it is published as plain Spanish.',
    },
  };
}
