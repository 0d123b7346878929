import { blocksWith } from '../check/blocks-with.ts';
import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import { type State, states } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { placeholder } from '../plan/placeholder.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** From so many on, the placeholders of one section are told in one finding: they would drown the rest. */
const crowd = 4;

/** What is still to be written. */
export const rule: Rule = {
  id: 'texto-guia-sin-llenar',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan todavía dice «POR DEFINIR».',
    en: 'The plan still says «POR DEFINIR».',
  },
  *check(plan, { views }) {
    const { file, frontmatter, sections } = plan.document;
    const { estado } = plan.frontmatter.values;
    const places = blocksWith(views(textOf), placeholder).flatMap(({ prose, text }) =>
      matchesOf(prose, pattern).map(({ index }) =>
        placeIn(text, file.text, index, index + placeholder.length),
      ),
    );
    const parts = frontmatter
      ? [{ where: () => inFrontmatter, inside: inYaml(file.slice(frontmatter.content), frontmatter.content) }]
      : [];
    let at = 0;
    for (const { span, title } of places.length === 0 ? [] : sections) {
      while ((places[at]?.start ?? span.start) < span.start) at++;
      const from = at;
      while ((places[at]?.start ?? span.end) < span.end) at++;
      parts.push({ where: () => nameOf(title), inside: places.slice(from, at) });
    }
    for (const { where, inside } of parts) {
      const told = inside.length < crowd ? inside : inside.slice(0, 1);
      for (const span of told) yield found(plan, span, where(), inside.length - told.length + 1, estado);
    }
  },
};

/** Among other words in capitals it is prose: «TEMAS POR DEFINIR EN SESIÓN». */
const pattern = new RegExp(String.raw`(?<!\p{L}|\p{Lu}{2}\s+)${placeholder}(?!\p{L}|\s+\p{Lu}{2})`, 'gu');

/** Comments of the YAML are left out. */
function inYaml(text: string, content: Span): Span[] {
  if (!text.includes(placeholder)) return [];
  const yaml = text.replace(/(?<=^|\s)#[^\n\r]*/gu, comment => ' '.repeat(comment.length));
  return matchesOf(yaml, pattern).map(({ index }) => {
    const start = content.start + index;
    return { start, end: start + placeholder.length };
  });
}

const inFrontmatter: Bilingual = { es: 'en los metadatos', en: 'in the frontmatter' };

/** Where the reader should look; a title that is itself to be written names nothing. */
function nameOf(title: string): Bilingual {
  return title === '' || title.includes(placeholder)
    ? { es: 'aquí', en: 'here' }
    : { es: `en ${quote(title)}`, en: `under ${quote(title)}` };
}

/** A draft may have gaps; what has been approved may not. */
function found(plan: Plan, span: Span, where: Bilingual, times: number, state: State | undefined): Finding {
  const isFinal = state !== undefined && states.indexOf(state) >= states.indexOf('aprobado');
  const said = {
    es: `dice «${placeholder}»${times === 1 ? '' : ` ${times} veces`}`,
    en: `it says «${placeholder}»${times === 1 ? '' : ` ${times} times`}`,
  };
  return {
    span,
    severity: isFinal ? 'error' : 'aviso',
    message: isFinal
      ? {
          es: `El plan es «${state}» y ${where.es} todavía ${said.es}.`,
          en: `The plan is «${state}» and ${where.en} ${said.en} still.`,
        }
      : {
          es: `Falta escribir: ${where.es} ${said.es}.`,
          en: `Still to be written: ${where.en} ${said.en}.`,
        },
    help: {
      es: 'Escriba lo que falta, o quite la parte que el plan no tendrá.',
      en: 'Write what is missing, or remove the part that the plan will not have.',
    },
    ...(isFinal && {
      related: [
        {
          span: valuePlace(plan, ['estado']),
          message: { es: 'el estado del plan', en: 'the state of the plan' },
        },
      ],
    }),
  };
}
