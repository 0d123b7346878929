import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { placeOf } from '../document/frontmatter-tree.ts';
import { spanOf } from '../document/span-of.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';

/** A first heading that gives the plan another title than its metadata. */
export const rule: Rule = {
  id: 'titulo-discrepante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El título del texto no es el de los metadatos.',
    en: 'The title of the text is not that of the metadata.',
  },
  *check(plan) {
    const { titulo, subtitulo } = plan.frontmatter.values;
    const tree = plan.document.frontmatter;
    const first = plan.sections.find(({ section }) => section.heading);
    if (!tree || titulo === undefined || first?.section.depth !== 1 || first.id !== null) return;
    const { heading, title } = first.section;
    const place = placeOf(tree, ['titulo']).value;
    if (!heading || !place || title.trim() === '') return;
    const span = spanOf(heading);
    const announced = plan.announcements.some(
      ({ label }) => label.span.start >= span.start && label.span.end <= span.end,
    );
    if (announced || [...elements(plan)].some(element => element.span.start === span.start)) return;
    const said = fold(title);
    if ([titulo, `${titulo} ${subtitulo ?? ''}`].some(text => fold(text) === said)) return;
    yield {
      span,
      message: {
        es: `El título del texto es ${quote(title)}, y el de los metadatos, ${quote(titulo)}.`,
        en: `The title of the text is ${quote(title)}, and that of the metadata ${quote(titulo)}.`,
      },
      help: {
        es: 'Deje el mismo en los dos lugares, o quite el del texto: la portada usa el de los metadatos.',
        en: 'Leave the same in both places, or remove that of the text: the cover uses that of the metadata.',
      },
      related: [{ span: place, message: { es: 'título del plan', en: 'title of the plan' } }],
    };
  },
};
