/** Whether `perfil` names a file: it has a folder or an extension; ids have neither. */
export function isProfilePath(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/iu.test(name);
}
