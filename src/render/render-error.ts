import { SaidError } from '../text/said-error.ts';

/** A publication cannot be made here or from this. */
export class RenderError extends SaidError {}
