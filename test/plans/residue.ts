/** Lines of a seed, first and last included, counted from one. */
export interface Lines {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** One word of a cover line that has no place once the phrase is split into keys. */
export interface Connector {
  readonly line: number;
  readonly word: string;
  readonly why: string;
}

/** A published plan: the text as it was extracted, the file that keeps it, and what lies between the two. */
export interface Publication {
  readonly seed: string;
  readonly plan: string;
  /** Cover lines, in the order in which the frontmatter holds their words. */
  readonly cover: readonly number[];
  readonly connectors: readonly Connector[];
  /** Frontmatter keys that say again what these lines of the seed say; they are no part of the cover's sequence. */
  readonly quoted: Readonly<Record<string, Omit<Lines, 'why'>>>;
  /** Lines left out of the plan. */
  readonly residue: readonly Lines[];
  /** Runs of seed lines that are one line of the plan. */
  readonly joined: readonly Lines[];
}

const index = 'typed index: the renderer builds it';
const pageBreak = 'paragraph split by a page break';
const wrapped = 'hard-wrapped paragraph';
const item = 'hard-wrapped list item that lost its bullet';
const title = 'the title of the eje belongs in its heading';
const ofBody = 'the phrase is split into cargo and organismo';

/** Every difference in words between the five published texts and the plans. There is no other. */
export const publications: readonly Publication[] = [
  {
    seed: '000_def0e62b6c908708.txt',
    plan: 'centro-occidente-2021-2022.md',
    cover: [],
    connectors: [],
    quoted: {
      estado: { from: 2, to: 2 },
      titulo: { from: 48, to: 48 },
      subtitulo: { from: 3, to: 3 },
      periodo: { from: 5, to: 5 },
    },
    residue: [],
    joined: [
      { from: 2, to: 9, why: wrapped },
      { from: 14, to: 31, why: wrapped },
      { from: 33, to: 41, why: wrapped },
      { from: 43, to: 48, why: wrapped },
      { from: 53, to: 57, why: wrapped },
      { from: 62, to: 64, why: wrapped },
      { from: 66, to: 67, why: wrapped },
      { from: 69, to: 70, why: wrapped },
      { from: 74, to: 77, why: title },
      { from: 79, to: 81, why: wrapped },
      { from: 85, to: 89, why: item },
      { from: 91, to: 92, why: item },
      { from: 96, to: 98, why: title },
      { from: 100, to: 102, why: wrapped },
      { from: 104, to: 106, why: wrapped },
      { from: 110, to: 112, why: title },
      { from: 114, to: 115, why: wrapped },
      { from: 117, to: 119, why: wrapped },
    ],
  },
  {
    seed: '001_5e24d0dce6f3cdb1.txt',
    plan: 'norte-2020-2021.md',
    cover: [5, 6, 7, 8, 12, 14, 16, 17, 19, 20],
    connectors: [{ line: 20, word: 'de', why: ofBody }],
    quoted: { estado: { from: 53, to: 53 }, periodo: { from: 14, to: 14 } },
    residue: [{ from: 26, to: 37, why: index }],
    joined: [{ from: 109, to: 111, why: pageBreak }],
  },
  {
    seed: '002_b43aacc0432dc35e.txt',
    plan: 'vinculacion-2017.md',
    cover: [4, 5, 6, 7, 11, 13, 24, 25, 27, 29, 30],
    connectors: [{ line: 29, word: 'del', why: ofBody }],
    quoted: { estado: { from: 11, to: 11 } },
    residue: [
      { from: 17, to: 20, why: 'letterhead repeated on the second page of the cover' },
      { from: 32, to: 56, why: index },
      { from: 178, to: 178, why: 'description of a picture (a signature), in English' },
    ],
    joined: [{ from: 74, to: 76, why: pageBreak }],
  },
  {
    seed: '003_0c5b9738aa3fedf9.txt',
    plan: 'sureste-2020.md',
    cover: [5, 7, 9, 13, 11, 15, 17, 19, 21, 23, 25],
    connectors: [],
    quoted: {},
    residue: [{ from: 47, to: 51, why: 'running header: repeats lines 9, 11 and 13 of the cover' }],
    joined: [{ from: 27, to: 28, why: wrapped }],
  },
  {
    seed: '004_69a2f55f285c0b3b.txt',
    plan: 'vinculacion-2023-2024.md',
    cover: [5, 6, 7, 8, 14, 15, 19, 20, 21, 22, 24, 25],
    connectors: [{ line: 25, word: 'de', why: ofBody }],
    quoted: { periodo: { from: 21, to: 22 } },
    residue: [{ from: 31, to: 35, why: index }],
    joined: [
      { from: 65, to: 67, why: pageBreak },
      { from: 93, to: 97, why: pageBreak },
    ],
  },
];
