import type { Host } from './host.ts';

/** One line on a terminal's stderr that says how far a long run has come. */
export interface ProgressLine {
  /** Counts one more and names what is being worked on; nothing after the last. */
  readonly show: (path: string | undefined) => void;
  /** Takes the line away, so that results and messages can be written. */
  readonly clear: () => void;
}

/** Says nothing where stderr is no terminal and where there is only one thing to do. */
export function progressLine({ stderr }: Host, total: number): ProgressLine {
  if (!stderr.isTty || total < 2) return { show: () => undefined, clear: () => undefined };
  const erase = '\r\u001B[2K';
  let done = 0;
  return {
    show: path => {
      if (path === undefined) return;
      done++;
      stderr.write(erase + `[${done}/${total}] ${path}`.slice(0, stderr.columns - 1));
    },
    clear: () => stderr.write(erase),
  };
}
