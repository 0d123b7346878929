import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { fileChecker } from '../../src/cli/check-file.ts';
import { configLoader } from '../../src/cli/load-config.ts';
import { checkFiles } from '../../src/cli/main.ts';
import { type Answer, packOutcome, unpackOutcome } from '../../src/cli/threads/answers.ts';
import { threadCrew } from '../../src/cli/threads/crew.ts';
import { fakeHost } from '../fake-host.ts';
import { publishedPlans, publishedText } from '../read.ts';

const names = Object.values(publishedPlans);
const files = {
  ...Object.fromEntries(names.map(name => [name, publishedText(name)])),
  'propio.md': '---\nperfil: ./propio.yaml\ntitulo: Plan\n---\n\n## Eje 1\n\n- Hacer\n',
  'propio.yaml': 'nombre: Propio\nextiende: plan-de-trabajo\n',
  'latin.md': Uint8Array.from([...'# Acci\xf3n'].map(sign => sign.charCodeAt(0))),
};
const paths = [...names, 'propio.md', 'latin.md', 'no-existe.md'];

function checkerOf(given = files) {
  const host = fakeHost({ files: given });
  return fileChecker(host, { configOf: configLoader(host) });
}

describe('a thread that checks files', () => {
  it('answers for each what this one would find', async () => {
    const { port1, port2 } = new MessageChannel();
    const orders = { cwd: '/planes', gate: null, store: null };
    await checkFiles(port1, orders, fakeHost({ files }));
    const answers = new Map<number, Answer>();
    const all = new Promise<void>(resolve => {
      port2.on('message', (answer: Answer) => {
        answers.set(answer.at, answer);
        if (answers.size === paths.length) resolve();
      });
    });
    paths.forEach((path, at) => {
      port2.postMessage({ at, path });
    });
    await all;
    port1.close();
    const check = checkerOf();
    for (const [at, path] of paths.entries()) {
      const own = await check(path);
      const answered = unpackOutcome(answers.get(at)?.packed ?? '');
      expect(packOutcome(answered), path).toBe(packOutcome(own));
      if ('failure' in own) expect(answered).toEqual(own);
      else if ('reports' in answered)
        expect(answered.reports.own.file.positionAt(50)).toEqual(own.reports.own.file.positionAt(50));
    }
  });

  it('says what is wrong with the program instead of ending', async () => {
    const { port1, port2 } = new MessageChannel();
    const host = { ...fakeHost({ files }), readFile: () => Promise.reject(new Error('a fault of ours')) };
    await checkFiles(port1, { cwd: '/planes', gate: null, store: null }, host);
    const answer = new Promise<Answer>(resolve => port2.once('message', resolve));
    port2.postMessage({ at: 7, path: names[0] });
    expect(await answer).toMatchObject({ at: 7, fault: expect.stringContaining('a fault of ours') });
    port1.close();
  });
});

describe('a crew of threads', () => {
  it.each([
    ['ends without a word', 'process.exit(0)'],
    ['breaks', "throw new Error('roto')"],
    ['never starts', ''],
  ])('checks here what was given to one that %s', async (_, end) => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-crew-'));
    const script = join(folder, 'thread.cjs');
    const answer =
      "parentPort.postMessage({ at, packed: JSON.stringify({ failure: { es: path, en: '' } }) })";
    writeFileSync(
      script,
      `const { parentPort } = require('node:worker_threads');
      ${end === '' ? 'no es JavaScript' : ''}
      let answered = 0;
      parentPort.on('message', ({ at, path }) => { if (++answered > 5) { ${end} } else ${answer} });`,
    );
    const many = Array.from({ length: 200 }, (_, i) => `${i}.md`);
    const crew = threadCrew(script, 2, { cwd: folder, gate: null, store: null });
    const said: string[] = [];
    for await (const outcome of crew(many, async path => ({ failure: { es: path, en: 'here' } })))
      if ('failure' in outcome) said.push(outcome.failure.es);
    rmSync(folder, { recursive: true });
    expect(said).toEqual(many);
  });

  it('waits for a slow file instead of piling up what comes after it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-crew-'));
    const script = join(folder, 'thread.cjs');
    writeFileSync(
      script,
      `const { parentPort } = require('node:worker_threads');
      let given = 0;
      const answer = at =>
        parentPort.postMessage({ at, packed: JSON.stringify({ failure: { es: String(given), en: '' } }) });
      parentPort.on('message', ({ at }) => { given++; at === 0 ? setTimeout(answer, 1500, at) : answer(at); });`,
    );
    const many = Array.from({ length: 2000 }, (_, i) => `${i}.md`);
    const crew = threadCrew(script, 1, { cwd: folder, gate: null, store: null });
    let here = 0;
    const check = async () => ({ failure: { es: String(here++), en: 'here' } });
    let meanwhile = 0;
    let said = 0;
    for await (const outcome of crew(many, check)) {
      if (said++ === 0 && 'failure' in outcome) meanwhile = here + Number(outcome.failure.es);
    }
    rmSync(folder, { recursive: true });
    expect(said).toBe(many.length);
    expect(meanwhile).toBeLessThanOrEqual(128);
  });
});
