import { type Analysis, type AnalysisSettings, analyzeDocument } from './analyze-document.ts';
import { readDocument } from './document/read-document.ts';
import type { SourceFile } from './text/source-file.ts';

/** Text to findings in one call, where it is known beforehand which profile to take. Pure; never throws. */
export function analyze(file: SourceFile, settings: AnalysisSettings): Analysis {
  return analyzeDocument(readDocument(file), settings);
}
