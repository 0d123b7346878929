import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { run } from '../run.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The options that a command really has. */
async function optionsOf(command: string): Promise<string[]> {
  const { stdout } = await run(`${command} --help`);
  return stdout.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gmu) ?? [];
}

interface Step {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
    readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
    readonly runs: { readonly steps: readonly [Step] };
  };
  const [{ run: script, env }] = action.runs.steps;

  test('documents what it takes and gives', () => {
    const inputs = ['version', 'paths', 'level', 'format', 'args', 'fail-on-error', 'working-directory'];
    expect(Object.keys(action.inputs)).toEqual(inputs);
    expect(Object.keys(action.outputs)).toEqual(['errors', 'warnings', 'sarif-file']);
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/\.$/u);
    }
  });

  test('lets no input into the text of its script', () => {
    expect(script).not.toContain('${{');
    const used = [...script.matchAll(/\bPLAN_[A-Z_]+/gu)].map(([name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(env).sort());
    for (const name of Object.keys(action.inputs)) {
      if (name !== 'working-directory') expect(Object.values(env)).toContain(`\${{ inputs.${name} }}`);
    }
  });

  test('names options and counts that the program has', async () => {
    const line = script
      .split('\n')
      .filter(text => /options[+=]/u.test(text))
      .join('\n');
    const named = line.match(/--[a-z-]+/gu) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(await optionsOf('validate')).toEqual(expect.arrayContaining(named));
    const { stdout } = await run('validate x.md --format json', { files: { 'x.md': 'Sin metadatos.\n' } });
    const { conteos } = JSON.parse(stdout) as { conteos: Readonly<Record<string, number>> };
    for (const [, name = ''] of script.matchAll(/\$\(count (\w+)\)/gu))
      expect(conteos[name]).toBeTypeOf('number');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly exclude: string;
  }[];

  test.each(hooks.map(hook => [hook.id, hook] as const))(
    '%s runs on the files it is given',
    async (_, { entry, exclude }) => {
      const plan = read('plans/norte-2020-2021.md');
      const { code } = await run(`${entry.replace(/^plan /u, '')} a.md`, { files: { 'a.md': plan } });
      expect(code).toBe(0);
      const excluded = new RegExp(exclude.replace('(?i)', ''), 'iu');
      for (const path of ['README.md', 'docs/Contributing.md', 'readme.es.md'])
        expect(path).toMatch(excluded);
      for (const path of ['planes/plan.md', 'plan-security.md', 'license/plan.md'])
        expect(path).not.toMatch(excluded);
    },
  );
});

describe('templates/gitlab-ci.yml', () => {
  const [header, body] = parseAllDocuments(read('templates/gitlab-ci.yml')).map(document => document.toJS());
  const job = (
    body as Readonly<Record<string, { script: readonly [string]; variables: Record<string, string> }>>
  )['plan-validate'];

  test('lets no input into the text of its script, and uses each', () => {
    expect(job?.script[0]).not.toContain('$[[');
    const inputs = Object.keys((header as { spec: { inputs: object } }).spec.inputs);
    for (const input of inputs) expect(JSON.stringify(body)).toContain(`$[[ inputs.${input} ]]`);
    for (const variable of Object.keys(job?.variables ?? {}))
      expect(job?.script[0]).toContain(`$${variable}`);
  });

  test('names options that the program has', async () => {
    const named =
      job?.script[0]
        .split('\n')
        .filter(line => line.includes('set --'))
        .join('\n')
        .match(/--[a-z]+/gu) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(await optionsOf('validate')).toEqual(expect.arrayContaining(named));
  });
});
