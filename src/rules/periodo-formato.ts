import { blocksWith } from '../check/blocks-with.ts';
import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { yearMentions } from '../plan/year-mentions.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A period written in a way that a machine or a reader may trip over. */
export const rule: Rule = {
  id: 'periodo-formato',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El periodo se escribe con raya o espacios, con los años pegados, o de varias maneras.',
    en: 'The period is written with a dash or spaces, with its years joined, or in several ways.',
  },
  *check(plan, { views }) {
    yield* loose(plan);
    yield* joined(plan, views(textOf));
    yield* mixed(plan, views(textOf));
  },
};

/** `periodo: 2020 – 2021`. */
function* loose(plan: Plan): Generator<Finding> {
  const { periodo } = plan.frontmatter.values;
  if (typeof periodo !== 'string') return;
  const parts = periodo.split(/ ?[–—/] ?| ?-(?=\d{4})| - /u);
  const plain = parts.join(parts.every(part => part.length === 4) ? '-' : '/');
  if (plain === periodo || periodo.replace('/', '-') === plain) return;
  const span = valuePlace(plan, ['periodo']);
  yield {
    span,
    message: {
      es: `El periodo se escribe «${periodo}»; se esperaba «${plain}», con guion y sin espacios.`,
      en: `The period is written «${periodo}»; «${plain}» was expected, with a hyphen and no spaces.`,
    },
    fix: {
      title: { es: `Escribir «${plain}»`, en: `Write «${plain}»` },
      safe: true,
      edits: [{ span, newText: plain }],
    },
  };
}

const run = /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})(?!\d)/u;

const eightDigits = /\d{8}/gu;

/** «20152040» in the frontmatter or in the text. */
function* joined(plan: Plan, blocks: readonly TextBlock[]): Generator<Finding> {
  const { file } = plan.document;
  const report = (span: Span, [whole, from, to]: RegExpExecArray): Finding => ({
    span,
    message: {
      es: `Los años de «${whole}» están pegados; ¿quiso decir «${from}-${to}»?`,
      en: `The years of «${whole}» are joined; did you mean «${from}-${to}»?`,
    },
    fix: {
      title: { es: `Separar: «${from}-${to}»`, en: `Separate: «${from}-${to}»` },
      safe: false,
      edits: [{ span, newText: `${from}-${to}` }],
    },
  });
  for (const key of ['titulo', 'subtitulo', 'periodo']) {
    const value = valuePlace(plan, [key]);
    const years = yearsOf(file.slice(value));
    if (years) yield report({ start: value.start + years.index, end: value.start + years.index + 8 }, years);
  }
  for (const block of blocksWith(blocks, eightDigits)) {
    const years = yearsOf(block.prose);
    if (years) yield report(placeIn(block.text, file.text, years.index, years.index + 8), years);
  }
}

function yearsOf(text: string): RegExpExecArray | null {
  const years = run.exec(text);
  const distance = Number(years?.[2]) - Number(years?.[1]);
  return years && distance > 0 && distance <= 40 ? years : null;
}

/** The name of another document that a period ends: «Programa Sectorial de Cultura |2020–2024» is written as it is. */
const otherName =
  /(?<!\p{L})(?:Programa|Plan|Estrategia|Política|Agenda)\s+(?:Nacional|Sectorial|Estatal|Especial|Institucional|Regional|Municipal|Federal|Maestro|Director|de\s+(?:Desarrollo|Gobierno))(?:\s+(?:\p{Lu}\p{L}*|de|del|la|las|los|el|y|e|a|al|en|para))*\s*,?\s*$/u;

/** «2020 – 2021» in the body of a plan whose title says «2020-2021». */
function* mixed(plan: Plan, blocks: readonly TextBlock[]): Generator<Finding> {
  const period = periodOf(plan.frontmatter.values);
  if (!period) return;
  const plain = `${period.start.slice(0, 4)}-${period.end.slice(0, 4)}`;
  const same = (text: string) =>
    yearMentions(text).filter(({ from, to }) => from < to && `${from}-${to}` === plain);
  const titulo = plan.frontmatter.values.titulo ?? '';
  const inText = blocksWith(blocks, period.start.slice(0, 4)).flatMap(block =>
    same(block.prose).map(({ text, start }) => ({ block, text, start })),
  );
  if (inText.every(({ text }) => text === plain)) return;
  const title = fold(titulo);
  const own = inText.filter(({ block: { prose }, start }) => {
    const name = otherName.exec(prose.slice(Math.max(0, start - 120), start))?.[0];
    return name === undefined || title.includes(fold(name));
  });
  const others = own
    .filter(({ text }) => text !== plain)
    .map(({ block, text, start }) => ({
      text,
      span: placeIn(block.text, plan.document.file.text, start, start + text.length),
    }));
  const [first] = others;
  if (!first || ![...same(titulo), ...own].some(({ text }) => text === plain)) return;
  const times = others.length === 1 ? '' : ` (${others.length} veces)`;
  const inEnglish = others.length === 1 ? '' : ` (${others.length} times)`;
  yield {
    span: first.span,
    severity: 'sugerencia',
    message: {
      es: `El periodo se escribe aquí ${quote(first.text)}${times} y en otra parte «${plain}».`,
      en: `The period is written ${quote(first.text)} here${inEnglish} and «${plain}» elsewhere.`,
    },
    help: { es: 'Escríbalo de una sola manera.', en: 'Write it in one way.' },
    fix: {
      title: { es: `Escribir siempre «${plain}»`, en: `Always write «${plain}»` },
      safe: true,
      edits: others.map(({ span }) => ({ span, newText: plain })),
    },
  };
}
