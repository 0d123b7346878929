import packageJson from '../../package.json' with { type: 'json' };
import { describedRules } from '../described-rules.ts';
import { allowed, type FileReport, shown } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';
import { resultOf, rootOfRepository } from '../report/sarif/result.ts';
import { descriptorOf } from '../report/sarif/rule.ts';

/** SARIF 2.1.0, which forges keep as alerts. What an author allowed is in it too, with the reason. */
export const reporter: Reporter = {
  format: 'sarif',
  async render({ files }, context) {
    const found = files.flatMap(findings);
    const ids = [...new Set(found.map(({ diagnostic }) => diagnostic.rule))].sort();
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
      results: found.map(({ file, diagnostic }) =>
        resultOf(file.file, diagnostic, ids.indexOf(diagnostic.rule), context),
      ),
    };
    const $schema =
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
    return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
  },
};

/** What the gate asks for, in the order of the text, allowed or not. */
function findings(file: FileReport) {
  const counted = new Set([...shown(file), ...allowed(file)]);
  return file.diagnostics
    .filter(diagnostic => counted.has(diagnostic))
    .map(diagnostic => ({ file, diagnostic }));
}
