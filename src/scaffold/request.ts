import type { DateRange } from '../plan/dates.ts';
import type { BodyKey } from '../plan/profile.ts';
import type { Commission, Region } from '../reference/frame.ts';

/** What a new plan is for. Everything in it has been checked by whoever asks. */
export interface ScaffoldRequest {
  /** As it shall stand in `perfil:`: a built-in id, or a path relative to the plan. */
  readonly perfil: string;
  /** Whose plan it is; `value` is a key of the frame where the frame has keys for it. */
  readonly body: { readonly key: BodyKey; readonly value: string } | null;
  /** As written, and the days it means. */
  readonly period: { readonly text: string; readonly range: DateRange };
  /** Null for «Plan de Trabajo» and the period. */
  readonly title: string | null;
}

/** What the frame knows of the body; null where it is of another sort or unknown. */
export interface KnownBody {
  readonly region: Region | null;
  readonly commission: Commission | null;
}
