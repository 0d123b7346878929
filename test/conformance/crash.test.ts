import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plan, type Run } from './plan-command.ts';
import { tinyDisk } from './tiny-disk.ts';
import { fromRoot } from './tools.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder by its name, with its text. */
function filesIn(place: string): Map<string, string> {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter(name => statSync(join(place, name)).isFile())
      .map(name => [name, readFileSync(join(place, name), 'latin1')]),
  );
}

/** A folder to work in: plans that `fmt` and `--fix` change, and a document to import. */
function workplace(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  const lines = Array.from({ length: 150 }, (_, i) => `* ❖ Elaborar el diagnóstico ${i} de los archivos.  `);
  const text = `---\ntitulo: Plan\nperfil: plan-de-trabajo\nperiodo: 2026\n---\n## Eje 1. Archivos\n${lines.join('\n')}\n`;
  for (let i = 0; i < 3; i++) writeFileSync(join(place, `plan-${i}.md`), text);
  cpSync(fromRoot('test/import/fixtures/colombia.txt'), join(place, 'textos/colombia.txt'));
  return place;
}

/** What is done to plans, and what may be left behind by each. */
const writing: Readonly<Record<string, readonly string[]>> = {
  fmt: ['fmt', '.'],
  'validate --fix': ['validate', '.', '--fix', '--nivel', 'auditable'],
  render: ['render', '.', '--to', 'html,md,txt', '--out', 'publicado'],
  import: ['import', 'textos/colombia.txt', '--out', 'traido.md', '--acta', 'acta.md', '--yes'],
  new: ['new', '--municipio', 'San Pedro', '--periodo', '2026', '--out', 'nuevo.md'],
};

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [fromRoot('bin/plan.js'), ...args], { cwd, stdio: 'ignore' });
}

const ended = (child: ChildProcess) => new Promise<void>(resolve => child.once('exit', () => resolve()));

/** Many runs of the program, in milliseconds, where others keep the machine busy. */
const patience = 240_000;

describe.each(Object.entries(writing))('plan %s, killed', { timeout: patience }, (name, args) => {
  /** A file that was being written when the program died: nobody takes it for a plan. */
  const unfinished = /(?:^|\/)\.[^/]+\.\d+-0\.tmp$/u;

  /** Each file is as it was or as it is to be; at most the one that was being written is beside it. */
  function expectWhole(place: string, before: Map<string, string>, after: Map<string, string>): void {
    const now = filesIn(place);
    const stray = [...now.keys()].filter(file => !before.has(file) && !after.has(file));
    expect(stray.length).toBeLessThanOrEqual(1);
    for (const file of stray) expect(file).toMatch(unfinished);
    for (const file of before.keys()) expect(now.has(file), `${file} is there`).toBe(true);
    for (const [file, text] of now) {
      if (!stray.includes(file)) {
        expect([before.get(file), after.get(file)], `${file} is whole`).toContain(text);
      }
    }
  }

  test('at any moment, and while it writes, leaves every file whole, and does its work when run again', async () => {
    const done = workplace('hecho');
    const began = performance.now();
    const first = plan(args, done);
    const whole = performance.now() - began;
    expect(first.status, first.stderr).toBeLessThan(2);
    const after = filesIn(done);

    for (let strike = 0; strike < 4; strike++) {
      const place = workplace(`${strike}`);
      const before = filesIn(place);
      const child = start(args, place);
      // Every second time at a moment of its own; otherwise when something is written, once or some more.
      let writes = 0;
      const watching = watch(place, { recursive: true }, () => {
        if (strike % 2 === 1 && ++writes >= strike) child.kill('SIGKILL');
      });
      const timer =
        strike % 2 === 0 ? setTimeout(() => child.kill('SIGKILL'), (whole * (strike + 1)) / 4) : null;
      await ended(child);
      if (timer) clearTimeout(timer);
      watching.close();
      expectWhole(place, before, after);

      const again = plan([...args, ...(/render|import|new/u.test(name) ? ['--force'] : [])], place);
      expect(again.status, again.stderr).toBeLessThan(2);
      const last = filesIn(place);
      for (const [file, text] of after) expect(last.get(file), file).toBe(text);
    }
  });

  test('by an interruption that it hears, leaves nothing beside its files', async () => {
    const done = workplace('hecho');
    plan(args, done);
    const after = filesIn(done);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const place = workplace(signal);
      const before = filesIn(place);
      const child = start(args, place);
      const watching = watch(place, { recursive: true }, () => child.kill(signal));
      await ended(child);
      watching.close();
      const stray = [...filesIn(place).keys()].filter(file => !before.has(file) && !after.has(file));
      expect(stray).toEqual([]);
      expectWhole(place, before, after);
    }
  });
});

describe.each(Object.entries(writing))('plan %s', { timeout: patience }, (name, args) => {
  test('on a full disk, leaves what was there, nothing beside it, and says so', () => {
    const place = workplace('origen');
    const before = filesIn(place);
    const small = join(folder, 'lleno');
    mkdirSync(small);
    const size = [...before.values()].reduce((sum, text) => sum + Math.ceil(text.length / 4096) * 4, 0);
    // Room for a piece of what is long, and for nothing of what is short.
    const room = /import|new/u.test(name) ? 0 : 4;
    const disk = tinyDisk(small, size + room, folder);
    try {
      cpSync(place, small, { recursive: true });
      const { status, stderr } = plan(args, small, disk.env);

      expect(stderr).toMatch(/no queda espacio en el disco/u);
      expect(status).toBe(2);
      const now = filesIn(small);
      expect([...now.keys()]).toEqual([...before.keys()]);
    } finally {
      disk.free();
    }
  });

  test('in a folder that is only to be read, touches nothing, and says so', () => {
    const place = workplace('ajeno');
    const before = filesIn(place);
    const { status, stderr } = inReadOnly(args, place);

    expect(stderr).toMatch(/no hay permiso|de solo lectura|no permite/u);
    expect(status).toBe(2);
    expect(filesIn(place)).toEqual(before);
  });

  test('run three times at once, leaves what one run leaves', async () => {
    const done = workplace('hecho');
    plan(args, done);
    const place = workplace('varios');
    await Promise.all(Array.from({ length: 3 }, () => ended(start(args, place))));

    expect(filesIn(place)).toEqual(filesIn(done));
  });
});

test('what is printed to a full disk is not taken for printed', () => {
  const small = join(folder, 'lleno');
  mkdirSync(small);
  const disk = tinyDisk(small, 4, folder);
  const isReal = Object.keys(disk.env).length === 0;
  if (isReal) writeFileSync(join(small, 'lo demás'), Buffer.alloc(4096));
  try {
    const output = isReal ? join(small, 'reglas.md') : '/dev/full';
    const program = [process.execPath, fromRoot('bin/plan.js'), output];
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" rules > "$2"', ...program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('No se pudo escribir la salida: no queda espacio en el disco.\n');
    expect(status).toBe(2);
  } finally {
    disk.free();
  }
});

/** Nobody of the system, for whom alone root can make a folder read-only. */
const nobody = 65_534;

/** Runs the program where it may not write: root, who may everywhere, runs it as nobody. */
function inReadOnly(args: readonly string[], place: string): Run {
  for (const inside of ['.', ...readdirSync(place, { recursive: true, encoding: 'utf8' })]) {
    const path = join(place, inside);
    chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o644);
  }
  if (process.getuid?.() !== 0) {
    const run = plan(args, place);
    chmodSync(place, 0o755);
    return run;
  }
  chmodSync(folder, 0o755);
  const [home, program] = [join(folder, 'casa'), join(folder, 'programa')];
  mkdirSync(home);
  chownSync(home, nobody, nobody);
  // Where it is, nobody may be kept from reading it.
  for (const part of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(fromRoot(part), join(program, part), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'bin/plan.js'), ...args], {
    cwd: place,
    env: { HOME: home },
    uid: nobody,
    gid: nobody,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
