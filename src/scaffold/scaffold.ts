import type { Profile } from '../plan/profile.ts';
import type { Frame } from '../reference/frame.ts';
import { findCommission, findRegion } from '../reference/lookup.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { slug } from '../text/fold.ts';
import { bodyOf } from './body.ts';
import { frontmatterOf } from './frontmatter.ts';
import { noticesOf } from './notices.ts';
import type { KnownBody, ScaffoldRequest } from './request.ts';

/** A plan no one has written yet, the name its file should have, and what its author should know. */
export interface Scaffold {
  readonly fileName: string;
  readonly text: string;
  readonly notices: readonly Bilingual[];
}

/**
 * A plan with everything filled in that profile and frame know, `POR DEFINIR` where a person must decide, and
 * guidance in comments. It invents nothing.
 */
export function scaffold(request: ScaffoldRequest, profile: Profile, frame: Frame): Scaffold {
  const { body, period } = request;
  const known: KnownBody = {
    region: body?.key === 'region' ? findRegion(frame, body.value) : null,
    commission: body?.key === 'comision' ? findCommission(frame, body.value) : null,
  };
  const title = request.title ?? `Plan de Trabajo ${period.text}`;
  return {
    fileName: `${['plan', shortSlug(body?.value ?? ''), slug(period.text)].filter(Boolean).join('-')}.md`,
    text: `---\n${frontmatterOf(request, title, known, frame)}---\n\n${bodyOf(title, profile, period.range)}`,
    notices: noticesOf(period.range, known, frame),
  };
}

/** The first words of a name, as many as make a file name of bearable length, the last one a full word. */
function shortSlug(name: string): string {
  const [first = '', ...others] = slug(name).split('-');
  const cut = others.reduce(
    (text, word) => (text.length + word.length < 40 ? `${text}-${word}` : text),
    first,
  );
  return cut.replace(/(?:-(?:al?|del?|el?|en|las?|los|o|por|y))+$/u, '');
}
