import { blocksWith } from '../check/blocks-with.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** What a program that reads pages left in the text: words that nobody wrote. */
export const rule: Rule = {
  id: 'residuo-ocr',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'La conversión dejó restos: descripciones automáticas de imágenes, pies de página, signos sueltos.',
    en: 'The conversion left remains: automatic descriptions of pictures, page footers, stray signs.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const inEnglish = /^en\b/iu.test(plan.frontmatter.values.idioma ?? '');
    const blocks = views(textOf);
    const suspects = new Set(blocksWith(blocks, sign));
    for (const block of blocks) {
      const whole = isAlone(block, source) ? wholeRemain(block.prose, inEnglish) : null;
      const { index, found, what } = whole ?? ((suspects.has(block) && remainWithin(block.prose)) || {});
      if (index === undefined || !found || !what) continue;
      yield {
        span: quotedSpan(source, placeIn(block.text, source, index, index + found.length)),
        message: { es: `${quote(found)} ${what.es}.`, en: `${quote(found)} ${what.en}.` },
        label: { es: 'resto de la conversión', en: 'left by the conversion' },
        help: {
          es: 'Quítelo; si era una imagen, ponga en su lugar la imagen con un texto alternativo en español.',
          en: 'Remove it; if it was a picture, put the picture there with an alternative text in Spanish.',
        },
        ...(whole && {
          fix: {
            title: { es: 'Quitar el párrafo', en: 'Remove the paragraph' },
            safe: false,
            edits: [removal(block, source)],
          },
        }),
      };
    }
  },
};

interface Remain {
  readonly index: number;
  readonly found: string;
  readonly what: Bilingual;
}

const kinds = {
  picture: {
    es: 'parece la descripción en inglés de una imagen',
    en: 'looks like the description of a picture',
  },
  generated: {
    es: 'es una nota que un programa puso a una imagen',
    en: 'is a note that a program put on a picture',
  },
  footer: { es: 'parece el pie de una página', en: 'looks like the footer of a page' },
  stray: { es: 'es un signo suelto que dejó la conversión', en: 'is a stray sign left by the conversion' },
} satisfies Record<string, Bilingual>;

/** A paragraph of its own, neither in a list nor in a quotation, that holds no picture. */
function isAlone({ type, quoted, listed, span }: TextBlock, source: string): boolean {
  return type === 'paragraph' && !quoted && !listed && !source.slice(span.start, span.end).includes('![');
}

function wholeRemain(prose: string, inEnglish: boolean): Remain | null {
  const found = prose.trim();
  const index = prose.indexOf(found);
  if (
    found.length < 40 &&
    /^(?:page|p[áa]gina|p[áa]g\.)\s*\d{1,4}(?:\s*(?:of|de|\/)\s*\d{1,4})?\.?$/iu.test(found)
  )
    return { index, found, what: kinds.footer };
  if (found.length <= 3 && /^[•◦▪▫■□●○◆◇❖➢➤►✓✔|_~^°¬¦\\]+$/u.test(found))
    return { index, found, what: kinds.stray };
  return !inEnglish && describesPicture(found) ? { index, found, what: kinds.picture } : null;
}

/** Traces that stand within a text. From U+E000 to U+F8FF are the bullets of symbol fonts. */
const traces: readonly (readonly [RegExp, Bilingual])[] = [
  [/Descripción generada (?:automáticamente|con confianza)[^.]*/u, kinds.generated],
  [/Description (?:automatically )?generated[^.]*/u, kinds.generated],
  [
    /El contenido generado por IA puede ser incorrecto|AI-generated content may be incorrect/u,
    kinds.generated,
  ],
  [/(?<!\p{L})Page \d{1,4} of \d{1,4}(?!\d)/u, kinds.footer],
  [/[\uE000-\uF8FF]/u, kinds.stray],
];

/** What stands in any of them. */
const sign = /generad[ao] |generated|Page \d|[\uE000-\uF8FF]/gu;

function remainWithin(prose: string): Remain | null {
  for (const [trace, what] of traces) {
    const match = trace.exec(prose);
    if (match) return { index: match.index, found: match[0], what };
  }
  return null;
}

/** In small letters. */
const opening = /^\P{L}*(?:an?|the|this|image|photo(?:graph)?|picture|logo|screenshot)\s/u;
const depicted =
  /^\P{L}*(?:\p{L}+\P{L}+){0,8}?(?:image|picture|photo(?:graph)?|signature|logo|emblem|seal|stamp|drawing|diagram|chart|graph|map|illustration|screenshot|icon|coat of arms)(?!\p{L})/iu;

/** English prose about a picture: «A handwritten signature in black ink, consisting of…». A title has capitals. */
function describesPicture(text: string): boolean {
  if (!opening.test(text.slice(0, 80).toLowerCase()) || !depicted.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = (pattern: RegExp) => words.filter(word => pattern.test(word)).length;
  const english = count(
    /^(?:the|of|and|with|is|are|in|on|that|this|by|from|featuring|consisting|shows?|showing)$/iu,
  );
  const spanish = count(/^(?:de|del|la|las|el|los|y|que|en|para|por|con|una?|se|su|al)$/iu);
  return english > 1 && english > spanish && count(/^\p{Lu}/u) * 2 < words.length;
}

/** Takes a paragraph out with the blank lines after it; at the end of the text, with those before it. */
function removal({ span }: TextBlock, source: string): TextEdit {
  const end = span.end + (/^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(source.slice(span.end))?.[0].length ?? 0);
  const before = source.slice(0, span.start).trimEnd();
  if (end < source.length) return { span: { start: span.start, end }, newText: '' };
  return { span: { start: before.length, end }, newText: source.endsWith('\n') ? '\n' : '' };
}
