import type { Run } from './source.ts';

/** Whether every word of a text is bold; a text without words is not. */
export function allBold(runs: readonly Run[]): boolean {
  const worded = runs.filter(({ text }) => text.trim() !== '');
  return worded.length > 0 && worded.every(({ bold }) => bold);
}
