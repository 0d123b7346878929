import { layBody } from '../flow/flow.ts';
import { settingFor } from '../flow/setting.ts';
import { type Words, words } from '../flow/words.ts';
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

/** Name of the QR code among the files of the job. */
export const qrFile = 'qr.svg';

/** What is laid out otherwise than written. */
export interface Unshown {
  /** Characters that no font has. */
  readonly unset: ReadonlySet<string>;
  /** How many lists and quotes stood too deep. */
  readonly raised: number;
}

/** What the text of a publication does not say. */
export type Asked = Pick<Layout, 'running' | 'dated' | 'attachments' | 'draft' | 'signatures'> & {
  /** Whether the cover shows the address as a QR code, from `qrFile`. */
  readonly qr: boolean;
};

const nothing: Asked = {
  running: [],
  dated: null,
  attachments: [],
  draft: false,
  signatures: false,
  qr: false,
};

/** Lays a publication out for the template, and says what of it is shown otherwise than written. */
export function layOut(
  publication: Publication,
  theme: Theme,
  faces: Faces,
  images: readonly PlanImage[],
  { qr, ...asked }: Asked = nothing,
): { layout: Layout; unshown: Unshown } {
  const { set, unset } = makeSetter(faces.covers);
  const setting = settingFor(publication, set, new Map(images.map(({ src, file }) => [src, file])));
  const { body, notes } = layBody(publication, setting);
  const { lang, region } = localeOf(publication.language);
  const layout: Layout = {
    lang,
    region,
    paper: theme.paper ?? usualPaper(region),
    words: words[setting.language],
    spoken: setting.language,
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
    ...asked,
    attachments: asked.attachments.map(({ name, file, mime, relationship, description }) => ({
      name,
      file,
      mime,
      relationship,
      description: set(description),
    })),
    cover: {
      ...coverOf(publication, set),
      address: addressOf(publication, set, qr, words[setting.language]),
    },
    authors: publication.signatories.map(({ name, body: organ }) => set(name ?? organ ?? '')).filter(Boolean),
    contents: publication.toc.length > 1,
    body,
    notes: Object.fromEntries(notes),
  };
  return { layout, unshown: { unset, raised: setting.raised.size } };
}

function addressOf(
  { link }: Publication,
  set: (text: string) => string,
  qr: boolean,
  { leadsTo }: Words,
): Cover['address'] {
  if (link === null) return null;
  const shown = set(link);
  return { to: link, shown, qr: qr ? { file: qrFile, alt: `${leadsTo} ${shown}` } : null };
}

function coverOf(publication: Publication, set: (text: string) => string): Omit<Cover, 'address'> {
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
