import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { matchesOf } from '../text/matches.ts';
import type { Located } from '../text/span.ts';

/** A document that calls itself by two names. */
export const rule: Rule = {
  id: 'documento-cambia-de-nombre',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El documento se llama de una manera en su título y de otra en el texto.',
    en: 'The document is called one thing in its title and another in the text.',
  },
  *check(plan, { views }) {
    const title = plan.frontmatter.values.titulo ?? '';
    const own = sorts.filter(sort => new RegExp(`(?<!\\p{L})${sort}(?!\\p{L})`, 'iu').test(title));
    const [name] = own;
    if (own.length !== 1 || !name) return;
    const patterns = patternsOfOthers(name);
    const [first, ...more] = views(textOf).flatMap(block => otherNames(plan, block, patterns));
    if (!first) return;
    const times =
      more.length === 0
        ? { es: '', en: '' }
        : { es: ` (${more.length + 1} veces)`, en: ` (${more.length + 1} times)` };
    yield {
      span: first.span,
      message: {
        es: `El documento se llama ${quote(title)} y aquí dice ${quote(first.value)}${times.es}.`,
        en: `The document is called ${quote(title)} and here it says ${quote(first.value)}${times.en}.`,
      },
      label: { es: 'otro nombre', en: 'another name' },
      help: {
        es: `Llámelo «${name}» en todas partes; si habla de otro documento, diga de quién es.`,
        en: `Call it «${name}» everywhere; if it is another document, say whose it is.`,
      },
      related: [
        { span: valuePlace(plan, ['titulo']), message: { es: 'el título', en: 'the title' } },
        ...more.map(({ span }) => ({ span, message: { es: 'también aquí', en: 'here too' } })),
      ],
    };
  },
};

/** What a plan may be; «propuesta» and «proyecto» say how far it has come. */
const sorts = ['plan', 'programa', 'agenda'] as const;

/** How a text names its own document by another sort: «este Programa de Trabajo», and in headings «Ejes del programa». */
interface Patterns {
  readonly anywhere: RegExp;
  readonly inHeading: RegExp;
}

/** Without «de trabajo» it may be one of the programmes that the plan speaks of. */
function patternsOfOthers(name: string): Patterns {
  const others = sorts.filter(sort => sort !== name).join('|');
  const named = `(?:${others}) (?:\\p{L}+ )?de (?:trabajo|actividades|acci[óo]n)(?: (?:19|20)\\d{2}(?:\\s?[-–—/]\\s?(?:(?:19|20)\\d{2}))?)?`;
  return {
    anywhere: new RegExp(
      `(?<!\\p{L})(?:est[ae]|el presente|la presente|nuestr[oa]) ${named}(?!\\p{L})`,
      'giu',
    ),
    inHeading: new RegExp(
      `^(?:ejes?|objetivos?|l[íi]neas|estrategias|acciones|presentaci[óo]n|metas|indicadores|seguimiento) de(?:l| la| este) (?:${others})(?= y |\\s*[:.]?$)(?!\\p{L})`,
      'giu',
    ),
  };
}

function otherNames(
  plan: Plan,
  { prose, text, type, quoted }: TextBlock,
  { anywhere, inHeading }: Patterns,
): Located<string>[] {
  if (quoted || type === 'cell') return [];
  return (type === 'heading' ? [anywhere, inHeading] : [anywhere]).flatMap(pattern =>
    matchesOf(prose, pattern).map(({ 0: value, index }) => ({
      value,
      span: placeIn(text, plan.document.file.text, index, index + value.length),
    })),
  );
}
