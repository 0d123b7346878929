import { acronyms } from './acronyms.ts';
import { bodies } from './bodies.ts';
import { entities } from './entities.ts';
import type { Frame } from './frame.ts';
import { norms } from './norms.ts';
import { programmes } from './programmes.ts';

/** The Sistema Nacional de Acceso a la Información Pública: it has neither regions nor commissions. */
export const snaip2025 = {
  clave: 'snaip-2025',
  nombre: 'Sistema Nacional de Acceso a la Información Pública',
  desde: '2025-03-21',
  hasta: null,
  confianza: 'A',
  fuente: 'LGTAIP, DOF 2025-03-20, transitorio primero',
  sucesor: null,
  entidades: entities,
  regiones: [],
  comisiones: [],
  organismos: bodies,
  siglas: acronyms,
  programas: programmes,
  normas: norms,
} as const satisfies Frame;
