/** The themes that ship with the program, by the names of their files in `templates/temas`. */
export const builtinThemes = ['alto-contraste', 'institucional', 'sobrio'] as const;

/** Whether a theme is asked for by name: paths have an extension or a folder. */
export function isThemeName(asked: string): boolean {
  return !/[./\\]/u.test(asked);
}
