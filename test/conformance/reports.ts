import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from './plan-command.ts';
import { fromRoot } from './tools.ts';

/** The reports of one run over the published plans and the terrible ones, as absolute paths. */
export interface Reports {
  readonly folder: string;
  readonly sarif: string;
  readonly junit: string;
  readonly gitlab: string;
  readonly rdjson: string;
  readonly html: string;
  readonly badge: string;
}

/** Runs the built program once, at the highest level, so that every rule has its say. */
export function writeReports(language: 'es' | 'en'): Reports {
  const folder = mkdtempSync(join(tmpdir(), 'plan-reports-'));
  const at = (name: string) => join(folder, name);
  const formats = {
    sarif: at('plan.sarif'),
    junit: at('junit.xml'),
    gitlab: at('gitlab.json'),
    rdjson: at('rdjson.json'),
    html: at('revision.html'),
  };
  const badge = at('nivel.svg');
  const sources = ['plans', 'test/reporters/plans'].flatMap(path =>
    readdirSync(fromRoot(path))
      .filter(name => name !== 'README.md')
      .map(name => `${path}/${name}`),
  );
  const targets = Object.entries(formats).flatMap(([format, path]) => ['--format', `${format}=${path}`]);
  const options = ['--nivel', 'auditable', '--lang', language, '--insignia', badge];
  const { status, stderr } = plan(['validate', ...sources, ...options, ...targets], fromRoot('.'));
  if (status !== 1) throw new Error(`plan validate ended with ${status}:\n${stderr}`);
  return { folder, ...formats, badge };
}
