/** Choices as a sentence lists them: «a», «b» o «c». */
export function either(choices: readonly string[], or: 'o' | 'or'): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} ${or} ${last}`;
}
