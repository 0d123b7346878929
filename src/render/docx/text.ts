import { makeSetter } from '../pdf/glyphs.ts';
import type { Publication } from '../publication.ts';

/**
 * A text as XML can hold it: controls go, since no XML has room for them, and a character that means something only in
 * the font it came from is written as its code, but for bullets.
 */
export const setText: (text: string) => string = makeSetter(point => !isPrivate(point)).set;

function isPrivate(point: number): boolean {
  return (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000;
}

/** What stands before and around the body of a publication, as XML can hold it. */
export function setCover(publication: Publication): Publication {
  const maybe = (text: string | null) => (text === null ? null : setText(text));
  const { state } = publication;
  return {
    ...publication,
    title: setText(publication.title),
    subtitle: maybe(publication.subtitle),
    letterhead: maybe(publication.letterhead),
    issuer: maybe(publication.issuer),
    period: maybe(publication.period),
    state: state && { ...state, name: setText(state.name) },
    date: maybe(publication.date),
    place: maybe(publication.place),
    signatories: publication.signatories.map(({ name, position, body, capacity }) => ({
      name: maybe(name),
      position: maybe(position),
      body: maybe(body),
      capacity: maybe(capacity),
    })),
    members: publication.members.map(setText),
    toc: publication.toc.map(entry => ({ ...entry, title: setText(entry.title) })),
  };
}
