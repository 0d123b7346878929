import { foldAccents } from '../../text/fold.ts';
import type { Feature, TextFeature } from './feature.ts';

/** Passages that are items of a list though their bullets were lost, each with why it is taken for one. */
export function lostItems(
  features: readonly Feature[],
): ReadonlyMap<number, 'indent' | 'semicolons' | 'label'> {
  const lost = new Map<number, 'indent' | 'semicolons' | 'label'>();
  for (const [at, feature] of features.entries()) {
    if (feature.kind === 'table' || !(feature.mark.bare || feature.passage.text.endsWith(':'))) continue;
    const following = plainAfter(features, at);
    if (following.length === 0) continue;
    if (feature.mark.bare) {
      const doing = following.filter(({ feature: next }) => namesAction(next.words)).length;
      const kind = feature.mark.bare.kinds.at(-1);
      const many = feature.mark.bare.plural && kind !== 'eje' && kind !== 'programa';
      const enough = kind === 'objetivo' ? following.length > 1 : following.length > 0;
      if (many && enough && doing > following.length * 0.6)
        for (const { at: item } of following) lost.set(item, 'label');
      continue;
    }
    const indented = leading(following, next => indentOf(next) > indentOf(feature));
    const parted = leading(following, next => /(?:;|[;,] [ye])$/u.test(next.words));
    if (indented.length > 1) for (const { at: item } of indented) lost.set(item, 'indent');
    else if (parted.length > 0)
      for (const { at: item } of following.slice(0, parted.length + 1)) lost.set(item, 'semicolons');
  }
  return lost;
}

interface Placed {
  readonly at: number;
  readonly feature: TextFeature;
}

/** The plain paragraphs right after a passage. */
function plainAfter(features: readonly Feature[], at: number): Placed[] {
  const found: Placed[] = [];
  for (let next = at + 1; next < features.length; next++) {
    const feature = features[next];
    if (feature?.kind !== 'text' || !isPlain(feature)) break;
    found.push({ at: next, feature });
  }
  return found;
}

function isPlain({ mark, title, section, words, passage }: TextFeature): boolean {
  const marked =
    mark.bullet !== '' || mark.own || mark.bare || (mark.number && mark.punctuated) || mark.attribute;
  return (
    !marked &&
    title < 2 &&
    section === null &&
    words.length <= 900 &&
    !/:$/u.test(words) &&
    passage.note === null
  );
}

function leading(placed: readonly Placed[], test: (feature: TextFeature) => boolean): Placed[] {
  const end = placed.findIndex(({ feature }) => !test(feature));
  return placed.slice(0, end === -1 ? placed.length : end);
}

function indentOf({ passage }: TextFeature): number {
  return passage.look.indent ?? 0;
}

/** A sentence that begins with an infinitive or with the noun of one: «Impulsar…», «Elaboración de…». */
export function namesAction(words: string): boolean {
  const first = /^\p{L}+/u.exec(foldAccents(words))?.[0] ?? '';
  return (
    /^\p{Lu}/u.test(words) &&
    /(?:[aei]r(?:se|les?|los?|las?)?|cion|miento|sion)$/u.test(first) &&
    first.length > 3
  );
}
