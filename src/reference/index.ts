import type { Frame } from './frame.ts';
import { snaip2025 } from './snaip-2025.ts';
import { snt2015 } from './snt-2015.ts';

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
} as const satisfies Frame;

/** The frames a profile may name as its `marco`, the oldest first. */
export const frames: readonly Frame[] = [snt2015, snaip2025];

/** The frame of a profile's `marco`; `noFrame` for null and for a key that no frame has. */
export function frameByKey(key: string | null): Frame {
  return frames.find(frame => frame.clave === key) ?? noFrame;
}
