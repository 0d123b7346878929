import { type AnalysisSettings, profileName } from '../../src/analyze-document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { profileById } from '../../src/profiles/index.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { SourceFile } from '../../src/text/source-file.ts';

/** A text as a file, and the settings of the profile it names; `awake` are optional rules to run. */
export function fileWith(
  text: string,
  awake: readonly string[] = [],
): { file: SourceFile; settings: AnalysisSettings } {
  const file = new SourceFile('plan.md', text);
  const profile = profileById(profileName(readDocument(file)) ?? '') ?? planDeTrabajo;
  const severities = Object.fromEntries(awake.map(id => [id, 'aviso' as const]));
  return { file, settings: { profile, frame: frameByKey(profile.marco), severities } };
}
