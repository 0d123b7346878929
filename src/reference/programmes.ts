import type { Programme } from './frame.ts';

/**
 * The national programmes that plans align with. When each ceased to hold is not known, the effect of the reform of
 * 2025 on those of 2022-2026 included: `hasta` is open. Where only the year of the start is known, `desde` is its first
 * day.
 */
export const programmes = [
  {
    clave: 'protai-2017-2021',
    nombre: 'Programa Nacional de Transparencia y Acceso a la Información 2017-2021',
    desde: '2017-12-15',
    hasta: null,
    confianza: 'B',
    fuente: 'https://es.scribd.com/document/557531227',
  },
  {
    clave: 'protai-2022-2026',
    nombre: 'Programa Nacional de Transparencia y Acceso a la Información 2022-2026',
    desde: '2022-06-21',
    hasta: null,
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
    desde: null,
    hasta: null,
    confianza: 'B',
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
