import { isDeeper, type Kind, kinds } from '../../plan/model.ts';
import { inherits, type WrittenNumber } from '../../plan/number.ts';
import type { TablePassage } from '../passage.ts';
import type { Numbered } from './dress.ts';
import type { Feature, TextFeature } from './feature.ts';

/** One block of the plan to be written, in order. */
export type OutlineBlock =
  | { readonly as: 'heading'; readonly depth: number; readonly feature: TextFeature }
  /** An item of a list that `level` other items hold. */
  | { readonly as: 'item'; readonly level: number; readonly feature: TextFeature }
  /** A paragraph inside the item of that level; null outside lists. `strong` for a title that must not end a list's scope. */
  | {
      readonly as: 'paragraph';
      readonly level: number | null;
      readonly strong: boolean;
      readonly feature: TextFeature;
    }
  | { readonly as: 'table'; readonly feature: TablePassage }
  | { readonly as: 'footnote'; readonly feature: TextFeature };

/** What the whole text says about its parts, found before they are placed one by one. */
export interface Evidence {
  readonly numbered: ReadonlyMap<number, Numbered>;
  readonly lost: ReadonlySet<number>;
  /** Titles without label or number that hold labels of their own: ejes that nobody calls so. */
  readonly holders: ReadonlySet<number>;
  /** Section titles that belong to the element they stand in, because they come back in the next. */
  readonly inner: ReadonlySet<number>;
}

interface Open {
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

/** Places every passage under the one that holds it: a stack of what is open while the passages go by. */
export function outlineOf(features: readonly Feature[], evidence: Evidence): OutlineBlock[] {
  const builder = new Builder(features, evidence);
  return features.map((feature, at) => builder.place(feature, at));
}

class Builder {
  readonly #features: readonly Feature[];
  readonly #evidence: Evidence;
  #open: Open[] = [];

  constructor(features: readonly Feature[], evidence: Evidence) {
    this.#features = features;
    this.#evidence = evidence;
  }

  place(feature: Feature, at: number): OutlineBlock {
    if (feature.kind === 'table') {
      this.#closeItems();
      return { as: 'table', feature };
    }
    if (feature.passage.note !== null) return { as: 'footnote', feature };
    const { mark } = feature;
    const numbered = this.#evidence.numbered.get(at);
    if (mark.attribute && (mark.own === null || this.#top()?.as === 'item')) return this.#attribute(feature);
    if (mark.bare) return this.#label(feature, at, numbered);
    if (mark.own) return this.#own(feature, at);
    if (feature.section !== null) return this.#section(feature, at, numbered);
    if (numbered?.dress === 'heading') return this.#numberedHeading(feature, at, numbered);
    if (numbered) return this.#numberedItem(feature, at, numbered);
    if (mark.bullet !== '' || this.#evidence.lost.has(at)) return this.#bullet(feature, at);
    if (this.#evidence.holders.has(at))
      return this.#heading(feature, at, this.#holderDepth(feature), { kinds: ['eje'] });
    if (feature.title > 0) return this.#title(feature, at);
    return this.#paragraph(feature, at);
  }

  #top(): Open | undefined {
    return this.#open.at(-1);
  }

  #items(): Open[] {
    return this.#open.filter(open => open.as === 'item');
  }

  #closeItems(): void {
    while (this.#open.length > 0 && this.#top()?.as !== 'heading') this.#open.pop();
  }

  #depthBelow(): number {
    return Math.min(6, (this.#open.findLast(open => open.as === 'heading')?.depth ?? 1) + 1);
  }

  #heading(
    feature: TextFeature,
    at: number,
    depth: number,
    said: { kinds?: readonly Kind[]; announces?: boolean; number?: WrittenNumber | null; name?: string } = {},
  ): OutlineBlock {
    while (this.#open.length > 0 && (this.#top()?.depth ?? 0) >= depth) this.#open.pop();
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

  /** «Estrategias:» belongs to the innermost element above its level; labels under one element stand side by side. */
  #label(feature: TextFeature, at: number, numbered: Numbered | undefined): OutlineBlock {
    const { bare } = feature.mark;
    const shallowest = bare?.kinds[0] ?? 'actividad';
    const holder = this.#items().findLast(item => this.#holdsLabels(item, at));
    if (holder && shallowest !== 'eje') {
      this.#open = this.#open.slice(0, this.#open.indexOf(holder) + 1);
      const level = this.#items().length - 1;
      this.#open.push({
        ...holder,
        as: 'label',
        kinds: bare?.kinds ?? [],
        announces: true,
        number: null,
        at,
      });
      return { as: 'paragraph', level, strong: false, feature };
    }
    this.#closeItems();
    const role = bare?.role ?? null;
    this.#popHeadings(open => {
      if (numbered?.dress === 'heading' && open.number === null)
        return open.kinds.length > 0 || !this.#isChapterOf(open, feature);
      if (open.kinds.length === 0) return true;
      if (open.announces) return !holdsAnnounced(open.kinds, bare?.kinds ?? []);
      if (role !== null && open.kinds[0] === 'eje' && !this.#comesBack(feature, at)) return true;
      return !open.kinds.some(kind => isDeeper(shallowest, kind));
    });
    return this.#heading(feature, at, this.#depthBelow(), {
      kinds: bare?.kinds ?? [],
      announces: true,
      number: feature.mark.number,
    });
  }

  #isChapterOf(open: Open, { mark }: TextFeature): boolean {
    return open.number !== null && mark.number !== null && inherits(mark.number, open.number);
  }

  /** Whether the same label stands again later, as it does when every eje has its own. */
  #comesBack({ words }: TextFeature, at: number): boolean {
    const label = words.toLowerCase().replace(/\W+$/u, '');
    return this.#features.some(
      (other, i) =>
        i !== at && other.kind === 'text' && other.words.toLowerCase().replace(/\W+$/u, '') === label,
    );
  }

  /** An item goes on holding what follows where its series counts on after the label. */
  #holdsLabels(item: Open, at: number): boolean {
    const numbered = this.#evidence.numbered.get(item.at);
    if (!numbered || numbered.dress === 'heading') return false;
    const { members } = numbered.series;
    const isLast = members.at(-1) === item.at;
    if (!isLast) return members.some(member => member > at);
    return (
      members.length > 1 &&
      members.slice(0, -1).some((member, i) => this.#hasLabel(member, members[i + 1] ?? 0))
    );
  }

  #hasLabel(from: number, to: number): boolean {
    return this.#features
      .slice(from + 1, to)
      .some(other => other.kind === 'text' && other.mark.bare !== null);
  }

  #popHeadings(leaves: (open: Open) => boolean): void {
    for (let top = this.#top(); top && leaves(top); top = this.#top()) this.#open.pop();
  }

  /** «Eje 2. …», «Objetivo: …», «Línea de acción 1.1.1. …». */
  #own(feature: TextFeature, at: number): OutlineBlock {
    const { own } = feature.mark;
    if (!own) return this.#paragraph(feature, at);
    const { kind } = own;
    const number = own.number?.value ?? null;
    const words = feature.words.slice(own.textStart);
    if (
      feature.mark.bullet !== '' ||
      ((kind === 'linea' || kind === 'actividad') &&
        words.length > 0 &&
        number &&
        !this.#isHolder(feature, at))
    ) {
      return this.#ownItem(feature, at, kind);
    }
    this.#closeItems();
    this.#popHeadings(open => {
      if (open.kinds.length === 0) return true;
      if (open.announces) return !(open.kinds.includes(kind) || open.kinds.every(one => isDeeper(kind, one)));
      if (open.kinds.includes(kind))
        return !(open.name !== own.name && number && open.number && inherits(number, open.number));
      return !open.kinds.some(one => isDeeper(kind, one));
    });
    const short = feature.words.length <= 300;
    if (
      (number &&
        short &&
        (kind === 'eje' || kind === 'programa' || this.#isHolder(feature, at) || words.length <= 120)) ||
      (short && kind === 'eje')
    ) {
      return this.#heading(feature, at, this.#depthBelow(), { kinds: [kind], number, name: own.name });
    }
    return { as: 'paragraph', level: null, strong: false, feature };
  }

  /** Whether labels, items or deeper elements come before the next element of its kind. */
  #isHolder(feature: TextFeature, at: number): boolean {
    const kind = feature.mark.own?.kind ?? 'actividad';
    for (let next = at + 1; next < this.#features.length; next++) {
      const other = this.#features[next];
      if (other?.kind === 'table') return true;
      if (!other || other.section !== null) return false;
      if (other.mark.own) return isDeeper(other.mark.own.kind, kind);
      if (other.mark.bare) return other.mark.bare.kinds.some(one => isDeeper(one, kind));
      if (other.mark.bullet !== '' || this.#evidence.numbered.has(next)) return true;
    }
    return false;
  }

  #ownItem(feature: TextFeature, at: number, kind: Kind): OutlineBlock {
    const above = this.#items().findLast(item => item.kinds.some(one => isDeeper(kind, one)));
    if (above) this.#open = this.#open.slice(0, this.#open.indexOf(above) + 1);
    else this.#closeItems();
    if (!above) {
      this.#popHeadings(open => {
        if (open.kinds.length === 0 || open.announces)
          return open.kinds.length > 0 && !open.kinds.some(one => one === kind || isDeeper(kind, one));
        return !open.kinds.some(one => isDeeper(kind, one));
      });
    }
    return this.#item(feature, at, [kind]);
  }

  #section(feature: TextFeature, at: number, numbered: Numbered | undefined): OutlineBlock {
    this.#closeItems();
    if (this.#evidence.inner.has(at)) {
      this.#popHeadings(open => open.kinds.length === 0 || open.announces);
      return this.#heading(feature, at, this.#depthBelow());
    }
    const chapter = numbered && this.#open.findLast(open => this.#isChapterOf(open, feature));
    this.#popHeadings(open => open !== chapter);
    return this.#heading(feature, at, this.#depthBelow(), { number: feature.mark.number });
  }

  #numberedHeading(feature: TextFeature, at: number, { series }: Numbered): OutlineBlock {
    this.#closeItems();
    const { number } = feature.mark;
    const previous = this.#open.find(open => open.as === 'heading' && series.members.includes(open.at));
    if (previous) {
      this.#open = this.#open.slice(0, this.#open.indexOf(previous));
      return this.#heading(feature, at, previous.depth, { kinds: previous.kinds, number });
    }
    const above = this.#open.findLast(open => open.number && number && inherits(number, open.number));
    if (above) this.#popHeadings(open => open !== above && !open.announces);
    else this.#popHeadings(open => open.kinds.length === 0);
    const label = this.#top()?.announces ? this.#top()?.kinds[0] : undefined;
    const kind = label ?? (above?.kinds[0] ? nextKind(above.kinds[0]) : 'eje');
    return this.#heading(feature, at, this.#depthBelow(), { kinds: kind ? [kind] : [], number });
  }

  #numberedItem(feature: TextFeature, at: number, { series }: Numbered): OutlineBlock {
    const { number } = feature.mark;
    const previous = this.#open.find(open => open.as === 'item' && series.members.includes(open.at));
    if (previous) {
      this.#open = this.#open.slice(0, this.#open.indexOf(previous));
      return this.#item(feature, at, previous.kinds);
    }
    const above = this.#items().findLast(item => item.number && number && inherits(number, item.number));
    if (above) {
      this.#open = this.#open.slice(0, this.#open.indexOf(above) + 1);
      return this.#item(feature, at, []);
    }
    const isFirst = series.members[0] === at;
    const top = this.#top();
    const inside =
      top?.as === 'label' ||
      (top?.as === 'item' &&
        isFirst &&
        (number?.style === 'letter' ||
          this.#endsInColon(top) ||
          (number?.style === 'arabic' && top.number?.style === 'roman')) &&
        !(number && top.number && number.style === top.number.style));
    if (!inside) this.#closeItems();
    if (!inside && number && number.parts.length > 1) {
      const holder = this.#open.findLast(open => open.number && inherits(number, open.number));
      if (holder)
        this.#popHeadings(
          open =>
            open !== holder && !(open.announces && this.#open.indexOf(open) > this.#open.indexOf(holder)),
        );
    }
    return this.#item(feature, at, []);
  }

  #endsInColon(open: Open): boolean {
    const feature = this.#features[open.at];
    return feature?.kind === 'text' && /:$/u.test(feature.passage.text);
  }

  #bullet(feature: TextFeature, at: number): OutlineBlock {
    const glyph = feature.mark.bullet.replaceAll(/[-\s]+(?=\S)/gu, '');
    const indent = feature.passage.look.indent ?? 0;
    const same = this.#items().findLast(item => item.glyph === glyph && Math.abs(item.indent - indent) <= 1);
    const beside =
      same ??
      this.#items().findLast(item => item.glyph !== '' && item.indent >= indent && item.glyph === glyph);
    if (beside) this.#open = this.#open.slice(0, this.#open.indexOf(beside));
    else {
      const top = this.#top();
      const inside =
        top?.as === 'label' ||
        (top?.as === 'item' && (indent > top.indent || top.number !== null || this.#endsInColon(top)));
      if (!inside) {
        const level = this.#items().find(item => item.indent >= indent && item.number === null);
        if (level) this.#open = this.#open.slice(0, this.#open.indexOf(level));
      }
    }
    return this.#item(feature, at, [], glyph);
  }

  #item(feature: TextFeature, at: number, itemKinds: readonly Kind[], glyph = ''): OutlineBlock {
    const level = this.#items().length;
    this.#open.push({
      as: 'item',
      kinds: itemKinds,
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

  /** `Responsable: …` hangs from the item above it, or from the element it stands in. */
  #attribute(feature: TextFeature): OutlineBlock {
    const items = this.#items();
    const holder = items.at(-1);
    if (holder) this.#open = this.#open.slice(0, this.#open.indexOf(holder) + 1);
    const element = holder ?? this.#open.findLast(open => open.kinds.length > 0 && !open.announces);
    if (!element) return { as: 'paragraph', level: null, strong: false, feature };
    return { as: 'item', level: items.length, feature };
  }

  #holderDepth(feature: TextFeature): number {
    this.#closeItems();
    this.#popHeadings(open => {
      if (open.kinds.length === 0) return true;
      if (open.announces) return !open.kinds.includes('eje');
      return open.name === '' || open.rank === feature.rank;
    });
    return this.#depthBelow();
  }

  /** A title of prose; inside an element it must not end what its lists mean, unless it looks like one of its rank. */
  #title(feature: TextFeature, at: number): OutlineBlock {
    const between = this.#items().length > 0 && feature.title === 1;
    if (between) return this.#paragraph(feature, at);
    this.#closeItems();
    const element = this.#open.find(open => open.kinds.length > 0 && !open.announces);
    const style = feature.passage.look.heading;
    if (style !== undefined && style > 0) {
      this.#popHeadings(
        open => this.#styleOf(open) >= style && !(element && open === element && this.#styleOf(open) < style),
      );
      if (!this.#open.some(open => open.kinds.length > 0 && !open.announces))
        return this.#heading(feature, at, this.#depthBelow());
      return { as: 'paragraph', level: null, strong: true, feature };
    }
    if (!element) {
      this.#popHeadings(open => !(open.announces && open.kinds.includes('eje') && feature.title === 2));
      return this.#heading(feature, at, this.#depthBelow());
    }
    if (feature.title === 2 && feature.rank === element.rank && !feature.words.endsWith(':')) {
      this.#open = [];
      return this.#heading(feature, at, 2);
    }
    return { as: 'paragraph', level: null, strong: feature.title === 2, feature };
  }

  #styleOf(open: Open): number {
    const feature = this.#features[open.at];
    return feature?.kind === 'text' ? (feature.passage.look.heading ?? open.depth) : open.depth;
  }

  /** A paragraph inside a numbered list stays in its item, so that the list counts on after it. */
  #paragraph(feature: TextFeature, at: number): OutlineBlock {
    const holder = this.#items().findLast(item => {
      const members = this.#evidence.numbered.get(item.at)?.series.members ?? [];
      return (
        members.some(member => member > at) && this.#flowsTo(at, members.find(member => member > at) ?? at)
      );
    });
    if (!holder) {
      this.#closeItems();
      return { as: 'paragraph', level: null, strong: false, feature };
    }
    this.#open = this.#open.slice(0, this.#open.indexOf(holder) + 1);
    return { as: 'paragraph', level: this.#items().length - 1, strong: false, feature };
  }

  /** Whether no title stands between two places. */
  #flowsTo(from: number, to: number): boolean {
    return this.#features
      .slice(from + 1, to)
      .every(
        other =>
          other.kind === 'text' && other.section === null && other.title < 2 && other.mark.own === null,
      );
  }
}

/** A label announced for several levels holds the labels of those below its first. */
function holdsAnnounced(outer: readonly Kind[], inner: readonly Kind[]): boolean {
  const [first] = outer;
  const [second] = inner;
  return (
    first !== undefined &&
    second !== undefined &&
    outer.length > 1 &&
    isDeeper(second, first) &&
    !outer.includes(second)
  );
}

function nextKind(kind: Kind): Kind | undefined {
  return kinds[kinds.indexOf(kind) + 1];
}
