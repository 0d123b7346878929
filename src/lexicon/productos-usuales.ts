import { type WordList, wordList } from './word-list.ts';

/**
 * What plans promise to make and usually need once. In the singular: the rule finds the plural too. Workshops,
 * campaigns and guides are not here: of those each eje may well have its own.
 */
export const productosUsuales: WordList = wordList(
  'productos-usuales',
  {
    es: 'Productos que los planes prometen y que se buscan repetidos en varios ejes',
    en: 'Products that plans promise and that are looked for in several ejes',
  },
  `
    diagnóstico
    catálogo
    directorio
    encuesta
    cuestionario
    plataforma
    portal
    micrositio
    padrón
    agenda
    observatorio
    repositorio
  `,
);
