import type { Element } from 'hast';
import type { Bilingual } from '../../text/bilingual.ts';
import { deepest, layBody } from '../flow/flow.ts';
import { settingFor } from '../flow/setting.ts';
import { words } from '../flow/words.ts';
import { localeOf, usualPaper } from '../locale.ts';
import type { Publication, Signatory } from '../publication.ts';
import type { Logo, Theme } from '../theme.ts';
import type { Faces } from './faces.ts';
import { makeSetter } from './glyphs.ts';
import type { PlanImage } from './images.ts';
import type { Cover, Layout } from './layout.ts';

/** Name of the theme's logo among the files of the job. */
export function logoFile(logo: Logo): string {
  return `logo.${logo.format}`;
}

/** What only a file for archives carries. */
type Archived = Pick<Layout, 'dated' | 'attachments'>;

const unarchived: Archived = { dated: null, attachments: [] };

/** Lays a publication out for the template, and says what of it is shown otherwise than written. */
export function layOut(
  publication: Publication,
  theme: Theme,
  faces: Faces,
  images: readonly PlanImage[],
  { dated, attachments }: Archived = unarchived,
): { layout: Layout; notices: readonly Bilingual[] } {
  const { set, unset } = makeSetter(faces.covers);
  const setting = settingFor(publication, set, new Map(images.map(({ src, file }) => [src, file])));
  const { body, notes } = layBody(publication, setting);
  const { lang, region } = localeOf(publication.language);
  const layout: Layout = {
    lang,
    region,
    paper: theme.paper ?? usualPaper(region),
    words: words[setting.language],
    look: {
      primary: theme.colors.primary,
      accent: theme.colors.accent,
      contrast: theme.contrast,
      cover: theme.cover,
      text: faces.text,
      headings: faces.headings,
      code: faces.code,
      logo: theme.logo && { file: logoFile(theme.logo), alt: set(theme.logo.alt) },
    },
    dated,
    attachments: attachments.map(({ name, file, mime, relationship, description }) => ({
      name,
      file,
      mime,
      relationship,
      description: set(description),
    })),
    cover: coverOf(publication, set),
    authors: publication.signatories.map(({ name, body: organ }) => set(name ?? organ ?? '')).filter(Boolean),
    contents: publication.toc.length > 1,
    body,
    notes: Object.fromEntries(notes),
  };
  return { layout, notices: noticesOf(unset, setting.raised) };
}

function coverOf(publication: Publication, set: (text: string) => string): Cover {
  const maybe = (text: string | null) => (text === null ? null : set(text));
  const dated = [publication.place, publication.date].filter(part => part !== null).join(', ');
  return {
    letterhead: maybe(publication.letterhead),
    title: set(publication.title),
    subtitle: maybe(publication.subtitle),
    issuer: maybe(publication.issuer),
    period: maybe(publication.period),
    state: publication.state && { ...publication.state, name: set(publication.state.name) },
    dated: dated === '' ? null : set(dated),
    signatories: publication.signatories.map(({ name, position, body, capacity }: Signatory) => ({
      name: maybe(name),
      lines: [position, body, capacity].filter(line => line !== null).map(set),
    })),
    members: publication.members.map(set),
  };
}

function noticesOf(unset: ReadonlySet<string>, raised: ReadonlySet<Element>): Bilingual[] {
  const notices: Bilingual[] = [];
  if (unset.size > 0) {
    const some = [...unset].slice(0, 12).map(character => `«${character}»`);
    const list = `${some.join(', ')}${unset.size > some.length ? '…' : ''}`;
    notices.push({
      es: `Las tipografías del PDF no tienen ${list}: en su lugar va su código, como [U+4E2D]. Un tema puede traer una tipografía que sí lo tenga (tipografia.archivos).`,
      en: `The fonts of the PDF lack ${list}: their code stands in their place, such as [U+4E2D]. A theme can bring a font that has them (tipografia.archivos).`,
    });
  }
  if (raised.size > 0) {
    notices.push({
      es: `En el PDF caben ${deepest} niveles de listas y citas una dentro de otra: ${raised.size} más profundas van en el último nivel.`,
      en: `The PDF has room for ${deepest} levels of lists and quotes inside one another: ${raised.size} deeper ones stand at the last level.`,
    });
  }
  return notices;
}
