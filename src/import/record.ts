import type { Bilingual } from '../text/bilingual.ts';
import type { Place, SourceText } from './source.ts';

/** What was done to the text, so that a reviewer can group and count: see `steps` for what each means. */
export type Step = keyof typeof steps;

/** Every sort of decision an import can take, said for people. */
export const steps = {
  'renglones-unidos': { es: 'Renglones de un mismo párrafo, unidos', en: 'Lines of one paragraph joined' },
  'salto-de-pagina': {
    es: 'Texto partido por un salto de página, unido',
    en: 'Text split by a page break joined',
  },
  'palabra-cortada': {
    es: 'Palabra cortada al final del renglón, unida',
    en: 'Word cut at the end of a line joined',
  },
  'palabras-pegadas': {
    es: 'Palabras que el original trae sin espacio entre ellas',
    en: 'Words that stand without a space in the original',
  },
  'letras-espaciadas': { es: 'Letras separadas por espacios, unidas', en: 'Spaced letters joined' },
  'dato-con-tabulador': {
    es: 'Nombre y dato separados por un tabulador, escritos con dos puntos',
    en: 'Name and fact parted by a tab written with a colon',
  },
  'texto-corrido': {
    es: 'Texto en un solo renglón, partido en párrafos',
    en: 'Text in a single line split into paragraphs',
  },
  'vineta-doble': { es: 'Viñeta doble, reducida a una', en: 'Double bullet reduced to one' },
  'vineta-perdida': { es: 'Viñeta perdida, repuesta', en: 'Lost bullet put back' },
  'titulo-en-dos-renglones': {
    es: 'Rótulo y título en renglones distintos, unidos',
    en: 'Label and title on different lines joined',
  },
  'mayusculas-a-oracion': {
    es: 'Título en mayúsculas, escrito como oración',
    en: 'Title in capitals written as a sentence',
  },
  jerarquia: { es: 'Niveles del plan', en: 'Levels of the plan' },
  titulo: { es: 'Renglón tomado por título', en: 'Line taken for a title' },
  metadato: { es: 'Dato llevado a los metadatos', en: 'Fact taken to the frontmatter' },
  perfil: { es: 'Perfil propuesto', en: 'Profile proposed' },
  nota: { es: 'Nota, comentario o cambio sin aceptar', en: 'Note, comment or pending change' },
  'lectura-distinta': {
    es: 'Pasaje que conviene comparar con el original',
    en: 'Passage to compare with the original',
  },
} as const satisfies Record<string, Bilingual>;

/** One decision of an import. */
export interface Decision {
  readonly step: Step;
  readonly place: Place;
  /** The words it is about, shortened. */
  readonly text: string;
  /** Why so, and what else it could have been. */
  readonly why: Bilingual;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
}

/** Words of the source that are not in the plan, and why. */
export interface Residue {
  readonly place: Place;
  /** All of them, as they stood. */
  readonly text: string;
  readonly why: Bilingual;
  readonly from: Origin;
}

/**
 * Where words left out come from: whole source blocks, by their place in the list; part of a block whose others are
 * kept; the end of a text; the cover, where they linked two facts; or what a reader of the original does not see as its text, such as a
 * pending deletion.
 */
export type Origin =
  | { readonly kind: 'blocks'; readonly blocks: readonly number[] }
  | { readonly kind: 'part'; readonly block: number }
  | { readonly kind: 'ending'; readonly of: SourceText }
  | { readonly kind: 'cover' }
  | { readonly kind: 'hidden' };

/** The diary of one import: every step writes to its own, and the acta is made from all. */
export class ImportRecord {
  readonly decisions: Decision[] = [];
  readonly residue: Residue[] = [];

  decide(step: Step, place: Place, text: string, why: Bilingual, confidence: number): void {
    this.decisions.push({ step, place, text: shorten(text), why, confidence });
  }

  leaveOut(place: Place, text: string, why: Bilingual, from: Origin): void {
    this.residue.push({ place, text, why, from });
  }

  /** The same for one whole block. */
  leaveOutBlock(index: number, place: Place, text: string, why: Bilingual): void {
    this.leaveOut(place, text, why, { kind: 'blocks', blocks: [index] });
  }
}

/** The first words of a text, enough to find it. */
function shorten(text: string, room = 90): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= room ? line : `${line.slice(0, room - 1).replace(/\s+\S*$/u, '')}…`;
}
