import { type WordList, wordList } from './word-list.ts';

/** Ways to name one thing, or to spell one word, of which a plan should keep to one. In the singular; plurals follow. */
export const terminosEquivalentes: WordList = wordList(
  'terminos-equivalentes',
  {
    es: 'Maneras de nombrar lo mismo, de las que un plan debe usar una sola',
    en: 'Ways to name one thing, of which a plan should use only one',
  },
  `
    organismo garante → órgano garante
    lenguaje incluyente → lenguaje inclusivo
    desarrollo sostenible → desarrollo sustentable
    gobierno digital → gobierno electrónico
    línea base → línea de base
    perspectiva de género → enfoque de género
    persona con discapacidad → persona con capacidades diferentes
    grupo en situación de vulnerabilidad → grupo vulnerable
    sujeto obligado → ente obligado
    servicio público de carrera → servicio civil de carrera
    medio de verificación → medio de comprobación
    monitoreo → monitorización
    periodo → período
    video → vídeo
    posgrado → postgrado
    septiembre → setiembre
    concientizar → concienciar
    concientización → concienciación
    currículum → currículo
    élite → elite
  `,
);
