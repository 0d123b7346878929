import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countElements, render, validate } from '../src/index.ts';
import { run } from './run.ts';

const path = 'norte-2020-2021.md';
const text = readFileSync(new URL(`../plans/${path}`, import.meta.url), 'utf8');

interface Validation {
  readonly archivos: readonly { readonly hallazgos: readonly { readonly regla: string }[] }[];
}

describe('the program as a library', () => {
  test('finds what `plan validate` finds', async () => {
    const { stdout } = await run(`validate ${path} --format json`, { files: { [path]: text } });
    const [file] = (JSON.parse(stdout) as Validation).archivos;

    const { diagnostics, ladder } = validate(text, { path });

    expect(diagnostics.map(({ rule }) => rule)).toEqual(file?.hallazgos.map(({ regla }) => regla));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(ladder.reached).toBe('presentable');
  });

  test('reads the plan', () => {
    expect(countElements(validate(text).plan)).toMatchObject({ ejes: 6, objetivos: 6, estrategias: 20 });
  });

  test.each(['html', 'md', 'txt', 'json', 'docx'])(
    'makes the very file of `plan render --to %s`',
    async to => {
      const { host } = await run(`render ${path} --to ${to} --out publicado`, { files: { [path]: text } });

      const bytes = await render(text, { to, path });

      expect(bytes.length).toBeGreaterThan(1000);
      expect(
        Buffer.from(bytes).equals(
          host.files.get(`publicado/norte-2020-2021.${to === 'md' ? 'publico.md' : to}`) ?? Buffer.of(),
        ),
      ).toBe(true);
    },
  );

  test('says which formats there are', async () => {
    await expect(render(text, { to: 'odt' })).rejects.toThrow(
      'No hay ningún formato «odt»; los hay: docx, html,',
    );
  });
});
