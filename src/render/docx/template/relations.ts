import { childrenOf } from '../../../office/xml.ts';
import type { Parts } from './unpack.ts';

/** Where a part leads: to another part, by its name in the package. Nothing outside is followed. */
export interface Relation {
  readonly id: string;
  /** The last word of its full name: `image`. */
  readonly type: string;
  readonly target: string;
}

/** What a part leads to within the package, and how many ways out of it were left out. */
export function relationsOf(
  parts: Parts,
  part: string,
): { readonly inside: readonly Relation[]; readonly outside: number } {
  const name = part.replace(/([^/]*)$/u, '_rels/$1.rels');
  const all = childrenOf(parts.tree(name), 'Relationship');
  const inside = all.flatMap(({ attributes }): Relation[] => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (!id || !type || !target || mode === 'External') return [];
    const found = resolve(part, target);
    return found === null ? [] : [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: found }];
  });
  return { inside, outside: all.length - inside.length };
}

/** The name of a part from where another stands; null where it leads out of the package. */
function resolve(from: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|\\/iu.test(target)) return null;
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
