import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import type { Spelled } from './spelled.ts';
import { zshScript } from './zsh.ts';

/** The script of each shell that `plan completion` knows. */
export const scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Record<string, (spelled: Spelled) => string>;
