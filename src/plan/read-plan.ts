import type { Document } from '../document/document.ts';
import { readFrontmatter } from './frontmatter.ts';
import { lower } from './lower/lower.ts';
import type { Plan } from './model.ts';
import { readNumber } from './number.ts';
import { withOwnLevels } from './own-levels.ts';
import type { Profile } from './profile.ts';
import { readNotes } from './read-notes.ts';
import { resolve } from './resolve.ts';
import { remembering, vocabularyOf } from './vocabulary.ts';

/** What a document means under a profile. Never throws: what is not understood stays prose, in its place. */
export function readPlan(document: Document, asked: Profile): Plan {
  const source = document.file.text;
  const known = remembering(vocabularyOf(asked));
  const profile = withOwnLevels(document.body, source, known);
  const vocabulary = profile === asked ? known : remembering(vocabularyOf(profile));
  const notes = readNotes(document.body, source);
  const { roots, labels } = lower(document.body, source, vocabulary);
  const { children, announcements } = resolve(roots, labels, notes);
  const sections = document.sections.map(section => {
    const number = readNumber(section.title, 'heading');
    return {
      id: vocabulary.section(section.title.slice(number?.length ?? 0)) ?? vocabulary.section(section.title),
      section,
    };
  });
  return {
    document,
    profile,
    frontmatter: readFrontmatter(document.frontmatter),
    sections,
    announcements,
    children,
    notes,
  };
}
