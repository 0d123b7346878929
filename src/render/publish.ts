import { toString as textOf } from 'mdast-util-to-string';
import type { Plan } from '../plan/model.ts';
import type { Frame } from '../reference/frame.ts';
import { bodyOf } from './body/body.ts';
import { coverOf } from './cover.ts';
import { languageOf } from './locale.ts';
import { publicPlan } from './public-plan.ts';
import type { Publication } from './publication.ts';

/** Turns a plan into what the public is shown. The frame lends the names behind keys and acronyms. */
export async function publish(written: Plan, frame: Frame): Promise<Publication> {
  const plan = publicPlan(written);
  const { values } = plan.frontmatter;
  const title =
    values.titulo ||
    writtenTitle(plan) ||
    (languageOf(values.idioma ?? 'es') === 'en' ? 'Work plan' : 'Plan de trabajo');
  const { body, toc } = await bodyOf(plan, frame, title);
  return { language: values.idioma ?? 'es', ...coverOf(values, frame, title), toc, body };
}

/** A first heading of the first level, where the frontmatter gives no title. */
function writtenTitle({ document }: Plan): string | null {
  const [first] = document.body.children.filter(node => node.type === 'heading');
  return (first?.depth === 1 && textOf(first)) || null;
}
