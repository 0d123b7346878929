import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { contains } from '../text/span.ts';

/** A norm that nobody could look up: without its article or without the day it was published. */
export const rule: Rule = {
  id: 'fundamento-incompleto',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El fundamento cita una norma sin artículo o sin fecha de publicación.',
    en: 'The legal basis cites a norm without its article or without its date of publication.',
  },
  *check(plan, { views }) {
    const listed = plan.frontmatter.values.fundamento;
    if (listed) yield* inMetadata(plan, listed);
    else yield* inProse(plan, views(textOf));
  },
};

type Listed = NonNullable<Plan['frontmatter']['values']['fundamento']>;

function* inMetadata(plan: Plan, listed: Listed): Generator<Finding> {
  for (const [i, { ordenamiento, articulo, publicacion }] of listed.entries()) {
    const lacks = [
      ...(isFilled(articulo) || isConstitution(ordenamiento)
        ? []
        : [{ es: 'el artículo', en: 'the article' }]),
      ...(isFilled(publicacion) || isConstitution(ordenamiento)
        ? []
        : [{ es: 'la fecha de publicación', en: 'the date of publication' }]),
    ];
    if (lacks.length === 0 || !isFilled(ordenamiento)) continue;
    yield {
      span: valuePlace(plan, ['fundamento', i, 'ordenamiento']),
      message: {
        es: `A ${quote(ordenamiento)} le falta ${lacks.map(({ es }) => es).join(' y ')}.`,
        en: `${quote(ordenamiento)} lacks ${lacks.map(({ en }) => en).join(' and ')}.`,
      },
      help: {
        es: 'Agregue `articulo` y `publicacion` («DOF 2015-10-08»): sin ellos no se sabe qué versión se cita.',
        en: 'Add `articulo` and `publicacion` («DOF 2015-10-08»): without them nobody knows which version is cited.',
      },
    };
  }
}

/** The first norm on which the plan says it stands, where its section never says when any norm was published. */
function* inProse(plan: Plan, blocks: readonly TextBlock[]): Generator<Finding> {
  const basis = plan.sections.filter(({ id }) => id === 'base-normativa').map(({ section }) => section.span);
  const own = blocks.filter(({ span, quoted }) => !quoted && basis.some(section => contains(section, span)));
  if (own.some(({ prose }) => published.test(prose))) return;
  for (const { prose, text } of own) {
    const match = founded.exec(prose);
    const name = match?.[1];
    if (!match || !name) continue;
    const at = match.index + match[0].length - name.length;
    yield {
      span: placeIn(text, plan.document.file.text, at, at + name.length),
      message: {
        es: `El plan se funda en ${quote(name)} y no dice cuándo se publicó.`,
        en: `The plan is founded on ${quote(name)} and does not say when that was published.`,
      },
      help: {
        es: 'Agregue el medio oficial y la fecha, o póngalos en `fundamento`, en los metadatos.',
        en: 'Add the official gazette and the date, or put them in `fundamento`, in the metadata.',
      },
    };
    return;
  }
}

/** «con fundamento en el artículo 15, fracción III, de los Lineamientos para la Elección…»: the name of the norm. */
const founded =
  /(?:[Cc]on\s+fundamento\s+en|[Ff]undad[oa]s?\s+en|[Dd]e\s+conformidad\s+con|[Ee]n\s+(?:cumplimiento|t[ée]rminos)\s+de)[^.;]{0,90}?((?:Ley(?:es)?|Reglamento|Lineamientos|C[óo]digo|Decreto|Estatuto|Acuerdo|Norma)(?:\s+(?:\p{Lu}[\p{L}/]*,?|de|del|la|las|los|el|en|y|e|para|por|y\/o|sobre|a)){1,14}\s+\p{Lu}\p{L}+|(?:Ley|Reglamento|C[óo]digo)\s+\p{Lu}\p{L}+)/u;

const published =
  /publicad[oa]|(?<!\p{L})(?:DOF|POE|BOE|Diario\s+Oficial|Peri[óo]dico\s+Oficial|Gaceta|Bolet[íi]n\s+Oficial|Registro\s+Oficial|El\s+Peruano)(?!\p{L})|(?:Ley|Decreto|Acuerdo|Resoluci[óo]n)\s+(?:N\.?\s?[º°]?\s*|n[úu]m\.?\s*)?\d/iu;

/** Everybody knows which one, and it changes every year. */
function isConstitution(text: string): boolean {
  return /constituci[óo]n\s+pol[íi]tica/iu.test(text);
}
