import type { DateRange } from '../plan/dates.ts';

/**
 * What `plan new` explains of the parts that every plan has: what a good text says there, how long, an example.
 * Profiles explain their own sections.
 */
export const guidance = {
  plan: 'Sustituya cada POR DEFINIR y borre las guías conforme avance: son comentarios y nunca se publican. `plan validate` dice qué falta.',
  general:
    'Uno solo, en 30 a 50 palabras: verbo en infinitivo, qué se hará, con quién o para quién y para qué. Ejemplo: «Lograr, junto con las unidades administrativas, que toda persona obtenga completa y a tiempo la información pública que pide».',
  specific:
    'De tres a cinco, de una oración cada uno, que se puedan lograr y comprobar dentro del periodo. Juntos deben bastar para el general. Ejemplo: «Homologar los criterios de clasificación de la información reservada».',
  first:
    'Un apartado como este, completo, por cada tema de trabajo; de tres a seis en total. El título nombra el tema en pocas palabras: «Acceso a la información».',
  objective: 'Qué será distinto en este tema al terminar el periodo: una oración que empieza con infinitivo.',
  strategies:
    'Por qué camino se logrará, una o dos por tema. Ejemplo: «Formar en cada institución a una persona que capacite a las demás». Si no hacen falta, borre este apartado.',
  lines: (period: DateRange) =>
    [
      'Lo que alguien va a hacer y otra persona podrá comprobar, cada una con infinitivo y cantidad. Ejemplo:',
      '- 1.1. Impartir seis talleres de archivo a personal municipal',
      '  - Responsable: Dirección de Archivos (una institución o un área, no «todas»)',
      `  - Plazo: ${period.end.slice(0, 4)}-T2 (un trimestre; también un mes o un día)`,
      '  - Producto: seis listas de asistencia y una memoria (lo que queda hecho)',
      '  - a) Elaborar el programa de los talleres (una actividad, si la línea se hace por partes)',
      'También puede llevar Indicador, Meta, Medio de verificación, Población o Presupuesto.',
    ].join('\n'),
};
