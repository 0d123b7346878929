import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { unify } from '../check/uniform.ts';
import { ownWords } from '../check/views/own-words.ts';
import { type InlineText, placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

const forms = ['latinas', 'inglesas', 'rectas'] as const;
type Form = (typeof forms)[number];

const marks: Readonly<Record<Form, readonly [open: string, close: string]>> = {
  latinas: ['«', '»'],
  inglesas: ['“', '”'],
  rectas: ['"', '"'],
};

const anyMark = /[«»“”"]/gu;

const style: Setting<'uniforme' | Form> = {
  id: 'estilo',
  default: 'uniforme',
  choices: ['uniforme', ...forms],
  about: {
    es: 'Qué comillas se usan: latinas (« »), inglesas (“ ”), rectas (" "), o las que más use el plan',
    en: 'Which quotation marks are used: latinas (« »), inglesas (“ ”), rectas (" "), or those the plan mostly uses',
  },
};

/** Quotation marks of several sorts. */
export const rule: Rule = {
  id: 'comillas',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El plan usa comillas de varias clases: « », “ ”, " ".',
    en: 'The plan uses quotation marks of several sorts: « », “ ”, " ".',
  },
  settings: [style],
  *check(plan, { views, setting }) {
    const { text: source } = plan.document.file;
    const all = blocksWith(views(ownWords), anyMark).flatMap(block => quotationsOf(block, source));
    const uniform = unify<Form, Quotation>(all, forms, setting(style));
    if (!uniform) return;
    const { main, odd, expected, who } = uniform;
    const [open, close] = marks[main];
    const places = odd.map(one => ({ ...one, edits: one.mend(main) }));
    yield* habit(plan, rule.id, places, ({ form, words }) => ({
      message: {
        es: `${quote(words)} va entre comillas ${form} (${marks[form].join(' ')}), y ${who.es} ${main} (${open} ${close})`,
        en: `${quote(words)} stands between ${marks[form].join(' ')}, and ${who.en} ${open} ${close}`,
      },
      help: {
        es: 'Use las mismas comillas en todo el plan; dentro de unas, otras distintas.',
        en: 'Use the same quotation marks in the whole plan; within them, others.',
      },
      expected,
      fix: {
        title: { es: `Poner ${open} ${close} en todo el plan`, en: `Put ${open} ${close} in the whole plan` },
        safe: true,
      },
    }));
  },
};

/** Words between a pair of marks that no other pair surrounds. */
interface Quotation {
  readonly form: Form;
  readonly words: string;
  readonly span: Span;
  /** The edits that change its marks; none where it holds marks of that very sort. */
  readonly mend: (form: Form) => readonly TextEdit[];
}

function quotationsOf({ prose, text }: TextBlock, source: string): Quotation[] {
  const pairs = outerPairs(prose).filter(({ open, close }) => /\S/u.test(prose.slice(open + 1, close)));
  return pairs.map(({ form, open, close }) => {
    const places = [open, close].map(at => markPlace(text, source, at));
    const words = prose.slice(open + 1, close);
    return {
      form,
      words,
      span: quotedSpan(source, { start: places[0]?.start ?? 0, end: places[1]?.end ?? 0 }),
      mend: to =>
        !marks[to].some(mark => words.includes(mark))
          ? places.map((span, i) => ({ span, newText: marks[to][i] ?? '' }))
          : [],
    };
  });
}

/** The place of a mark, with the backslash that may escape it. */
function markPlace(text: InlineText, source: string, at: number): Span {
  const { start, end } = placeIn(text, source, at, at + 1);
  return { start: source[start - 1] === '\\' ? start - 1 : start, end };
}

interface Pair {
  readonly form: Form;
  readonly open: number;
  readonly close: number;
}

/** The pairs of marks of a text, those inside others left out. What has no partner is no pair: inches, a stray mark. */
function outerPairs(prose: string): Pair[] {
  const pairs: Pair[] = [];
  const pending: { form: Form; open: number }[] = [];
  for (const { 0: mark, index } of matchesOf(prose, anyMark)) {
    const form: Form = mark === '"' ? 'rectas' : /[«»]/u.test(mark) ? 'latinas' : 'inglesas';
    const partner = pending.findLastIndex(one => one.form === form);
    const opens = mark === '"' ? partner === -1 && mayOpen(prose, index) : /[«“]/u.test(mark);
    if (opens) pending.push({ form, open: index });
    if (opens || partner === -1) continue;
    const [{ open } = { open: 0 }] = pending.splice(partner);
    if (pending.length === 0) pairs.push({ form, open, close: index });
  }
  return pairs;
}

/** Whether a straight mark opens: it stands after a space or an opening sign and before a word. */
function mayOpen(prose: string, index: number): boolean {
  return /^(?:$|[\s([¿¡«“—–-])/u.test(prose.charAt(index - 1)) && /\S/u.test(prose.charAt(index + 1));
}
