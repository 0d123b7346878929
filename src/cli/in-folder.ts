/**
 * A name in a folder, with `/` between them. Unlike Node's `join`, leaves the two slashes with which the name of a
 * server begins: `//servidor/planes`.
 */
export function inFolder(folder: string, name: string): string {
  if (folder === '.' || folder === './' || folder === '') return name;
  return `${folder.replace(/\/+$/u, '').replace(/^(?:\.\/+)+/u, '')}/${name}`;
}
