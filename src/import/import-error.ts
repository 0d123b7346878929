import { SaidError } from '../text/said-error.ts';

/** A file cannot be imported: it is damaged, too big or not what it says. */
export class ImportError extends SaidError {}
