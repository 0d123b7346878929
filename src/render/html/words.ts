import type { Kind } from '../../plan/model.ts';
import type { Language } from '../../text/bilingual.ts';

/** What a page says by itself. */
export interface PageWords {
  readonly skip: string;
  readonly back: string;
  readonly stateOf: string;
  readonly unapproved: string;
  readonly dated: string;
  readonly presents: string;
  readonly present: string;
  readonly place: string;
  readonly date: string;
  readonly placeAndDate: string;
  readonly image: string;
  readonly table: string;
  readonly chart: string;
  readonly sameInTable: string;
  readonly linkTo: (title: string) => string;
  readonly linkToKind: Readonly<Record<Kind, string>>;
}

/** In each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  es: {
    skip: 'Saltar al contenido',
    back: 'Volver al inicio',
    stateOf: 'Estado del documento',
    unapproved: 'Este documento no está aprobado.',
    dated: 'Fecha del documento',
    presents: 'Presenta',
    present: 'Presentan',
    place: 'Lugar',
    date: 'Fecha',
    placeAndDate: 'Lugar y fecha',
    image: 'Imagen',
    table: 'Tabla',
    chart: 'Gráfica',
    sameInTable: 'Los mismos datos en una tabla',
    linkTo: title => `Enlace a «${title}»`,
    linkToKind: {
      eje: 'Enlace a este eje',
      programa: 'Enlace a este programa',
      objetivo: 'Enlace a este objetivo',
      estrategia: 'Enlace a esta estrategia',
      linea: 'Enlace a esta línea',
      actividad: 'Enlace a esta actividad',
    },
  },
  en: {
    skip: 'Skip to the content',
    back: 'Back to the top',
    stateOf: 'State of the document',
    unapproved: 'This document has not been approved.',
    dated: 'Date of the document',
    presents: 'Presented by',
    present: 'Presented by',
    place: 'Place',
    date: 'Date',
    placeAndDate: 'Place and date',
    image: 'Image',
    table: 'Table',
    chart: 'Chart',
    sameInTable: 'The same data in a table',
    linkTo: title => `Link to “${title}”`,
    linkToKind: {
      eje: 'Link to this axis',
      programa: 'Link to this programme',
      objetivo: 'Link to this objective',
      estrategia: 'Link to this strategy',
      linea: 'Link to this line of action',
      actividad: 'Link to this activity',
    },
  },
};
