import type { Kind } from '../../plan/model.ts';
import type { WrittenNumber } from '../../plan/number.ts';
import type { TextFeature } from './feature.ts';
import type { OutlineBlock } from './outline.ts';

/** A heading, a label inside an item, or an item that may hold what comes next. */
export interface OpenPart {
  readonly as: 'heading' | 'label' | 'item';
  /** Kinds it stands for or announces; empty for prose. */
  readonly kinds: readonly Kind[];
  readonly announces: boolean;
  readonly depth: number;
  readonly number: WrittenNumber | null;
  readonly glyph: string;
  readonly indent: number;
  readonly rank: string;
  readonly name: string;
  readonly at: number;
}

/** What a heading says of itself, where it says anything. */
export interface Said {
  readonly kinds?: readonly Kind[];
  readonly announces?: boolean;
  readonly number?: WrittenNumber | null;
  readonly name?: string;
}

/** What is open while the passages go by, outermost first: headings, then at most one list with what it holds. */
export class OpenParts {
  #open: OpenPart[] = [];

  get top(): OpenPart | undefined {
    return this.#open.at(-1);
  }

  get items(): OpenPart[] {
    return this.#open.filter(open => open.as === 'item');
  }

  find(test: (open: OpenPart) => boolean): OpenPart | undefined {
    return this.#open.find(test);
  }

  findLast(test: (open: OpenPart) => boolean): OpenPart | undefined {
    return this.#open.findLast(test);
  }

  /** The outermost element. */
  get element(): OpenPart | undefined {
    return this.#open.find(open => open.kinds.length > 0 && !open.announces);
  }

  isWithin(inner: OpenPart, outer: OpenPart): boolean {
    return this.#open.indexOf(inner) > this.#open.indexOf(outer);
  }

  closeAll(): void {
    this.#open = [];
  }

  closeItems(): void {
    while (this.#open.length > 0 && this.top?.as !== 'heading') this.#open.pop();
  }

  /** Closes from the inside what must be left, up to the first part that stays. */
  closeWhile(leaves: (open: OpenPart) => boolean): void {
    for (let top = this.top; top && leaves(top); top = this.top) this.#open.pop();
  }

  /** Closes everything inside a part, which stays open. */
  closeInside(part: OpenPart): void {
    this.#open = this.#open.slice(0, this.#open.indexOf(part) + 1);
  }

  /** Closes a part and everything inside it. */
  close(part: OpenPart): void {
    this.#open = this.#open.slice(0, this.#open.indexOf(part));
  }

  /** How deep a heading is that the innermost open one holds. */
  get depthBelow(): number {
    return Math.min(6, (this.#open.findLast(open => open.as === 'heading')?.depth ?? 1) + 1);
  }

  heading(feature: TextFeature, at: number, depth: number, said: Said = {}): OutlineBlock {
    while (this.#open.length > 0 && (this.top?.depth ?? 0) >= depth) this.#open.pop();
    this.#open.push({
      as: 'heading',
      kinds: said.kinds ?? [],
      announces: said.announces ?? false,
      depth,
      number: said.number ?? null,
      glyph: '',
      indent: 0,
      rank: feature.rank,
      name: said.name ?? '',
      at,
    });
    return { as: 'heading', depth, feature };
  }

  item(feature: TextFeature, at: number, kinds: readonly Kind[], glyph = ''): OutlineBlock {
    const level = this.items.length;
    this.#open.push({
      as: 'item',
      kinds,
      announces: false,
      depth: 7 + level,
      number: feature.mark.own?.number?.value ?? feature.mark.number,
      glyph,
      indent: feature.passage.look.indent ?? 0,
      rank: '',
      name: feature.mark.own?.name ?? '',
      at,
    });
    return { as: 'item', level, feature };
  }

  /** A label inside an item: what follows it stands in that item. */
  label(holder: OpenPart, at: number, kinds: readonly Kind[]): void {
    this.closeInside(holder);
    this.#open.push({ ...holder, as: 'label', kinds, announces: true, number: null, at });
  }
}
