import type { Host } from './host.ts';

/** One line on stderr that says how far a long run has come; nothing where stderr is no terminal or all is one. */
export interface ProgressLine {
  readonly show: (done: number, path: string) => void;
  /** Takes the line away, so that results and messages can be written. */
  readonly clear: () => void;
}

export function progressLine({ host }: { readonly host: Host }, total: number): ProgressLine {
  if (!host.stderr.isTty || total < 2) return { show: () => undefined, clear: () => undefined };
  const erase = '\r\u001B[2K';
  return {
    show: (done, path) =>
      host.stderr.write(
        `${erase}[${done}/${total}] ${path}`.slice(0, host.stderr.columns + erase.length - 1),
      ),
    clear: () => host.stderr.write(erase),
  };
}
