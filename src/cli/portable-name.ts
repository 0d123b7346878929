/**
 * The name of a result as every system takes it, folders included: without the signs that Windows refuses, without dots
 * and spaces at the end of a part, and with a line under the names that are devices there: `con` becomes `con_`.
 */
export function portableName(name: string): string {
  return name
    .split('/')
    .map(part => part.replace(/[<>:"|?*]/gu, '').replace(/(?<=[^. ])[. ]+$/u, ''))
    .map(part => part.replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu, '$&_'))
    .join('/');
}
