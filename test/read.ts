import { readFileSync } from 'node:fs';
import { profileName } from '../src/analyze-document.ts';
import { readDocument } from '../src/document/read-document.ts';
import type { Plan } from '../src/plan/model.ts';
import type { Profile } from '../src/plan/profile.ts';
import { readPlan } from '../src/plan/read-plan.ts';
import { profileById } from '../src/profiles/index.ts';
import { planDeTrabajo } from '../src/profiles/plan-de-trabajo.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { freezeDeep } from './freeze.ts';

/** The five published plans, by the seed each comes from. */
export const publishedPlans = {
  '000': 'centro-occidente-2021-2022.md',
  '001': 'norte-2020-2021.md',
  '002': 'vinculacion-2017.md',
  '003': 'sureste-2020.md',
  '004': 'vinculacion-2023-2024.md',
} as const;

/** The text of a file in `plans/`. */
export function publishedText(name: string): string {
  return readFileSync(new URL(`../plans/${name}`, import.meta.url), 'utf8');
}

/** Reads a text under the profile it names, deep-frozen. */
export function planOf(text: string, profile?: Profile): Plan {
  const document = readDocument(new SourceFile('plan.md', text));
  return freezeDeep(readPlan(document, profile ?? profileById(profileName(document) ?? '') ?? planDeTrabajo));
}

/** Reads a body under a plain frontmatter of the generic profile. */
export function bodyPlan(body: string): Plan {
  return planOf(`---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n\n${body}`);
}
