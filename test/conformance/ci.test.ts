import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { plan, runProgram } from './plan-command.ts';
import { fromRoot } from './tools.ts';

const command = (name: string) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));

describe('the GitHub action', () => {
  const text = readFileSync(fromRoot('action.yml'), 'utf8');
  const { runs } = parse(text) as { runs: { steps: readonly [{ run: string }] } };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-action-'));
    mkdirSync(join(folder, 'repo/planes con espacio'), { recursive: true });
    copyFileSync(fromRoot('plans/norte-2020-2021.md'), join(folder, 'repo/planes con espacio/norte.md'));
    writeFileSync(join(folder, 'repo/malo.md'), '---\nperfil: plan-de-trabajo\n---\n\n## Eje 1. A\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs its script as the runner does, with the program that was just packed. */
  const step = (inputs: Readonly<Record<string, string>>) => {
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const path of Object.values(files)) writeFileSync(path, '');
    const env = {
      PLAN_VERSION: `file:${inject('tarball')}`,
      PLAN_PATHS: '.',
      PLAN_LEVEL: '',
      PLAN_FORMAT: 'github',
      PLAN_ARGS: '',
      PLAN_FAIL_ON_ERROR: 'true',
      PLAN_ACTION_PATH: fromRoot('.'),
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      ...files,
      ...inputs,
    };
    const run = runProgram(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', runs.steps[0].run],
      env,
      join(folder, 'repo'),
    );
    const outputs = Object.fromEntries(
      readFileSync(files.GITHUB_OUTPUT, 'utf8')
        .trimEnd()
        .split('\n')
        .map(line => line.split('=')),
    ) as Readonly<Record<string, string>>;
    return { ...run, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  };

  test('is well-formed, and the validator is awake', () => {
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace('using: composite', 'using: compuesto')).errors).not.toEqual([]);
  });

  test('annotates the places of a repository, leaves its outputs, and fails where a plan does', () => {
    const { status, stdout, outputs, summary } = step({ PLAN_PATHS: 'planes con espacio\nmalo.md\n' });

    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=frontmatter-requerido,file=repo\/malo\.md,line=1,/mu);
    expect(stdout.split('\n').filter(line => line !== '' && !line.startsWith('::'))).toEqual([]);
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(Number(outputs.warnings)).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(summary).toContain('### `malo.md`');
  });

  test('passes where it is told not to fail, with other formats and options', () => {
    const inputs = { PLAN_LEVEL: 'auditable', PLAN_FORMAT: 'compacto html=r.html', PLAN_ARGS: '--lang en' };
    const { status, stdout } = step({ ...inputs, PLAN_FAIL_ON_ERROR: 'false' });

    expect(status).toBe(0);
    expect(stdout).toMatch(/ errors, .* in 2 of 2 plans/u);
    expect(existsSync(join(folder, 'repo/r.html'))).toBe(true);
  });

  test('takes what the inputs hold for words, never for commands', () => {
    const { status, stderr } = step({
      PLAN_PATHS: '$(touch hecho) `touch hecho`; touch hecho',
      PLAN_ARGS: '$(touch hecho)',
    });

    expect(status).toBe(2);
    expect(stderr).toContain('$(touch');
    expect(existsSync(join(folder, 'repo/hecho'))).toBe(false);
  });
});

describe('the hooks for pre-commit', () => {
  test('are well-formed, and the validator is awake', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-hooks-'));
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, '- id: plan-validate\n  name: sin orden\n');

    expect(
      runProgram(command('prek'), ['validate-manifest', fromRoot('.pre-commit-hooks.yaml')]),
    ).toMatchObject({
      status: 0,
    });
    expect(runProgram(command('prek'), ['validate-manifest', bad]).status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});

describe('the template for GitLab', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-gitlab-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The pipeline that GitLab would make of it, checked against GitLab's own schema. */
  const pipeline = (inputs: string) => {
    writeFileSync(
      join(folder, '.gitlab-ci.yml'),
      `include:\n  - local: gitlab-ci.yml\n    inputs: ${inputs}\n`,
    );
    const git = (...args: string[]) => spawnSync('git', ['-C', folder, ...args]);
    git('init', '-q');
    git('remote', 'add', 'origin', 'https://gitlab.com/ejemplo/planes.git');
    git('add', '-A');
    git('config', 'user.name', 'ejemplo');
    git('config', 'user.email', 'ejemplo@example.org');
    return runProgram(command('gitlab-ci-local'), ['--preview'], {}, folder);
  };

  test('makes a job that leaves its three reports', () => {
    copyFileSync(fromRoot('templates/gitlab-ci.yml'), join(folder, 'gitlab-ci.yml'));
    const { status, stdout } = pipeline('{level: ejecutable, paths: planes otros/*.md}');
    const made = parse(stdout.slice(stdout.indexOf('---'))) as { 'plan-validate': Job };
    const job = made['plan-validate'];

    expect(status).toBe(0);
    expect(job.variables).toMatchObject({ PLAN_LEVEL: 'ejecutable', PLAN_PATHS: 'planes otros/*.md' });
    expect(job.artifacts.reports).toEqual({ codequality: 'plan-calidad.json', junit: 'plan-pruebas.xml' });
    expect(pipeline('{level: perfecto}').status).not.toBe(0);
  });

  test('runs with the program as it is', () => {
    copyFileSync(fromRoot('plans/norte-2020-2021.md'), join(folder, 'plan norte.md'));
    const job = (
      parse(readFileSync(fromRoot('templates/gitlab-ci.yml'), 'utf8').split(/^---$/mu)[1] ?? '') as {
        'plan-validate': Job;
      }
    )['plan-validate'];
    const [script = ''] = job.script;
    const here = script.replace(
      'npx --yes --package "plan-de-trabajo@$PLAN_VERSION" -- plan',
      `"$NODE" "$PLAN"`,
    );
    expect(here).not.toBe(script);
    const env = {
      PLAN_PATHS: '*.md',
      PLAN_LEVEL: '',
      PLAN_ARGS: '--lang en',
      NODE: process.execPath,
      PLAN: fromRoot('bin/plan.js'),
    };
    const { status, stdout, stderr } = runProgram(
      'sh',
      ['-c', here],
      { ...env, CI_PROJECT_DIR: folder },
      folder,
    );

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('plan norte.md');
    for (const name of ['plan-calidad.json', 'plan-pruebas.xml', 'plan-revision.html']) {
      expect(existsSync(join(folder, name))).toBe(true);
    }
  });
});

interface Job {
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

describe('the examples of the guide', () => {
  const guide = readFileSync(fromRoot('docs/integracion-continua.md'), 'utf8');
  const example = (file: string) => {
    const fence = [...guide.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gmu)].find(
      match => match[1] === file,
    );
    if (!fence?.[2]) throw new Error(`the guide has no ${file}`);
    return fence[2];
  };

  test('are a workflow of GitHub that passes the action what it takes', () => {
    const workflow = example('.github/workflows/planes.yml');
    const { inputs } = parse(readFileSync(fromRoot('action.yml'), 'utf8')) as { inputs: object };
    const { jobs } = parse(workflow) as {
      jobs: { revisar: { steps: readonly { id?: string; with?: object }[] } };
    };
    const step = jobs.revisar.steps.find(({ id }) => id === 'plan');

    expect(validateWorkflow(workflow).errors).toEqual([]);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    expect(validateWorkflow(workflow.replace('runs-on', 'corre-en')).errors).not.toEqual([]);
  });

  test('are a configuration of pre-commit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-pre-commit-'));
    const config = join(folder, '.pre-commit-config.yaml');
    writeFileSync(config, example('.pre-commit-config.yaml'));

    expect(runProgram(command('prek'), ['validate-config', config]).status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('give the template of GitLab inputs that it has', () => {
    const { include } = parse(example('.gitlab-ci.yml')) as {
      include: readonly [{ inputs: object; file: string }];
    };
    const [header = ''] = readFileSync(fromRoot(include[0].file.slice(1)), 'utf8').split(/^---$/mu);
    const { spec } = parse(header) as { spec: { inputs: object } };

    expect(Object.keys(spec.inputs)).toEqual(expect.arrayContaining(Object.keys(include[0].inputs)));
  });
});

describe('a reader that stops reading', () => {
  test.each(['json', 'sarif', 'html', 'compacto'])('ends %s without a complaint', format => {
    const line = `"$NODE" "$PLAN" validate plans --format ${format} | head -c 1; exit "\${PIPESTATUS[0]}"`;
    const env = { NODE: process.execPath, PLAN: fromRoot('bin/plan.js') };
    const { status, stdout, stderr } = runProgram('bash', ['-c', line], env, fromRoot('.'));

    expect(stderr).toBe('');
    expect(stdout).toHaveLength(1);
    expect(status).toBe(plan(['validate', 'plans'], fromRoot('.')).status);
  });
});
