import type { Frame } from './frame.ts';
import { noFrame } from './no-frame.ts';
import { snaip2025 } from './snaip-2025.ts';
import { snt2015 } from './snt-2015.ts';

/** The frames a profile may name as its `marco`, the oldest first. */
export const frames: readonly Frame[] = [snt2015, snaip2025];

/** The frame of a profile's `marco`; `noFrame` for null and for a key that no frame has. */
export function frameByKey(key: string | null): Frame {
  return frames.find(frame => frame.clave === key) ?? noFrame;
}
