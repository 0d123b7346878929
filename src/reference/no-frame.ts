import type { Frame } from './frame.ts';

/** The frame of a profile without `marco`: it knows nothing, and nothing is outside it. */
export const noFrame = {
  clave: '',
  nombre: '',
  desde: null,
  hasta: null,
  confianza: 'A',
  fuente: null,
  sucesor: null,
  entidades: [],
  regiones: [],
  comisiones: [],
  organismos: [],
  siglas: [],
  programas: [],
  normas: [],
} as const satisfies Frame;
