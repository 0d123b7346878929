import { type WordList, wordList } from './word-list.ts';

/** Words with a preposition they do not take, and the one they do. */
export const regimenes: WordList = wordList(
  'regimenes',
  {
    es: 'Palabras con una preposición que no es la suya, y la que lo es',
    en: 'Words with a preposition that is not theirs, and the one that is',
  },
  `
    en relación a → en relación con | con relación a
    en relación al → en relación con el | con relación al
    con relación con → con relación a
    relacionada a → relacionada con
    relacionado a → relacionado con
    relacionadas a → relacionadas con
    relacionados a → relacionados con
    relacionada al → relacionada con el
    relacionado al → relacionado con el
    relacionadas al → relacionadas con el
    relacionados al → relacionados con el
    en función a → en función de
    en función al → en función del
    con base a → con base en
    con base al → con base en el
    con base de → con base en
    con fundamento a → con fundamento en
    con fundamento al → con fundamento en el
    de conformidad a → de conformidad con
    de conformidad al → de conformidad con el
    a través a → a través de
    a través al → a través del
    a través la → a través de la
    a través las → a través de las
    a través los → a través de los
    respecto con → respecto de
    dejar constancia que → dejar constancia de que
    se deja constancia que → se deja constancia de que
    a pesar que → a pesar de que
    a fin que → a fin de que
    a condición que → a condición de que
    en caso que → en caso de que
    en vista que → en vista de que
    debido que → debido a que
    en el entendido que → en el entendido de que
    no cabe duda que → no cabe duda de que
    no hay duda que → no hay duda de que
    darse cuenta que → darse cuenta de que
    se dan cuenta que → se dan cuenta de que
    asegurar de que → asegurar que
    asegura de que → asegura que
    considera de que → considera que
    consideran de que → consideran que
    considerando de que → considerando que
    establece de que → establece que
    garantiza de que → garantiza que
    garantizar de que → garantizar que
    implica de que → implica que
    lograr de que → lograr que
    manifiesta de que → manifiesta que
    menciona de que → menciona que
    permite de que → permite que
    permitir de que → permitir que
    señala de que → señala que
    señaló de que → señaló que
    se espera de que → se espera que
    se busca de que → se busca que
    se propone de que → se propone que
    es importante de que → es importante que
    es necesario de que → es necesario que
    es posible de que → es posible que
    consiste de → consiste en
    consisten de → consisten en
    consistente de → consistente en
    inherente de → inherente a
    inherentes de → inherentes a
    acceder la → acceder a la
    acceder las → acceder a las
    acceder los → acceder a los
    acceder información → acceder a información
    influir a → influir en
    inferior que → inferior a
    superior que → superior a
    tendiente en → tendiente a
    tendientes en → tendientes a
  `,
);
