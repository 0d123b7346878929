import { describe, expect, test } from 'vitest';
import { type PartFolder, partFolders, partIds, partIndex } from './part-indexes.ts';

describe('the generated index of a folder', () => {
  const byName = partFolders.map(folder => [folder.folder, folder] as const);

  test.each(byName)('src/%s/index.ts lists every part', async (_, folder) => {
    await expect(partIndex(folder, partIds(folder))).toMatchFileSnapshot(
      `../../src/${folder.folder}/index.ts`,
    );
  });

  const rules: PartFolder = {
    folder: 'rules',
    part: 'rule',
    type: { name: 'Rule', from: '../check/rule.ts' },
    loading: 'static',
    comment: 'All.',
  };

  test('imports static parts under names made of their ids', () => {
    expect(partIndex(rules, ['eje-sin-acciones', 'new']).split('\n').slice(1)).toEqual([
      "import type { Rule } from '../check/rule.ts';",
      "import { rule as ejeSinAcciones } from './eje-sin-acciones.ts';",
      "import { rule as new_ } from './new.ts';",
      '',
      '/** All. */',
      'export const rules: readonly Rule[] = [ejeSinAcciones, new_];',
      '',
    ]);
  });

  test('imports lazy parts only inside their load function', () => {
    const index = partIndex({ ...rules, loading: 'lazy' }, ['html', 'pdf']);

    expect(index.match(/^import .*/gm)).toEqual(["import type { Rule } from '../check/rule.ts';"]);
    expect(index).toContain("{ format: 'pdf', load: async () => (await import('./pdf.ts')).rule },");
  });
});
