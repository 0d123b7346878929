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
  readonly online: string;
  /** Said of a QR code before the address that it holds. */
  readonly leadsTo: string;
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
    online: 'En línea',
    leadsTo: 'Código QR que lleva a',
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
    online: 'Online',
    leadsTo: 'QR code that leads to',
  },
};
