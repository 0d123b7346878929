import { expect } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { AnalysisSettings } from '../../src/analyze-document.ts';
import type { Diagnostic } from '../../src/check/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { decodeFile } from '../../src/text/decode.ts';
import type { SourceFile } from '../../src/text/source-file.ts';
import { contains } from '../../src/text/span.ts';
import { anyBytes } from '../any/any-bytes.ts';
import { anyText } from '../any/any-text.ts';
import { fileWith } from '../format/mended.ts';
import { expectLaws } from '../plan/laws.ts';
import { planOf } from '../read.ts';
import { fuzz } from './fuzz.ts';

/** Optional rules too: an institution may ask for any of them. */
const awake = rules.filter(({ optional }) => optional).map(({ id }) => id);

fuzz('read bytes', anyBytes, async bytes => {
  const file = await decodeFile('plan.md', bytes);
  if (file) expectLaws(planOf(file.full));
});

fuzz('validate', anyText, text => {
  const { file, settings } = fileWith(text, awake);
  expectFindings(file, settings);
});

/** Every finding stands in the text, says something in both languages, and comes of no rule that broke. */
function expectFindings(file: SourceFile, settings: AnalysisSettings): void {
  for (const finding of analyze(file, settings).diagnostics) {
    expect(finding.message.es).not.toMatch(/por un defecto del programa/u);
    expect(finding.message.es.length * finding.message.en.length).toBeGreaterThan(0);
    for (const span of spansOf(finding)) {
      const stands = contains(file.span, span) && span.start <= span.end;
      expect(stands, `${finding.rule} at ${JSON.stringify(span)}`).toBe(true);
    }
  }
}

function spansOf({ span, places = [], related = [], fix }: Diagnostic) {
  return [span, ...places, ...related.map(each => each.span), ...(fix?.edits ?? []).map(each => each.span)];
}
