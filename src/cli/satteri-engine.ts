import { createRequire } from 'node:module';
import type { Satteri } from '../document/satteri.ts';

/** How the packages of a system are told apart: glibc and musl are both called Linux. */
const variants: { readonly [platform in NodeJS.Platform]?: readonly string[] } = {
  linux: ['-gnu', '-musl'],
  darwin: [''],
  win32: ['-msvc'],
};

/** Loads the parser in machine code for this system; null where there is none, or it was not installed. */
export function loadSatteri(): Satteri | null {
  const require = createRequire(import.meta.url);
  for (const variant of variants[process.platform] ?? []) {
    try {
      return require(`@bruits/satteri-${process.platform}-${process.arch}${variant}`) as Satteri;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return null;
}
