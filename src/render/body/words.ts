import type { Language } from '../../text/bilingual.ts';

/** What the body of a publication says by itself, besides the words of its author. */
export interface BodyWords {
  readonly notes: string;
  readonly backToMark: (note: number, mention: number) => string;
  readonly done: string;
  readonly pending: string;
  readonly basis: string;
  readonly article: string;
  readonly section: string;
  readonly alignment: string;
  readonly indicators: string;
  readonly acronyms: string;
  /** The rows of the sheet of an indicator. */
  readonly sheet: {
    readonly key: string;
    readonly definition: string;
    readonly method: string;
    readonly unit: string;
    readonly dimension: string;
    readonly frequency: string;
    readonly sense: string;
    readonly baseline: string;
    readonly target: string;
    readonly means: string;
    readonly source: string;
  };
}

/** In each language. */
export const bodyWords: Readonly<Record<Language, BodyWords>> = {
  es: {
    notes: 'Notas',
    backToMark: (note, mention) => `Volver a la llamada ${note}${mention > 1 ? `, mención ${mention}` : ''}`,
    done: '☑ Hecho',
    pending: '☐ Pendiente',
    basis: 'Fundamento',
    article: 'artículo',
    section: 'fracción',
    alignment: 'Alineación',
    indicators: 'Indicadores',
    acronyms: 'Siglas',
    sheet: {
      key: 'Clave',
      definition: 'Definición',
      method: 'Método de cálculo',
      unit: 'Unidad de medida',
      dimension: 'Dimensión',
      frequency: 'Frecuencia',
      sense: 'Sentido',
      baseline: 'Línea base',
      target: 'Meta',
      means: 'Medio de verificación',
      source: 'Fuente',
    },
  },
  en: {
    notes: 'Notes',
    backToMark: (note, mention) => `Back to mark ${note}${mention > 1 ? `, mention ${mention}` : ''}`,
    done: '☑ Done',
    pending: '☐ Pending',
    basis: 'Legal basis',
    article: 'article',
    section: 'section',
    alignment: 'Alignment',
    indicators: 'Indicators',
    acronyms: 'Acronyms',
    sheet: {
      key: 'Key',
      definition: 'Definition',
      method: 'Method of calculation',
      unit: 'Unit of measure',
      dimension: 'Dimension',
      frequency: 'Frequency',
      sense: 'Direction',
      baseline: 'Baseline',
      target: 'Target',
      means: 'Means of verification',
      source: 'Source',
    },
  },
};
