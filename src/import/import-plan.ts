import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import type { Plan } from '../plan/model.ts';
import type { Profile } from '../plan/profile.ts';
import { readPlan } from '../plan/read-plan.ts';
import { vocabularyOf } from '../plan/vocabulary.ts';
import { profileById } from '../profiles/index.ts';
import { planDeTrabajo } from '../profiles/plan-de-trabajo.ts';
import { frames } from '../reference/index.ts';
import { SourceFile } from '../text/source-file.ts';
import { bounded } from './bounded.ts';
import { bodyLines, clean, passageOf } from './clean/clean.ts';
import { joinLetters } from './clean/join-letters.ts';
import type { Line } from './clean/line.ts';
import { leaveOutPrintedCitations } from './clean/printed-citations.ts';
import { leaveOutPrintedFigures } from './clean/printed-figures.ts';
import { splitRunOn } from './clean/split-run-on.ts';
import { labelTabbedFacts } from './clean/tabbed-labels.ts';
import { type Accounts, checkWords, droppedWords, type Loss } from './conserve.ts';
import { readCover } from './frontmatter/cover.ts';
import { frontmatterText, proposeProfile, readMetadata } from './frontmatter/frontmatter.ts';
import { recordJoinedWords } from './joined-words.ts';
import { withoutSoftHyphens } from './mended-words.ts';
import { type Notes, notesOf } from './notes.ts';
import { ownVocabulary } from './own-vocabulary.ts';
import type { Passage } from './passage.ts';
import { agreement, recordDifferences } from './reading-check.ts';
import { type Decision, ImportRecord } from './record.ts';
import type { Place, SourceDocument } from './source.ts';
import { featuresOf } from './understand/feature.ts';
import { interpret } from './understand/interpret.ts';
import type { OutlineBlock } from './understand/outline.ts';
import { judge, type Verdict } from './verdict.ts';
import { casingOf } from './write/casing.ts';
import { bodyMarkdown, type Doubts } from './write/markdown.ts';

/** A plan brought from another format: the text to be written, what it means, and everything that was done. */
export interface ImportedPlan {
  readonly text: string;
  readonly plan: Plan;
  readonly record: ImportRecord;
  readonly accounts: Accounts;
  readonly verdict: Verdict;
  /** How sure the levels are that were understood, from 0 to 1. */
  readonly understanding: number;
  /** Words that would be lost; nothing may be written then. */
  readonly loss: Loss | null;
}

/** What whoever imports decides beforehand; null for what the text speaks for. */
export interface ImportSettings {
  readonly profile: { readonly perfil: string; readonly profile: Profile } | null;
  /** The name the plan's file will have. */
  readonly path: string;
  /** Reads what is written, several times over; with remark-parse unless told otherwise. */
  readonly read?: (file: SourceFile) => Document;
}

/** Turns a source into a plan: clean, understand, write, read back, and count the words. */
export function importPlan(given: SourceDocument, settings: ImportSettings): ImportedPlan {
  const record = new ImportRecord();
  const asked = settings.profile?.profile ?? planDeTrabajo;
  const expected = vocabularyOf(asked);
  const mended = withoutSoftHyphens(bounded(given), record);
  recordJoinedWords(mended, record);
  const whole = bounded(splitRunOn(joinLetters(mended, record), expected, record));
  const source = labelTabbedFacts(
    leaveOutPrintedCitations(leaveOutPrintedFigures(whole, record), record),
    expected,
    record,
  );
  const lines = bodyLines(source, null);
  const vocabulary = ownVocabulary(lines, asked);
  const cover = readCover(lines, vocabulary);
  const front = [...cover.phrases.flatMap(phrase => phrase.lines), ...cover.repeated];
  const rest = clean(source, front, vocabulary, record);
  const texts = rest.flatMap(passage => (passage.kind === 'text' ? [passage.text] : []));
  const casing = casingOf(
    texts,
    frames.flatMap(frame => frame.siglas.map(({ sigla }) => sigla)),
  );
  const metadata = readMetadata(cover, texts, casing, record);
  const lifted = new Set(metadata.used.flatMap(phrase => phrase.lines.map(line => line.index)));
  for (const line of cover.repeated)
    record.leaveOutBlock(line.index, line.block.place, line.text, repeatedCover);
  const { siglas, alineacion, region, comision, municipio, ...ofCover } = metadata.values;
  const values = strings(ofCover);
  const used = metadata.used.map(({ text, lines: own }) => ({ text, place: own[0]?.block.place ?? {} }));
  for (const { word, place } of droppedWords(used, values))
    record.leaveOut(place, word, linking, { kind: 'cover' });
  const unused = cover.phrases.filter(phrase => !metadata.used.includes(phrase));
  const flow = [...unused.flatMap(({ lines: own }) => frontPassage(own, notesOf(source), record)), ...rest];
  const features = featuresOf(flow, vocabulary);
  const perfil = settings.profile?.perfil ?? proposeProfile(metadata.values);
  const profile = settings.profile?.profile ?? profileById(perfil) ?? planDeTrabajo;
  if (!settings.profile)
    record.decide('perfil', {}, perfil, proposed, perfil === planDeTrabajo.id ? 0.7 : 0.85);
  const { path, read = readDocument } = settings;
  const write = (blocks: readonly OutlineBlock[], diary: ImportRecord, doubts: Doubts) => {
    const body = bodyMarkdown(blocks, casing, diary, doubts);
    const text = `${frontmatterText(metadata.values, perfil, profile)}\n${body}`;
    const document = read(new SourceFile(path, text));
    return { text, document, plan: readPlan(document, profile) };
  };
  const { blocks, confidence } = interpret(
    features,
    record,
    some => write(some, new ImportRecord(), () => null).plan,
  );
  recordGuesses(blocks, record);
  const draft = write(blocks, record, doubtsOf(record.decisions));
  const agreed = agreement(features, draft.plan);
  recordDifferences(agreed, record);
  const { text, document, plan } =
    agreed.missing.length === 0 ? draft : write(blocks, new ImportRecord(), doubtsOf(record.decisions));
  const listed = blocks.flatMap(block => (block.as === 'item' ? [block.feature.words] : []));
  const { accounts, loss } = checkWords(whole, document, lifted, values, record.residue);
  return {
    text,
    plan,
    record,
    accounts,
    loss,
    verdict: judge(plan, texts, listed),
    understanding: confidence,
  };
}

/** Lines taken for titles only because they are short and stand apart. */
function recordGuesses(blocks: readonly OutlineBlock[], record: ImportRecord): void {
  for (const block of blocks) {
    if (block.as !== 'heading' || block.feature.title !== 1) continue;
    const { mark, section, passage } = block.feature;
    if (section !== null || mark.own || mark.bare || mark.number) continue;
    record.decide('titulo', passage.place, passage.text, guessedTitle, 0.55);
  }
}

const guessedTitle = {
  es: 'se tomó por título, porque es corto y está aparte',
  en: 'taken for a title, since it is short and stands apart',
};

/** A phrase of the cover that no key took is a paragraph, however it looked there. */
function frontPassage(lines: readonly Line[], notes: Notes, record: ImportRecord): Passage[] {
  return passageOf(lines, notes, record).map(passage => ({ ...passage, look: { gap: 0 } }));
}

/** Under this confidence a person should look at what was decided. */
export const doubtful = 0.6;

/** The doubts by the place they are about. */
function doubtsOf(decisions: readonly Decision[]): Doubts {
  const low = decisions.filter(({ confidence }) => confidence < doubtful);
  const reasons = new Map(low.map(({ place, why }) => [keyOf(place), why.es]));
  return place => reasons.get(keyOf(place)) ?? null;
}

function keyOf({ page, line, paragraph }: Place): string {
  return `${page ?? ''}/${line ?? ''}/${paragraph ?? ''}`;
}

const proposed = {
  es: 'el que corresponde a la instancia que el documento nombra',
  en: 'the one that suits the body the document names',
};

const repeatedCover = {
  es: 'se repite en la portada',
  en: 'repeated on the cover',
};

const linking = {
  es: 'palabra de la portada que unía dos datos, o la fecha escrita con letra',
  en: 'word of the cover that linked two facts, or of the date written out',
};

/** The texts of a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
