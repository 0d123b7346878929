import { expect, it } from 'vitest';
import { publishedPlans, publishedText } from '../read.ts';
import { run } from '../run.ts';

it.each(Object.values(publishedPlans))('plan tree shows the structure of %s', async name => {
  const { code, stdout } = await run(`tree plans/${name}`, {
    files: { [`plans/${name}`]: publishedText(name) },
  });
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`__snapshots__/tree-${name}.txt`);
});

it('plan tree fits the columns of a terminal', async () => {
  const name = publishedPlans['003'];
  const { stdout } = await run(`tree ${name}`, {
    files: { [name]: publishedText(name) },
    tty: true,
    columns: 72,
    env: { NO_COLOR: '1' },
  });
  for (const line of stdout.split('\n').slice(2)) expect(line.length).toBeLessThanOrEqual(72);
});

it('plan tree reads standard input', async () => {
  const { stdout } = await run('tree - --json', { stdin: publishedText(publishedPlans['001']) });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    ruta: '<stdin>',
    conteos: { ejes: 6, estrategias: 20 },
  });
});
