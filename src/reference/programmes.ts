import type { Programme } from './frame.ts';

/**
 * The national programmes that plans align with. Where only a year is known, as from «2022-2026» in a name, its first
 * or last day stands for it. Whether the reform of 2025 ended those of 2022-2026 before their time is not known.
 */
export const programmes = [
  {
    clave: 'protai-2017-2021',
    nombre: 'Programa Nacional de Transparencia y Acceso a la Información 2017-2021',
    desde: '2017-12-15',
    hasta: '2021-12-31',
    confianza: 'B',
    fuente: 'https://es.scribd.com/document/557531227',
  },
  {
    clave: 'protai-2022-2026',
    nombre: 'Programa Nacional de Transparencia y Acceso a la Información 2022-2026',
    desde: '2022-06-21',
    hasta: '2026-12-31',
    confianza: 'B',
    fuente: 'https://www.dof.gob.mx/nota_detalle.php?codigo=5655603&fecha=20/06/2022',
  },
  {
    clave: 'pronadatos-2018',
    nombre: 'Programa Nacional de Protección de Datos Personales',
    desde: '2018-01-23',
    hasta: null,
    confianza: 'B',
    fuente: 'https://rendiciondecuentas.org.mx/?p=46628',
  },
  {
    clave: 'pronadatos-2022-2026',
    nombre: 'Programa Nacional de Protección de Datos Personales 2022-2026',
    desde: '2022-01-01',
    hasta: '2026-12-31',
    confianza: 'M',
    fuente: null,
  },
  {
    clave: 'plandai',
    nombre: 'Plan Nacional de Socialización del Derecho de Acceso a la Información',
    desde: '2019-01-01',
    hasta: null,
    confianza: 'B',
    fuente: 'http://proyectos.inai.org.mx/plandai/',
  },
] as const satisfies readonly Programme[];
