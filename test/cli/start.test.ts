import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { builtProgram } from './built-program.ts';

const { folder, run, start } = builtProgram();
const published = fileURLToPath(new URL('../../plans/norte-2020-2021.md', import.meta.url));

beforeAll(() => cpSync(published, join(folder(), 'norte.md')));

/** What each command does well without a word on standard error; help, of those that say there what to do next. */
const well: Readonly<Record<string, string>> = {
  completion: 'completion bash',
  config: 'config norte.md',
  explain: 'explain oracion-larga',
  extract: 'extract --help',
  fmt: 'fmt --help',
  import: 'import --help',
  new: 'new --help',
  pin: 'pin --help',
  preview: 'preview --help',
  render: 'render norte.md --to html,md,docx --force',
  rules: 'rules',
  template: 'template --help',
  tree: 'tree norte.md',
  validate: 'validate norte.md --no-cache',
};

describe('the program that is built', { timeout: 120_000 }, () => {
  test('is tried with each of its commands', () => {
    expect(Object.keys(well)).toEqual(commands.map(({ name }) => name));
  });

  test.each(['--version', '--help', ...Object.values(well)])(
    'has nothing to say on standard error where all is well, with kept code or without: plan %s',
    line => {
      const first = run(line.split(' '));
      expect(first).toMatchObject({ status: 0, stderr: '' });
      expect(first.stdout).not.toBe('');
      expect(run(line.split(' '))).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test('starts through a link, as package managers make one', () => {
    const link = join(folder(), 'enlace');
    symlinkSync(start(), link);
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    chmodSync(link, 0o755);
    expect(run(['tree', 'norte.md']).stdout).toContain('norte.md');
  });

  test('says of a hundred plans and more what it says of each, on one processor and on several', () => {
    const plans = join(folder(), 'muchos');
    mkdirSync(plans);
    const text =
      '---\ntitulo: Plan\nperiodo: 2026\n---\n\n## Eje 1. Archivos\n\n- Elaborar y/o publicar el cuadro';
    for (let i = 0; i < 103; i++) writeFileSync(join(plans, `${i}.md`), `${text} ${i}\n`);
    writeFileSync(join(plans, '50.md'), Uint8Array.from([0x50, 0x4b, 3, 4, 0]));
    // What takes the time of each rule does all by itself.
    const alone = run(['validate', 'muchos', '--format', 'json', '--timing']);
    const together = run(['validate', 'muchos', '--format', 'json', '--no-cache']);
    expect(together).toEqual({ ...alone, stderr: together.stderr });
    expect(together.stderr).toMatch(/^«?muchos\/50\.md.*\n$/u);
    expect(alone.stderr.startsWith(together.stderr)).toBe(true);
  });
});

describe('the compiled code that is kept between runs', { timeout: 120_000 }, () => {
  const args = ['explain', 'oracion-larga'];
  const cache = (name: string) => {
    const XDG_CACHE_HOME = join(folder(), name);
    const place = join(XDG_CACHE_HOME, 'plan-de-trabajo');
    const files = () =>
      readdirSync(place)
        .filter(file => file.endsWith('.bin'))
        .map(file => join(place, file));
    return { place, files, run: () => run(args, { XDG_CACHE_HOME }) };
  };

  test('is the owner’s alone, and the same run after run', () => {
    const { place, files, run } = cache('igual');
    const first = run();
    const [file = ''] = files();
    const before = statSync(file).mtimeMs;

    expect(run()).toEqual(first);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(files()).toEqual([file]);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('is made anew where a part of it is not what was written', () => {
    const { files, run } = cache('dañado');
    const first = run();
    const [file = ''] = files();
    const whole = readFileSync(file);
    const holes = Buffer.from(whole);
    for (let i = 4096; i < holes.length; i += 8192) holes.fill(0, i, i + 64);
    const garbage = '\u0010\u0000\u0000\u0000\u0010\u0000\u0000\u0000[["main.cjs",0,9]]xxxxxxxxx';
    for (const damaged of ['', 'basura', garbage, whole.subarray(0, whole.length / 2), holes]) {
      writeFileSync(file, damaged);
      expect(run()).toEqual(first);
      expect(statSync(file).size).toBeGreaterThan(100_000);
    }
  });

  test('is neither read from nor put where others may write', () => {
    const { place, files, run } = cache('de todos');
    const first = run();
    const [file = ''] = files();
    chmodSync(place, 0o777);
    const before = statSync(file).mtimeMs;
    writeFileSync(file, 'de alguien más');
    utimesSync(file, before / 1000, before / 1000);

    expect(run()).toEqual(first);
    expect(readFileSync(file, 'utf8')).toBe('de alguien más');
  });

  test('is done without where there is no place for it', () => {
    writeFileSync(join(folder(), 'archivo'), '');
    for (const nowhere of [join(folder(), 'archivo'), '/dev/null', '/proc/nada']) {
      expect(run(args, { XDG_CACHE_HOME: nowhere })).toMatchObject({ status: 0, stderr: '' });
      const line = ['validate', 'norte.md', '--cache-dir', join(nowhere, 'planes')];
      expect(run(line)).toMatchObject({ status: 2, stderr: expect.stringMatching(/no se puede guardar/u) });
    }
  });

  test('is not kept of a command that failed', () => {
    const { place, run: good } = cache('fallida');
    good();
    const before = readdirSync(place);
    run(['explian'], { XDG_CACHE_HOME: join(folder(), 'fallida') });
    expect(readdirSync(place)).toEqual(before);
  });

  test('goes a month after it was written; folders beside it stay', () => {
    const { place, files, run } = cache('viejo');
    mkdirSync(join(place, 'aaa'), { recursive: true, mode: 0o700 });
    writeFileSync(join(place, 'vieja.bin'), '');
    writeFileSync(join(place, 'reciente.bin'), '');
    const old = Date.now() / 1000 - 40 * 86_400;
    for (const name of ['aaa', 'vieja.bin']) utimesSync(join(place, name), old, old);
    run();

    expect(files()).toHaveLength(2);
    expect(readdirSync(place)).toEqual(expect.arrayContaining(['aaa', 'reciente.bin']));
    rmSync(place, { recursive: true });
  });
});
