import type { Command as Commander } from 'commander';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Host } from './host.ts';

/** What a command gets besides its own arguments and options. */
export interface CommandContext {
  readonly host: Host;
  readonly language: Language;
  /** Picks the text in the user's language. */
  readonly say: (text: Bilingual) => string;
  /** Every command as declared, for what describes the program itself. */
  readonly whole: () => Commander;
}

/** How a run ended: 0 done, 1 findings at or above the gate, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * One command of the program; a file in this folder is all it takes to add one. The declaration stays light: what
 * it needs to run is imported inside `run`.
 */
export interface Command {
  readonly name: string;
  /** The Spanish name, equally good: `validar`. */
  readonly alias: string;
  readonly summary: Bilingual;
  /** Adds arguments and options. Options are spelled alike in both languages. */
  readonly declare: (command: Commander, say: (text: Bilingual) => string) => void;
  /** Real invocations with what they do, printed under `--help`. */
  readonly examples: readonly { readonly line: string; readonly does: Bilingual }[];
  /**
   * `args` and `options` are what commander parsed; each command says in its own signature what it declared.
   */
  run(args: readonly unknown[], options: object, context: CommandContext): Promise<ExitCode>;
}
