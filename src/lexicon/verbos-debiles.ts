import { type WordList, wordList } from './word-list.ts';

/** Verbs that say an intention and leave no product, so that nobody can tell whether they were done. */
export const verbosDebiles: WordList = wordList(
  'verbos-debiles',
  {
    es: 'Verbos que no dejan un producto que se pueda comprobar, y otros que sí',
    en: 'Verbs that leave nothing to check, and others that do',
  },
  `
    abonar → publicar | entregar
    abogar → presentar | convenir
    apoyar → financiar | asesorar | entregar
    apuntalar → financiar | capacitar
    buscar → convenir | contratar
    coadyuvar → asesorar | convenir | financiar
    colaborar → elaborar | convenir
    concientizar → capacitar | publicar
    contribuir → entregar | reducir | aumentar
    estimular → premiar | financiar
    facilitar → publicar | instalar | simplificar
    favorecer → financiar | entregar
    fomentar → organizar | financiar | premiar
    fortalecer → capacitar | equipar | reformar
    impulsar → presentar | instalar | publicar
    incentivar → premiar | financiar
    motivar → premiar | capacitar
    procurar → entregar | publicar
    promover → organizar | publicar | convenir
    propender → publicar | entregar
    propiciar → organizar | convenir
    sensibilizar → capacitar | publicar
    tender → alcanzar
    velar → supervisar | revisar
    visibilizar → publicar
  `,
);
