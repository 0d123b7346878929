import type { Comment, Element } from 'xast';
import { x } from 'xastscript';
import type { Diagnostic } from '../check/rule.ts';
import { allowed, type FileReport, shown } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';
import { saidOf } from '../report/said.ts';
import { severityNames } from '../report/wording.ts';
import { xmlDocument, xmlText } from '../report/xml.ts';
import type { Language } from '../text/bilingual.ts';

/**
 * JUnit, for panels of tests, in the shape that the schemas of Jenkins and of Ant both take. A file is a suite. An
 * error is a test that fails; what the author allowed, one that is skipped, with the reason; reaching the level, one
 * that passes. What keeps no plan from its level stands in the output of its suite.
 */
export const reporter: Reporter = {
  format: 'junit',
  begin({ language, inRepository }) {
    const [head = '', tail = ''] = xmlDocument(x(null, [x('testsuites', [place])])).split('<!---->');
    let id = 0;
    return {
      head,
      file: report => `\n${xmlText(suite(report, inRepository(report.file.path), id++, language))}`,
      *end() {
        yield `\n${tail}`;
      },
    };
  },
};

/** Where the suites go. */
const place: Comment = { type: 'comment', value: '' };

/** Nothing is timed and nobody is named: the same plans give the same report. */
const nowhere = { timestamp: '1970-01-01T00:00:00', hostname: 'localhost', time: 0 };

function suite(file: FileReport, path: string, id: number, language: Language): Element {
  const errors = shown(file).filter(({ severity }) => severity === 'error');
  const others = shown(file).filter(({ severity }) => severity !== 'error');
  const skipped = allowed(file);
  const level = language === 'es' ? `nivel ${file.gate}` : `level ${file.gate}`;
  const tests = [
    ...errors.map(error => {
      const type = { type: error.rule, message: error.message[language] };
      return test(error.message[language], path, x('failure', type, report(file, path, error, language)));
    }),
    ...skipped.map(({ message, suppression }) =>
      test(message[language], path, x('skipped', suppression?.reason)),
    ),
    ...(errors.length === 0 ? [test(level, path)] : []),
  ];
  const counts = { tests: tests.length, failures: errors.length, errors: 0 };
  const levels = [
    x('property', { name: 'nivel-exigido', value: file.gate }),
    x('property', { name: 'nivel-alcanzado', value: file.plan?.ladder.reached ?? '' }),
  ];
  const output = others.map(other => report(file, path, other, language)).join('\n\n');
  return x(
    'testsuite',
    { name: path, package: path, id, ...counts, ...nowhere },
    onLines([x('properties', levels), ...tests, x('system-out', output), x('system-err')]),
  );
}

/** Panels cut the name of a class at its points. */
function test(name: string, path: string, outcome?: Element): Element {
  return x(
    'testcase',
    { name, classname: path.replace(/\.[^./]+$/u, ''), time: 0 },
    outcome ? [outcome] : [],
  );
}

/** A finding in a few lines: place, weight and rule; what is wrong; what to do. */
function report({ file }: FileReport, path: string, diagnostic: Diagnostic, language: Language): string {
  const { line, column } = file.positionAt(diagnostic.span.start);
  const weight = severityNames[diagnostic.severity][language];
  return `${path}:${line + 1}:${column + 1}  ${weight}  ${diagnostic.rule}\n${saidOf(diagnostic, language)}`;
}

function onLines(elements: readonly Element[]): (Element | string)[] {
  return [...elements.flatMap(element => ['\n', element]), '\n'];
}
