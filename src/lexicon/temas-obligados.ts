import { type WordList, wordList } from './word-list.ts';

/** Subjects that an institution wants in every plan. What stands after the arrow counts as well. */
export const temasObligados: WordList = wordList(
  'temas-obligados',
  {
    es: 'Temas que todo plan debe tocar; después de la flecha, otras palabras que también valen',
    en: 'Subjects that every plan has to touch; after the arrow, other words that count as well',
  },
  `
    acceso a la información → solicitudes de información | información pública
    datos personales → derechos arco
    archivos → archivo | gestión documental | archivística | archivístico
    gobierno abierto → apertura | estado abierto | transparencia proactiva
  `,
);
