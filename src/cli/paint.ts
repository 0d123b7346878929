import { Chalk } from 'chalk';
import { type Paint, plainPaint, type TextContext } from '../report/reporter.ts';
import type { Language } from '../text/bilingual.ts';
import type { ColorMode } from './color-mode.ts';
import type { Host, Terminal } from './host.ts';

/** Lines longer than this are hard to read on any screen. */
const widest = 120;

/** How text looks on standard output: as wide as the terminal; in a pipe as wide as is good to read. */
export function textContext(
  { stdout, env }: Pick<Host, 'stdout' | 'env'>,
  language: Language,
  mode: ColorMode,
): TextContext {
  return {
    language,
    paint: paintFor(stdout, env, mode),
    columns: Math.min(stdout.isTty ? stdout.columns : widest, widest),
    unicode: isUnicode(env),
  };
}

/**
 * Colours for a stream. `--color` speaks first, then `NO_COLOR`, `FORCE_COLOR`, and whether the stream is a
 * terminal: chalk by itself does not look at `NO_COLOR`.
 */
export function paintFor(stream: Terminal, env: Host['env'], mode: ColorMode): Paint {
  if (!isColored(stream, env, mode)) return plainPaint;
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    suggestion: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    quiet: chalk.dim,
  };
}

function isColored(stream: Terminal, env: Host['env'], mode: ColorMode): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTty && env.TERM !== 'dumb';
}

/** Whether the terminal shows more than ASCII: a UTF-8 locale, or a Windows terminal of this decade. */
export function isUnicode(env: Host['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (env.WT_SESSION || env.TERM_PROGRAM === 'vscode') return true;
  return locale === '' ? env.TERM !== 'linux' : /utf-?8/iu.test(locale);
}
