import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { type Sentence, sentences } from '../check/views/sentences.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';

const palabras: Setting<number> = {
  id: 'palabras',
  default: 150,
  about: {
    es: 'Palabras que puede tener un párrafo',
    en: 'How many words a paragraph may have',
  },
};

/** A paragraph without a rest for the eye. */
export const rule: Rule = {
  id: 'parrafo-largo',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un párrafo tiene más de 150 palabras.',
    en: 'A paragraph has more than 150 words.',
  },
  settings: [palabras],
  *check(plan, { views, setting }) {
    const most = setting(palabras);
    const { text: source } = plan.document.file;
    for (const [block, inside] of byBlock(views(sentences))) {
      const count = inside.reduce((sum, { words }) => sum + words.length, 0);
      if (block.type !== 'paragraph' || count <= most) continue;
      const { length } = block.prose;
      const written = quote(block.prose);
      const of =
        inside.length === 1
          ? { es: 'en una sola oración', en: 'in a single sentence' }
          : { es: `en ${inside.length} oraciones`, en: `in ${inside.length} sentences` };
      yield {
        span: quotedSpan(source, placeIn(block.text, source, 0, length)),
        message: {
          es: `El párrafo ${written} tiene ${count} palabras ${of.es}; se esperaban ${most} o menos.`,
          en: `The paragraph ${written} has ${count} words ${of.en}; expected ${most} or less.`,
        },
        label: { es: `${count} palabras`, en: `${count} words` },
        help: {
          es: 'Pártalo por ideas: cada párrafo responde a una pregunta.',
          en: 'Split it by ideas: each paragraph answers one question.',
        },
      };
    }
  },
};

function byBlock(all: readonly Sentence[]): Map<TextBlock, Sentence[]> {
  const blocks = new Map<TextBlock, Sentence[]>();
  for (const sentence of all) {
    const known = blocks.get(sentence.block);
    if (known) known.push(sentence);
    else blocks.set(sentence.block, [sentence]);
  }
  return blocks;
}
