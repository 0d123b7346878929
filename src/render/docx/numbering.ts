import type { Element } from 'xast';
import { type Child, root, val, w } from './xml.ts';

/** Twips from one level of lists to the next. */
export const listStep = 360;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = ['•', '–'];

/** The lists of a document, of which each that counts does so by itself. */
export interface Lists {
  /** The number of a list to be named in its items: bullets where `start` is null. */
  readonly list: (level: number, start: number | null) => number;
  /** What `numbering.xml` holds: the two ways to mark an item, and every list. `first` is the first free number of each. */
  readonly abstract: () => readonly Element[];
  readonly concrete: () => readonly Element[];
}

/** Lists whose definitions take the numbers from the given ones on, as those below may be in use. */
export function makeLists(firstAbstract = 0, firstList = 1): Lists {
  const bulleted = firstList;
  const lists: Element[] = [w('num', { numId: bulleted }, val('abstractNumId', firstAbstract))];
  return {
    list: (level, start) => {
      if (start === null) return bulleted;
      const numId = firstList + lists.length;
      const ilvl = Math.min(level, levels.length - 1);
      const restart = w('lvlOverride', { ilvl }, val('startOverride', start));
      lists.push(w('num', { numId }, val('abstractNumId', firstAbstract + 1), restart));
      return numId;
    },
    abstract: () => [
      abstract(firstAbstract, 'hybridMultilevel', level => [
        val('numFmt', 'bullet'),
        val('lvlText', bullets[level % bullets.length] ?? '•'),
      ]),
      abstract(firstAbstract + 1, 'multilevel', level => [
        val('numFmt', 'decimal'),
        val('lvlText', `%${level + 1}.`),
      ]),
    ],
    concrete: () => lists,
  };
}

/** `numbering.xml` of a document that has no other lists. */
export function numberingPart(lists: Lists): Element {
  return root('numbering', ...lists.abstract(), ...lists.concrete());
}

function abstract(id: number, type: string, mark: (level: number) => Child[]): Element {
  return w(
    'abstractNum',
    { abstractNumId: id },
    val('multiLevelType', type),
    levels.map(level =>
      w(
        'lvl',
        { ilvl: level },
        val('start', 1),
        mark(level),
        val('lvlJc', 'left'),
        w('pPr', {}, w('ind', { left: (level + 1) * listStep, hanging: listStep })),
      ),
    ),
  );
}
