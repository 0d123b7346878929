import { expect } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { AnalysisSettings } from '../../src/analyze-document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { format } from '../../src/format/format.ts';
import { mend } from '../../src/format/mend.ts';
import { pin } from '../../src/format/pin.ts';
import { renumberPlan } from '../../src/format/renumber.ts';
import { passes } from '../../src/passes/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { elements } from '../../src/plan/query.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { references } from '../../src/plan/references.ts';
import type { SourceFile } from '../../src/text/source-file.ts';

/** What holds of a change to a plan, whatever the plan: it throws where it does not. */
export type Law = (file: SourceFile, settings: AnalysisSettings) => void;

/** What holds of each way of changing a plan, by what it does. */
export const changeLaws = {
  formatting: {
    'changes nothing the second time': (file, settings) => {
      const once = formatted(file, settings);
      expect(formatted(once, settings).text).toBe(once.text);
    },
    'keeps every letter of the body in its place, and every element with its address': (file, settings) => {
      const before = planOf(file, settings);
      const { plan: after, changed } = format(file, settings, passes);
      if (changed.every(({ id }) => id !== 'indice-escrito')) {
        expect(letters(bodyOf(after))).toBe(letters(bodyOf(before)));
      }
      const mayMove = changed.some(({ id }) => id === 'vineta-doble');
      expectSame(before, after, mayMove);
    },
    'keeps line endings, the byte order mark and every comment': (file, settings) => {
      const after = formatted(file, settings);
      expect(after.bom).toBe(file.bom);
      const endings = ({ text }: SourceFile) => new Set(text.match(/\r?\n/gu));
      const isMixed = endings(file).size > 1;
      if (!isMixed) expect([...endings(after)].filter(ending => ending !== file.eol)).toEqual([]);
      expect(after.text.match(/<!--/gu)).toEqual(file.text.match(/<!--/gu));
    },
  },
  mending: {
    'what is safe changes nothing the second time': (file, settings) => {
      const once = mended(file, settings);
      expect(mended(once.file, settings).applied).toEqual([]);
    },
    'what is safe loses no letter, no element and no comment': (file, settings) => {
      const { file: after, applied } = mended(file, settings);
      const body = bodyOf(planOf(after, settings));
      const adds = applied.some(({ rule }) => rule === 'bloque-sin-etiqueta');
      if (!adds) expect(letters(body)).toBe(letters(bodyOf(planOf(file, settings))));
      const mayMove = applied.some(({ rule }) => rule === 'vineta-doble');
      expectSame(planOf(file, settings), planOf(after, settings), mayMove);
    },
    'of all it can comes to an end': (file, settings) => {
      const once = mended(file, settings, true);
      expect(mended(once.file, settings, true).applied.map(({ rule }) => rule)).toEqual([]);
    },
    'leaves nothing for the formatter to undo': (file, settings) => {
      const both = formatted(mended(file, settings).file, settings);
      expect(formatted(mended(both, settings).file, settings).text).toBe(mended(both, settings).file.text);
    },
  },
  pinning: {
    'leaves every address as it is, and nothing to pin': (file, settings) => {
      const before = planOf(file, settings);
      const { plan } = pin(before, text => planOf(text, settings));
      expect(addressesOf(plan)).toEqual(addressesOf(before));
      expect(pin(plan, text => planOf(text, settings)).pinned).toEqual([]);
    },
  },
  renumbering: {
    'keeps every address and every reference, and changes nothing the second time': (file, settings) => {
      const before = planOf(file, settings);
      const read = (text: SourceFile) => planOf(text, settings);
      const { plan } = renumberPlan(before, read);
      expect(addressesOf(plan)).toEqual(addressesOf(before));
      expect(references(plan).map(({ target }) => target?.address)).toEqual(
        references(before).map(({ target }) => target?.address),
      );
      expect(renumberPlan(plan, read).plan.document.file.text).toBe(plan.document.file.text);
    },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Law>>>>;

function formatted(file: SourceFile, settings: AnalysisSettings): SourceFile {
  return format(file, settings, passes).plan.document.file;
}

function mended(file: SourceFile, settings: AnalysisSettings, unsafe = false) {
  return mend(analyze(file, settings), settings, ({ fix }) => unsafe || fix?.safe === true);
}

function planOf(file: SourceFile, { profile }: AnalysisSettings): Plan {
  return readPlan(readDocument(file), profile);
}

function addressesOf(plan: Plan): string[] {
  return [...elements(plan)].map(({ address }) => address);
}

/** The letters and digits of a text, one after the other, in the form in which they are compared. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same elements; a number that a second bullet hid may make other addresses. */
function expectSame(before: Plan, after: Plan, mayMove: boolean): void {
  const said = (plan: Plan) =>
    [...elements(plan)].map(({ kind, address }) => (mayMove ? kind : `${kind} ${address}`));
  expect(said(after)).toEqual(said(before));
}

function bodyOf({ document: { file, bodySpan } }: Plan): string {
  return file.slice(bodySpan);
}
