import type { Language } from '../../text/bilingual.ts';

/** The few words that pages say by themselves, in the language of the document. */
export interface Words {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
  readonly unapproved: string;
  readonly members: string;
  readonly draft: string;
  readonly numbered: string;
  readonly signatures: string;
}

/** In each language. */
export const words: Readonly<Record<Language, Words>> = {
  es: {
    contents: 'Contenido',
    page: 'Página',
    of: 'de',
    unapproved: 'Documento no aprobado',
    members: 'Integrantes',
    draft: 'Borrador',
    numbered: 'Líneas numeradas por página, para observaciones',
    signatures: 'Firmas',
  },
  en: {
    contents: 'Contents',
    page: 'Page',
    of: 'of',
    unapproved: 'Not approved',
    members: 'Members',
    draft: 'Draft',
    numbered: 'Lines numbered by page, for comments',
    signatures: 'Signatures',
  },
};
