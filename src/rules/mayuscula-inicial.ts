import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';

/** An article with a capital in the middle of a name or a sentence. */
export const rule: Rule = {
  id: 'mayuscula-inicial',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un artículo lleva mayúscula en medio de un nombre o de una frase: «para La Organización».',
    en: 'An article has a capital in the middle of a name or a sentence: «para La Organización».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, article, sign).map(
      ({ found: [words, before = '', word = ''], span }) => {
        const start = span.start + before.length;
        const place = { start, end: start + word.length };
        return { words, word, span, edits: [{ span: place, newText: word.toLowerCase() }] };
      },
    );
    yield* habit(plan, rule.id, places, ({ words, word }, count) => ({
      message: {
        es: `En ${quote(words)} el artículo va con minúscula: «${word.toLowerCase()}»`,
        en: `In ${quote(words)} the article is written in small letters: «${word.toLowerCase()}»`,
      },
      help: {
        es: 'En los nombres de leyes, organismos y programas los artículos van con minúscula.',
        en: 'In names of laws, bodies and programmes articles are written in small letters.',
      },
      fix: {
        title: {
          es: `Escribirlo con minúscula (${count})`,
          en: `Write it in small letters (${count})`,
        },
        safe: true,
      },
    }));
  },
};

/** An article with a capital, after a small letter. */
const sign = /[a-y]\s+(?:El|L[ao]s?)\s/gu;

/**
 * After a preposition in small letters and before a noun that plans are full of and no place is called: «La Paz»,
 * «El Salvador», «La Concepción» and «La Jornada» keep their article.
 */
const article =
  /(?<!\p{L})((?:a|con|de|en|entre|hacia|para|por|sobre|y)\s+)(El|La|Los|Las)\s+(?:Acceso|Acciones|Administración|Archivos?|Atención|Ciudadanía|Coordinación|Corrupción|Datos|Derechos?|Desarrollo|Difusión|Discriminación|Educación|Ejercicio|Elaboración|Elección|Evaluación|Fortalecimiento|Función|Gestión|Igualdad|Implementación|Información|Integración|Mujeres|Niñez|Operación|Organización|Organizaciones|Órganos|Participación|Personas|Planeación|Planificación|Prestación|Prevención|Promoción|Protección|Rendición|Seguimiento|Servicios?|Sociedad|Transparencia|Vinculación|Violencia)(?!\p{L})/gu;
