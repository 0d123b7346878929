import type { Kind } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';

interface KindWords {
  /** «el eje», «la línea»: how a sentence goes on to name one. */
  readonly one: Bilingual;
  /** «los ejes», «las líneas». */
  readonly many: Bilingual;
  /** «los demás ejes», «las demás líneas». */
  readonly others: Bilingual;
}

/** The levels in the middle of a sentence. English keeps «eje», which it has no word for. */
export const kindWords: Readonly<Record<Kind, KindWords>> = {
  eje: words('eje', 'ejes', 'el', 'eje', 'ejes'),
  programa: words('programa', 'programas', 'el', 'programme', 'programmes'),
  objetivo: words('objetivo', 'objetivos', 'el', 'objective', 'objectives'),
  estrategia: words('estrategia', 'estrategias', 'la', 'strategy', 'strategies'),
  linea: words('línea', 'líneas', 'la', 'line', 'lines'),
  actividad: words('actividad', 'actividades', 'la', 'activity', 'activities'),
};

function words(es: string, plural: string, article: 'el' | 'la', en: string, enPlural: string): KindWords {
  const articles = article === 'el' ? 'los' : 'las';
  return {
    one: { es: `${article} ${es}`, en },
    many: { es: `${articles} ${plural}`, en: `the ${enPlural}` },
    others: { es: `${articles} demás ${plural}`, en: `the other ${enPlural}` },
  };
}
