import { acronyms } from './acronyms.ts';
import { bodies } from './bodies.ts';
import { entities } from './entities.ts';
import type { Frame } from './frame.ts';
import { norms } from './norms.ts';
import { programmes } from './programmes.ts';

const navaPolina =
  'https://mariadelcarmennavapolina.mx/propuestas-sobre-la-reforma-a-lineamientos-para-la-publicacion-de-obligaciones-de-transparencia';
const tintaPublica =
  'https://tintapublicanoticias.com/2021/11/26/integrantes-del-pleno-del-inaip-yucatan-con-cargos-en-comisiones-tematicas-del-snt/';

/** The Sistema Nacional de Transparencia, from the general law of 2015 to that of 2025. */
export const snt2015 = {
  clave: 'snt-2015',
  nombre:
    'Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales',
  desde: '2015-05-05',
  hasta: '2025-03-20',
  confianza: 'A',
  fuente:
    'LGTAIP, DOF 2025-03-20, transitorio segundo, fracción II: abroga la LGTAIP publicada en el DOF el 2015-05-04',
  sucesor: {
    clave: 'snaip-2025',
    nombre: 'Sistema Nacional de Acceso a la Información Pública',
    norma: 'Ley General de Transparencia y Acceso a la Información Pública, DOF 2025-03-20',
    perfiles: ['plan-de-trabajo'],
  },
  entidades: entities,
  regiones: [
    {
      clave: 'norte',
      nombre: 'Norte',
      entidades: ['BCN', 'BCS', 'CHH', 'COA', 'DUR', 'NLE', 'SIN', 'SON', 'TAM'],
      confianza: 'B',
      fuente: 'https://agenciare.site/index/archivos/126488',
    },
    {
      clave: 'centro-occidente',
      nombre: 'Centro-Occidente',
      entidades: ['AGU', 'COL', 'GUA', 'JAL', 'MIC', 'NAY', 'QUE', 'SLP', 'ZAC'],
      confianza: 'A',
      fuente: 'plans/centro-occidente-2021-2022.md, «Base normativa»',
    },
    {
      clave: 'centro',
      nombre: 'Centro',
      entidades: ['CMX', 'MEX', 'GRO', 'HID', 'MOR', 'OAX', 'PUE', 'TLA'],
      confianza: 'B',
      fuente:
        'https://da9w.e-tlaxcala.mx/nota/2015-10-21/gobierno/busca-mena-corona-coordinacion-regional-del-inai',
    },
    {
      clave: 'sureste',
      nombre: 'Sureste',
      entidades: ['CAM', 'CHP', 'ROO', 'TAB', 'VER', 'YUC'],
      confianza: 'C',
      fuente: 'plans/sureste-2020.md: las seis entidades que quedan fuera de las otras tres regiones',
    },
  ],
  comisiones: [
    {
      clave: 'vinculacion',
      nombre: 'Comisión de Vinculación, Promoción, Difusión y Comunicación Social',
      sigla: 'CVPDCS',
      confianza: 'A',
      fuente: 'plans/vinculacion-2017.md y plans/vinculacion-2023-2024.md',
    },
    {
      clave: 'juridica',
      nombre: 'Comisión Jurídica, de Criterios y Resoluciones',
      sigla: null,
      confianza: 'B',
      fuente: navaPolina,
    },
    {
      clave: 'tecnologias',
      nombre: 'Comisión de Tecnologías de la Información y Plataforma Nacional de Transparencia',
      sigla: null,
      confianza: 'B',
      fuente: navaPolina,
    },
    {
      clave: 'gobierno-abierto',
      nombre: 'Comisión de Gobierno Abierto y de Transparencia Proactiva',
      sigla: null,
      confianza: 'B',
      fuente: `${navaPolina} (nombre posterior a un cambio anterior a 2024)`,
    },
    {
      clave: 'indicadores',
      nombre: 'Comisión de Indicadores, Evaluación e Investigación',
      sigla: 'CIEI',
      confianza: 'B',
      fuente: navaPolina,
    },
    {
      clave: 'derechos-humanos',
      nombre: 'Comisión de Derechos Humanos, Equidad de Género e Inclusión Social',
      sigla: null,
      confianza: 'B',
      fuente: navaPolina,
    },
    {
      clave: 'datos-personales',
      nombre: 'Comisión de Protección de Datos Personales',
      sigla: null,
      confianza: 'B',
      fuente:
        'https://es.scribd.com/document/668749754/Banco-de-buenas-practicas-en-proteccion-de-datos-personales',
    },
    {
      clave: 'archivos',
      nombre: 'Comisión de Archivos y Gestión Documental',
      sigla: null,
      confianza: 'B',
      fuente: tintaPublica,
    },
    {
      clave: 'rendicion-de-cuentas',
      nombre: 'Comisión de Rendición de Cuentas',
      sigla: null,
      confianza: 'B',
      fuente: `${tintaPublica} (en 2021, «y Combate a la Corrupción»)`,
    },
    {
      clave: 'entidades',
      nombre: 'Comisión de Asuntos de Entidades Federativas y Municipios',
      sigla: null,
      confianza: 'B',
      fuente: 'https://es.scribd.com/document/557531227 (nombre incompleto)',
    },
    {
      clave: 'capacitacion',
      nombre: 'Comisión de Capacitación, Educación y Cultura',
      sigla: null,
      confianza: 'M',
      fuente: null,
    },
  ],
  organismos: bodies,
  siglas: acronyms,
  programas: programmes,
  normas: norms,
} as const satisfies Frame;
