import { SaidError } from '../text/said-error.ts';

/** The command or the world is wrong. */
export class UsageError extends SaidError {}
