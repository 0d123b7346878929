import { images } from '../check/views/images.ts';
import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** Something that a publication shows otherwise than written, with its place in the author's file; null where it has none. */
export interface Remark {
  readonly said: Bilingual;
  readonly at: Span | null;
}

/** Where the author put an image; null where the text does not have it. */
export function imagePlace(src: string, plan: Plan): Span | null {
  const picture = images(plan).find(each => each.src === src || decoded(each.src) === decoded(src));
  return picture?.span ?? null;
}

/** Images without words, which whoever listens to the document would not know of. */
export function silentImages(plan: Plan): Remark[] {
  return images(plan)
    .filter(({ alt, decorative }) => alt === null && !decorative)
    .map(({ src, span }) => ({
      at: span,
      said: {
        es: `La imagen «${src}» no tiene texto alternativo: queda como adorno, y quien lo escucha no sabe de ella. Descríbala entre los corchetes: «![Mapa de los distritos](…)».`,
        en: `The image «${src}» has no alternative text: it is mere decoration, and whoever listens to it does not know of it. Describe it between the brackets: «![Map of the districts](…)».`,
      },
    }));
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
