import type { Acronym } from './frame.ts';

/** The siglas that plans on transparency use, each with the days in which what it names existed. */
export const acronyms = [
  {
    sigla: 'SNT',
    expansiones: [
      'Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales',
    ],
    desde: '2015-05-05',
    hasta: '2025-03-20',
    usual: true,
  },
  {
    sigla: 'SNAIP',
    expansiones: ['Sistema Nacional de Acceso a la Información Pública'],
    desde: '2025-03-21',
    hasta: null,
    usual: true,
  },
  {
    sigla: 'INAI',
    expansiones: [
      'Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales',
    ],
    desde: '2015-05-05',
    hasta: '2025-03-20',
    usual: false,
  },
  {
    sigla: 'PNT',
    expansiones: ['Plataforma Nacional de Transparencia'],
    desde: null,
    hasta: null,
    usual: true,
  },
  {
    sigla: 'PROTAI',
    expansiones: ['Programa Nacional de Transparencia y Acceso a la Información'],
    desde: '2017-12-15',
    hasta: null,
    usual: false,
  },
  {
    sigla: 'PRONADATOS',
    expansiones: ['Programa Nacional de Protección de Datos Personales'],
    desde: '2018-01-23',
    hasta: null,
    usual: false,
  },
  {
    sigla: 'PlanDAI',
    expansiones: ['Plan Nacional de Socialización del Derecho de Acceso a la Información'],
    desde: '2018-08-24',
    hasta: null,
    usual: false,
  },
  {
    sigla: 'SICOM',
    expansiones: ['Sistema de Comunicación entre Órganos Garantes y Sujetos Obligados'],
    desde: null,
    hasta: null,
    usual: false,
  },
  {
    sigla: 'SIGEMI',
    expansiones: ['Sistema de Gestión de Medios de Impugnación'],
    desde: null,
    hasta: null,
    usual: false,
  },
  {
    sigla: 'SIPOT',
    expansiones: ['Sistema de Portales de Obligaciones de Transparencia'],
    desde: null,
    hasta: null,
    usual: false,
  },
  {
    sigla: 'DAI',
    expansiones: ['Derecho de Acceso a la Información'],
    desde: null,
    hasta: null,
    usual: false,
  },
  { sigla: 'OGL', expansiones: ['Organismos Garantes Locales'], desde: null, hasta: null, usual: false },
  {
    sigla: 'ANUIES',
    expansiones: ['Asociación Nacional de Universidades e Instituciones de Educación Superior'],
    desde: null,
    hasta: null,
    usual: false,
  },
  {
    sigla: 'LGTAIP',
    expansiones: ['Ley General de Transparencia y Acceso a la Información Pública'],
    desde: null,
    hasta: null,
    usual: true,
  },
  {
    sigla: 'SNA',
    expansiones: ['Sistema Nacional Anticorrupción', 'Sistema Nacional de Archivos'],
    desde: null,
    hasta: null,
    usual: false,
  },
] as const satisfies readonly Acronym[];
