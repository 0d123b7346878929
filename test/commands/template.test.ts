import { describe, expect, it } from 'vitest';
import { publishedText } from '../read.ts';
import { template } from '../render/docx/institutional.ts';
import { run } from '../run.ts';

const files = { 'institucional.docx': template(), 'plan.md': publishedText('norte-2020-2021.md') };

describe('plan plantilla', () => {
  it('lists what it found and what serves for what', async () => {
    const { code, stdout } = await run('plantilla institucional.docx', { files });

    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('__snapshots__/plantilla.txt');
  });

  it('says in one line why a template cannot be used', async () => {
    const { code, stderr } = await run('plantilla plan.md', { files });

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'plan.md: La plantilla no es un documento de Word.\n',
    });
  });

  it('serves to publish Word documents, and only those', async () => {
    const word = await run('render plan.md --to docx --plantilla institucional.docx', { files });
    const page = await run('render plan.md --plantilla institucional.docx', { files });

    expect(word.code).toBe(0);
    expect(word.stdout).toBe('publicado/plan.docx\n');
    expect(page).toMatchObject({
      code: 2,
      stderr: '--plantilla es para documentos de Word: añada «--to docx».\n',
    });
  });
});

describe('plan render --to md', () => {
  it('publishes beside the plans without taking the place of one, or being taken for one', async () => {
    const { code, stdout, host } = await run('render . --to md --out .', { files });
    const again = await run('render . --to md --out .', { files: Object.fromEntries(host.files) });

    expect({ code, stdout }).toEqual({ code: 0, stdout: './plan.publico.md\n' });
    expect(host.textOf('plan.md')).toBe(files['plan.md']);
    expect(again.stdout).toBe('./plan.publico.md (sin cambios)\n');
  });
});
