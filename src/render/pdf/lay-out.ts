import { layBody } from '../flow/flow.ts';
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

/** What is laid out otherwise than written. */
export interface Unshown {
  /** Characters that no font has. */
  readonly unset: ReadonlySet<string>;
  /** How many lists and quotes stood too deep. */
  readonly raised: number;
}

/** What the text of a publication does not say. */
export type Asked = Pick<Layout, 'running' | 'dated' | 'attachments' | 'draft' | 'signatures'>;

const nothing: Asked = { running: [], dated: null, attachments: [], draft: false, signatures: false };

/** Lays a publication out for the template, and says what of it is shown otherwise than written. */
export function layOut(
  publication: Publication,
  theme: Theme,
  faces: Faces,
  images: readonly PlanImage[],
  asked: Asked = nothing,
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
    cover: coverOf(publication, set),
    authors: publication.signatories.map(({ name, body: organ }) => set(name ?? organ ?? '')).filter(Boolean),
    contents: publication.toc.length > 1,
    body,
    notes: Object.fromEntries(notes),
  };
  return { layout, unshown: { unset, raised: setting.raised.size } };
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
