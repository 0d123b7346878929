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
  const known = kept.get(plan) ?? placesOf(plan);
  kept.set(plan, known);
  return known.get(src) ?? known.get(decoded(src)) ?? null;
}

const kept = new WeakMap<Plan, ReadonlyMap<string, Span>>();

/** By address as written and as decoded. */
function placesOf(plan: Plan): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { src, span } of images(plan)) {
    for (const name of [src, decoded(src)]) if (!places.has(name)) places.set(name, span);
  }
  return places;
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
