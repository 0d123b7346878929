/** A text for people, in the two languages the program speaks. Spanish is the source. */
export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
