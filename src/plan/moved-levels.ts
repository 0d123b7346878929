import { foldAccents } from '../text/fold.ts';
import { isDeeper, type Kind, kinds } from './model.ts';

/** The names of a plan's levels that stand for another level than its profile says, or for one it says nothing of. */
export function movedLevels(
  used: readonly { readonly name: string; readonly kind: Kind | null }[],
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): (readonly [name: string, kind: Kind])[] {
  const usual = kindsByName(used);
  return [...settle(usual, parents)].filter(([name, kind]) => firstOf(usual.get(name)) !== kind);
}

/** What the profile says that each name stands for, the first time first; null for a word it does not know. */
type KindsByName = ReadonlyMap<string, ReadonlySet<Kind | null>>;

function kindsByName(used: Parameters<typeof movedLevels>[0]): KindsByName {
  const byName = new Map<string, Set<Kind | null>>();
  for (const { name, kind } of used) byName.set(name, (byName.get(name) ?? new Set()).add(kind));
  return byName;
}

function firstOf(kinds: ReadonlySet<Kind | null> | undefined): Kind | null {
  const [first = null] = kinds ?? [];
  return first;
}

/** Each name's kind: its own where its place allows it, otherwise the nearest below those it stands under. */
function settle(
  usual: KindsByName,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Kind> {
  const settled = new Map<string, Kind>();
  const visiting = new Set<string>();
  const under = childrenOf(parents);
  const kindOf = (name: string): Kind => {
    const known = settled.get(name);
    if (known) return known;
    visiting.add(name);
    const own = firstOf(usual.get(name));
    const above = [...(parents.get(name) ?? [])].filter(parent => !visiting.has(parent)).map(kindOf);
    const deepest = above.reduce<Kind | null>((a, b) => (a && !isDeeper(b, a) ? a : b), null);
    const kind = own ? shifted(own, deepest) : placed(name, deepest, below(name));
    visiting.delete(name);
    settled.set(name, kind);
    return kind;
  };
  const below = (name: string, seen: Set<string> = new Set()): readonly Kind[] => {
    seen.add(name);
    return (under.get(name) ?? []).flatMap(inner =>
      seen.has(inner) ? [] : [...(usual.get(inner) ?? [])].flatMap(kind => kind ?? below(inner, seen)),
    );
  };
  for (const name of usual.keys()) kindOf(name);
  return settled;
}

function childrenOf(
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const [name, above] of parents) {
    for (const parent of above) {
      const others = children.get(parent);
      if (others) others.push(name);
      else children.set(parent, [name]);
    }
  }
  return children;
}

/** Two names of one kind, one under the other: the inner one goes down a step. Anything else is left as it is. */
function shifted(own: Kind, above: Kind | null): Kind {
  if (own !== above) return own;
  return kinds[kinds.indexOf(own) + (own === 'eje' || own === 'linea' ? 1 : 0)] ?? own;
}

/** What codes usually stand for, and some words under others; any other word takes its kind from its place. */
const usualCodes: readonly (readonly [RegExp, Kind])[] = [
  [/^EJE?$|^EE$|^ER$/u, 'eje'],
  [/^P(?:G|R|P)?$|^PROG$/u, 'programa'],
  [/^O(?:E|EI|G|P|B|BJ)?$/u, 'objetivo'],
  [/^AE[IS]?$|^ES?T?$/u, 'estrategia'],
  [/^(?:lineamiento|directriz|orientacion)/u, 'estrategia'],
  [/^L[AE]?$|^M(?:ED)?$|^PY$/u, 'linea'],
  [/^A(?:O|C|CT)?$|^H$/u, 'actividad'],
];

function placed(name: string, above: Kind | null, below: readonly Kind[]): Kind {
  const fits = (kind: Kind) =>
    (above === null || isDeeper(kind, above)) && below.every(inner => isDeeper(inner, kind));
  const usual = usualCodes.find(([code]) => code.test(name) || code.test(foldAccents(name)))?.[1];
  const isWord = /\p{Ll}/u.test(name);
  if (usual && fits(usual) && !(isWord && above === null)) return usual;
  const choices: readonly Kind[] =
    above === null
      ? ['eje']
      : below.length > 0
        ? ['programa', 'objetivo', 'estrategia']
        : ['linea', 'actividad'];
  return choices.find(fits) ?? kinds.find(fits) ?? 'actividad';
}
