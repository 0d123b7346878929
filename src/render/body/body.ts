import type { Element, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import type { Frame } from '../../reference/frame.ts';
import { contains } from '../../text/span.ts';
import { bodySchema } from '../body-schema.ts';
import { languageOf } from '../locale.ts';
import type { Publication } from '../publication.ts';
import { annexes } from './annexes.ts';
import { markAttributes } from './attributes.ts';
import { captionImages } from './captions.ts';
import { markElements, nodeAt, type Offsets, readOffsets } from './elements.ts';
import { fullNames } from './full-names.ts';
import { dropTitle, levelHeadings, nameHeadings, tocOf } from './headings.ts';
import { nameFootnotes, resolveLinks } from './links.ts';
import { publicMarkdown } from './public-markdown.ts';
import { sayTasks } from './tasks.ts';
import { markTexts } from './text-marks.ts';
import { tidy } from './tidy.ts';
import { toHast } from './to-hast.ts';
import { bodyWords } from './words.ts';

/**
 * The body of a plan as `bodySchema` describes it. The author's text is cleaned before anything is made of it, and
 * the whole once more at the end, so that nothing in a plan can pass for the program's own marks.
 */
export async function bodyOf(
  plan: Plan,
  frame: Frame,
  title: string,
): Promise<Pick<Publication, 'body' | 'toc'>> {
  const { document, frontmatter } = plan;
  const words = bodyWords[languageOf(frontmatter.values.idioma ?? 'es')];
  const root = await toHast(publicMarkdown(document.body, document.file.text), words);
  sayTasks(root, words);
  tidy(root);
  const offsets = readOffsets(root);
  dropTitle(root, title);
  levelHeadings(root);
  markElements(plan, offsets);
  markAttributes(root, plan, offsets);
  captionImages(root);
  markTexts(root, fullNames(plan, frame));
  const notes = root.children.findIndex(node => node.type === 'element' && node.tagName === 'section');
  root.children.splice(
    notes === -1 ? root.children.length : notes,
    0,
    ...annexes(frontmatter.values, frame, words),
  );
  nameFootnotes(root);
  nameHeadings(root);
  resolveLinks(root);
  return { body: sanitize(root, bodySchema) as Root, toc: tocOf(root, levelLabels(plan, offsets)) };
}

/** Headings such as «Estrategias» under an eje: the same under each, they would only lengthen the contents. */
function levelLabels(plan: Plan, offsets: Offsets): ReadonlySet<Element> {
  const labels = plan.announcements.filter(label => label.dress === 'heading' && label.parent !== null);
  const headings = plan.sections.flatMap(({ section }) => (section.heading ? [spanOf(section.heading)] : []));
  const found = labels.flatMap(({ label }) => {
    const heading = headings.find(span => contains(span, label.span));
    const node = heading && nodeAt(offsets, 'heading', heading.start);
    return node ? [node] : [];
  });
  return new Set(found);
}
