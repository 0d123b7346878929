import type { RootContent } from 'mdast';
import { type Diagnostic, severities } from '../check/rule.ts';
import { drawLevel, sayLacks } from '../report/ladder-words.ts';
import { printable } from '../report/printable.ts';
import { allowed, type FileReport, shown } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';
import { fails } from '../report/totals.ts';
import { sayDebt, sayVerdict } from '../report/verdict.ts';
import { severityNames } from '../report/wording.ts';
import {
  code,
  headingOf,
  paragraph,
  phrase,
  tableOf,
  text,
  writeMarkdown,
} from '../report/write-markdown.ts';
import type { Language } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** Markdown for the page of a job, an issue or a message: each plan with its level, what it lacks and what was found. */
export const reporter: Reporter = {
  format: 'markdown',
  begin({ language, hold }) {
    const sections = hold();
    return {
      file(report) {
        sections.add(printable(`\n${writeMarkdown(section(report, language))}`));
        return '';
      },
      *end(run) {
        const title = `${fails(run) ? '✖' : '✔'} ${sayVerdict(run, language)}`;
        yield printable(writeMarkdown([headingOf(2, [text(title)])]));
        yield* sections;
      },
    };
  },
};

/** Forges refuse pages past some size; whoever has more findings than this reads them elsewhere. */
const mostRows = 100;

function section(file: FileReport, language: Language): RootContent[] {
  const { plan, gate } = file;
  const rows = severities.flatMap(severity => shown(file).filter(found => found.severity === severity));
  const left = rows.length - mostRows;
  const title = plan?.title;
  const asked = language === 'es' ? `se exige ${gate}` : `${gate} is asked for`;
  return [
    headingOf(3, [code(file.file.path), ...(title ? [text(` · ${title}`)] : [])]),
    ...(plan
      ? [
          paragraph(
            { type: 'strong', children: [text(drawLevel(plan.ladder.reached, language))] },
            text(` (${asked})`),
          ),
        ]
      : []),
    ...(rows.length > 0 ? [table(file, rows.slice(0, mostRows), language)] : []),
    ...(left > 0 ? [paragraph(text(language === 'es' ? `Y ${left} más.` : `And ${left} more.`))] : []),
    ...(plan
      ? list([...sayLacks(plan.ladder, language), ...permits(file, language), ...sayDebt(file, language)])
      : []),
  ];
}

function table(file: FileReport, rows: readonly Diagnostic[], language: Language): RootContent {
  const heads = { es: ['Línea', 'Gravedad', 'Qué', 'Regla'], en: ['Line', 'Severity', 'What', 'Rule'] };
  return tableOf(
    [
      heads[language].map(head => [text(head)]),
      ...rows.map(({ span, severity, message, help, rule }) => [
        [text(String(lineOf(file, span)))],
        [text(severityNames[severity][language])],
        [...phrase(message[language]), ...(help ? [text(' '), ...phrase(help[language])] : [])],
        [code(rule)],
      ]),
    ],
    ['right', null, null, null],
  );
}

function permits(file: FileReport, language: Language): string[] {
  const said = { es: ['permitido', 'línea'], en: ['allowed', 'line'] }[language];
  return allowed(file).map(
    ({ rule, span, suppression }) =>
      `${said[0]} ${rule} (${said[1]} ${lineOf(file, span)}): ${suppression?.reason}`,
  );
}

function list(items: readonly string[]): RootContent[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      spread: false,
      children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(text(item))] })),
    },
  ];
}

function lineOf({ file }: FileReport, span: Span): number {
  return file.positionAt(span.start).line + 1;
}
