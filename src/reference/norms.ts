import type { Norm } from './frame.ts';

const decreto2025 = 'https://www.vonwobeser.com/index.php/publicacion?p_id=1971';
const transparency = 'Ley General de Transparencia y Acceso a la Información Pública';
const dataOfBodies = 'Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados';

/** The laws on transparency, personal data and archives that plans are founded on, each version by itself. */
export const norms = [
  {
    nombre: transparency,
    publicada: '2015-05-04',
    desde: '2015-05-05',
    hasta: '2025-03-20',
    confianza: 'A',
    fuente: 'LGTAIP, DOF 2025-03-20, transitorio segundo, fracción II',
  },
  {
    nombre: transparency,
    publicada: '2025-03-20',
    desde: '2025-03-21',
    hasta: null,
    confianza: 'A',
    fuente: 'LGTAIP, DOF 2025-03-20, transitorio primero',
  },
  {
    nombre: 'Ley Federal de Transparencia y Acceso a la Información Pública Gubernamental',
    publicada: '2002-06-11',
    desde: '2002-06-12',
    hasta: '2016-05-09',
    confianza: 'B',
    fuente: 'https://leyco.org/mex/fed/244.html',
  },
  {
    nombre: 'Ley Federal de Transparencia y Acceso a la Información Pública',
    publicada: '2016-05-09',
    desde: '2016-05-10',
    hasta: '2025-03-20',
    confianza: 'C',
    fuente: `${decreto2025}: el decreto expide solo la ley general`,
  },
  {
    nombre: dataOfBodies,
    publicada: '2017-01-26',
    desde: '2017-01-27',
    hasta: '2025-03-20',
    confianza: 'B',
    fuente: decreto2025,
  },
  {
    nombre: dataOfBodies,
    publicada: '2025-03-20',
    desde: '2025-03-21',
    hasta: null,
    confianza: 'A',
    fuente:
      'https://mexico.justia.com/federales/leyes/ley-general-de-proteccion-de-datos-personales-en-posesion-de-sujetos-obligados',
  },
  {
    nombre: 'Ley Federal de Archivos',
    publicada: '2012-01-23',
    desde: '2012-01-24',
    hasta: '2019-06-14',
    confianza: 'M',
    fuente: null,
  },
  {
    nombre: 'Ley General de Archivos',
    publicada: '2018-06-15',
    desde: '2019-06-15',
    hasta: null,
    confianza: 'M',
    fuente: null,
  },
] as const satisfies readonly Norm[];
