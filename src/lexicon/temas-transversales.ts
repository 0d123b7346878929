import { type WordList, wordList } from './word-list.ts';

/** Words by which a plan shows that it has thought of everybody. */
export const temasTransversales: WordList = wordList(
  'temas-transversales',
  {
    es: 'Palabras con que un plan muestra un enfoque de igualdad, inclusión o accesibilidad; basta una',
    en: 'Words by which a plan shows an approach of equality, inclusion or accessibility; one is enough',
  },
  `
    perspectiva de género
    igualdad de género
    equidad de género
    enfoque de género
    violencia de género
    género
    igualdad sustantiva
    igualdad
    inclusión
    inclusiva
    inclusivas
    inclusivo
    inclusivos
    incluyente
    incluyentes
    no discriminación
    discriminación
    accesibilidad
    accesible
    accesibles
    discapacidad
    discapacidades
    indígena
    indígenas
    afromexicana
    afromexicanas
    afrodescendiente
    afrodescendientes
    interculturalidad
    intercultural
    grupos de atención prioritaria
    grupos vulnerables
    situación de vulnerabilidad
    personas mayores
    adultos mayores
    niñez
    niñas
    juventudes
    diversidad
    migrantes
    derechos humanos
  `,
);
