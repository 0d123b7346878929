import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { planOutput } from './plan-command.ts';
import type { Publication } from './publication.ts';
import { fromRoot, missingTools } from './tools.ts';

/** One new plan of each profile, as its author would ask for it. */
const scaffolds: Readonly<Record<string, readonly string[]>> = {
  'nuevo-generico': ['--perfil', 'plan-de-trabajo', '--periodo', '2027'],
  'nuevo-region': ['--perfil', 'snt-region', '--region', 'norte', '--periodo', '2020-2021'],
  'nuevo-comision': ['--perfil', 'snt-comision', '--comision', 'vinculacion', '--periodo', '2020-2021'],
};

/** Every format there is. */
const formats = 'docx,html,json,md,pdf,txt';

/** Packs the program, which builds it, and publishes: once for all files of the suite, whatever they look at. */
export default function setup(project: TestProject): () => void {
  const missing = missingTools();
  if (missing.length > 0) {
    throw new Error(
      `The conformance suite cannot run. Missing:\n${missing.map(line => `  - ${line}`).join('\n')}`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'plan-conformance-'));
  project.provide('tarball', pack(folder));
  project.provide('publications', [...publishPlans(folder), ...publishScaffolds(folder)]);
  return () => rmSync(folder, { recursive: true });
}

function pack(folder: string): string {
  const args = ['pack', '--json', '--pack-destination', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: fromRoot('.'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The program cannot be packed:\n${stderr}${stdout}`);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(folder, filename);
}

function publishPlans(folder: string): Publication[] {
  const out = join(folder, 'published');
  planOutput(['render', 'plans', '--to', formats, '--out', out], fromRoot('.'));
  return readdirSync(fromRoot('plans'))
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .map(file => publication(join(fromRoot('plans'), file), out));
}

function publishScaffolds(folder: string): Publication[] {
  const plans = join(folder, 'new');
  const out = join(folder, 'new-published');
  mkdirSync(plans);
  for (const [name, args] of Object.entries(scaffolds)) {
    planOutput(['new', ...args, '--out', `${name}.md`], plans);
  }
  planOutput(['render', '.', '--to', formats, '--out', out], plans);
  return Object.keys(scaffolds).map(name => publication(join(plans, `${name}.md`), out));
}

function publication(plan: string, out: string): Publication {
  const name = basename(plan, '.md');
  const as = (format: string) => join(out, `${name}.${format}`);
  return {
    name,
    plan,
    html: as('html'),
    pdf: as('pdf'),
    docx: as('docx'),
    md: as('publico.md'),
    txt: as('txt'),
  };
}
