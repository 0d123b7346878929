import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { unify } from '../check/uniform.ts';
import { ownWords } from '../check/views/own-words.ts';
import { placeIn } from '../document/inline-text.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { yearMentions } from '../plan/year-mentions.ts';

type Form = 'guion' | 'semirraya' | 'raya' | 'espacios';

const signs: Readonly<Record<Form, string>> = { guion: '-', semirraya: '–', raya: '—', espacios: '-' };

const style: Setting<'uniforme' | 'guion' | 'semirraya'> = {
  id: 'estilo',
  default: 'uniforme',
  choices: ['uniforme', 'guion', 'semirraya'],
  about: {
    es: 'Qué une los años de un intervalo: guion («2019-2024»), semirraya («2019–2024»), o lo que más use el plan',
    en: 'What joins the years of a range: a hyphen («2019-2024»), an en dash («2019–2024»), or what the plan mostly uses',
  },
};

/** Ranges of years joined in several ways. */
export const rule: Rule = {
  id: 'rango-semirraya',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Los intervalos de años se unen de varias maneras: con guion, con semirraya, con espacios.',
    en: 'Ranges of years are joined in several ways: with a hyphen, an en dash, spaces.',
  },
  settings: [style],
  *check(plan, { views, setting }) {
    const own = ownPeriod(plan);
    const all = blocksWith(views(ownWords), sign).flatMap(({ prose, text }) =>
      rangesIn(prose, own).map(({ start, ...range }) => ({
        ...range,
        span: placeIn(text, plan.document.file.text, start, start + range.written.length),
      })),
    );
    const uniform = unify<Form, (typeof all)[number]>(all, ['guion', 'semirraya', 'raya'], setting(style));
    if (!uniform) return;
    const { main, odd, expected, who } = uniform;
    const places = odd.map(one => {
      const mended = `${one.from}${signs[main]}${one.to}`;
      return { ...one, mended, edits: [{ span: one.span, newText: mended }] };
    });
    yield* habit(plan, rule.id, places, ({ written, mended, form }, count) => ({
      message:
        expected || form !== 'espacios'
          ? {
              es: `Se lee «${written}» donde ${who.es} «${mended}»`,
              en: `It says «${written}» where ${who.en} «${mended}»`,
            }
          : {
              es: `Los años de «${written}» se separan con espacios; se esperaba «${mended}»`,
              en: `The years of «${written}» are parted by spaces; «${mended}» was expected`,
            },
      help: {
        es: 'Una los años siempre con el mismo signo y sin espacios.',
        en: 'Always join years with the same sign and no spaces.',
      },
      expected,
      fix: {
        title: { es: `Unificar los intervalos (${count})`, en: `Unify the ranges (${count})` },
        safe: true,
      },
    }));
  },
};

interface Range {
  readonly form: Form;
  readonly written: string;
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** The ranges of years in a text. The period of the plan itself is `periodo-formato`'s to look at. */
function rangesIn(prose: string, own: string | null): Range[] {
  return yearMentions(prose).flatMap(mention => {
    const [written, from = '', between = '', to = ''] = range.exec(mention.text) ?? [];
    const isPart = /^-\d/u.test(prose.slice(mention.start + mention.text.length));
    if (written === undefined || isPart || `${mention.from}-${mention.to}` === own) return [];
    const form =
      between === '-' ? 'guion' : between === '–' ? 'semirraya' : between === '—' ? 'raya' : 'espacios';
    return [{ form, written, start: mention.start, from, to }];
  });
}

/** What a range cannot do without. */
const sign = /\d\s*[-–—]\s*\d\d/gu;

/** A school year may be written «2024/2025». */
const range = /^(\d{4})(\s*[-–—]\s*)(\d{2,4})$/u;

function ownPeriod(plan: Plan): string | null {
  const period = periodOf(plan.frontmatter.values);
  return period && `${period.start.slice(0, 4)}-${period.end.slice(0, 4)}`;
}
