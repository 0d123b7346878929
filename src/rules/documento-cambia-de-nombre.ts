import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { blocksSayingBehind } from '../check/words-said.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { foldAccents } from '../text/fold.ts';
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
    const said = title.toLowerCase().match(/\p{L}+/gu) ?? [];
    const [name, ...more] = sorts.filter(sort => said.some(word => word === sort));
    if (!name || more.length > 0) return;
    const others = sorts.filter(sort => sort !== name);
    const candidates = blocksSayingBehind(views(tokens), others, mayName);
    const [first, ...again] = candidates.flatMap(({ block }) =>
      otherNames(plan, block, `(?:${others.join('|')})`),
    );
    if (!first) return;
    const times =
      again.length === 0
        ? { es: '', en: '' }
        : { es: ` (${again.length + 1} veces)`, en: ` (${again.length + 1} times)` };
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
        ...again.map(({ span }) => ({ span, message: { es: 'también aquí', en: 'here too' } })),
      ],
    };
  },
};

/** What a plan may be; «propuesta» and «proyecto» say how far it has come. */
const sorts = ['plan', 'programa', 'agenda'] as const;

/** Whether the next word may name the document itself: «este Programa de Trabajo», and in headings «Ejes del programa». */
function mayName(word: string, { type }: TextBlock): boolean {
  return (
    /^(?:est[ae]|presente|nuestr[oa])$/u.test(word) || (type === 'heading' && /^(?:del|la)$/u.test(word))
  );
}

/** In small letters without accents. Without «de trabajo» it may be one of the programmes that the plan speaks of. */
function anywhere(sort: string): RegExp {
  const named = `${sort} (?:\\p{L}+ )?de (?:trabajo|actividades|accion)(?: (?:19|20)\\d{2}(?:\\s?[-–—/]\\s?(?:(?:19|20)\\d{2}))?)?`;
  return spaced(`(?<!\\p{L})(?:est[ae]|el presente|la presente|nuestr[oa]) ${named}(?!\\p{L})`);
}

function inHeading(sort: string): RegExp {
  return spaced(
    `^(?:ejes?|objetivos?|lineas|estrategias|acciones|presentacion|metas|indicadores|seguimiento) de(?:l| la| este) ${sort}(?= y |\\s*[:.]?$)(?!\\p{L})`,
  );
}

/** A pattern whose spaces are any between two words. */
function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', '\\s+'), 'gu');
}

function otherNames(plan: Plan, { prose, text, type }: TextBlock, sort: string): Located<string>[] {
  if (type === 'cell') return [];
  const patterns = type === 'heading' ? [anywhere(sort), inHeading(sort)] : [anywhere(sort)];
  return patterns.flatMap(pattern =>
    matchesOf(foldAccents(prose), pattern).map(({ 0: { length }, index }) => ({
      value: prose.slice(index, index + length),
      span: placeIn(text, plan.document.file.text, index, index + length),
    })),
  );
}
