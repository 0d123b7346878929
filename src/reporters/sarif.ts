import packageJson from '../../package.json' with { type: 'json' };
import { describedRules } from '../described-rules.ts';
import { aroundList, jsonList } from '../report/json-list.ts';
import { allowed, type FileReport, shown } from '../report/report.ts';
import type { Reported } from '../report/reported.ts';
import type { ReportContext, Reporter } from '../report/reporter.ts';
import { resultOf, rootOfRepository } from '../report/sarif/result.ts';
import { descriptorOf } from '../report/sarif/rule.ts';

/** SARIF 2.1.0, which forges keep as alerts. What an author allowed is in it too, with the reason. */
export const reporter: Reporter = {
  format: 'sarif',
  begin(context) {
    const results = context.hold();
    const list = jsonList(3);
    const ids = new Set<string>();
    return {
      file(report) {
        const found = findings(report);
        for (const { rule } of found) ids.add(rule);
        results.add(list.add(found.map(diagnostic => resultOf(report.file, diagnostic, context))));
        return '';
      },
      async *end() {
        const sorted = [...ids].sort();
        const places = new Map(sorted.map((id, i) => [id, i]));
        const [before, after] = aroundList(await logOf(sorted, context), 'results');
        yield before;
        for (const some of results) {
          yield some.replace(named, (_, key: string, id: string) => `${key}${places.get(id)}`);
        }
        yield list.end() + after;
      },
    };
  },
};

/** A rule by its name, which no line within a text of JSON looks like. */
const named = /^( {10}"ruleIndex": )"([^"]+)"/gmu;

/** The whole log of a run, without its results. */
async function logOf(ids: readonly string[], context: ReportContext): Promise<object> {
  const rules = ids.map(id => describedRules.find(rule => rule.id === id) ?? { id });
  const driver = {
    name: 'plan',
    semanticVersion: packageJson.version,
    rules: await Promise.all(rules.map(rule => descriptorOf(rule, context))),
  };
  const run = {
    tool: { driver },
    language: context.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [rootOfRepository]: { description: { text: 'Root of the repository' } } },
    results: [],
  };
  const $schema =
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return { $schema, version: '2.1.0', runs: [run] };
}

/** What the gate asks for, in the order of the text, allowed or not. */
function findings(file: FileReport): readonly Reported[] {
  const counted = new Set([...shown(file), ...allowed(file)]);
  return file.diagnostics.filter(diagnostic => counted.has(diagnostic));
}
