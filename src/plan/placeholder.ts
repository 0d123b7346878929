/** What stands where something is still to be written. Only in capitals: «los plazos por definir» is prose. */
export const placeholder = 'POR DEFINIR';

/** Whether a value says something: it is neither empty nor the placeholder. */
export function isFilled(value: unknown): boolean {
  if (typeof value !== 'string') return value !== undefined && value !== null;
  const text = value.trim().replace(/\.$/u, '');
  return text !== '' && text !== placeholder;
}
