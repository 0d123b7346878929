import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedRules } from '../../src/analyze.ts';
import { run } from '../run.ts';

describe('plan explain', () => {
  it.each(describedRules.map(rule => rule.id))('prints the page of %s', async id => {
    const page = readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8');
    expect(await run(`explain ${id}`)).toMatchObject({ code: 0, stdout: page, stderr: '' });
  });

  it('lists every rule once, by level', async () => {
    const { code, stdout } = await run('explain');
    expect(code).toBe(0);
    for (const { id } of describedRules) expect(stdout.split(`  ${id} `)).toHaveLength(2);
    expect([...stdout.matchAll(/^Nivel (.*)$/gmu)].map(match => match[1])).toEqual([
      'esqueleto',
      'presentable',
      'ejecutable',
      'auditable',
    ]);
    expect((await run('explain --lang en')).stdout).toMatch(/^Level esqueleto$/mu);
  });

  it('says which rule was meant', async () => {
    expect(await run('explain sigla-casigual')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'No hay ninguna regla «sigla-casigual». ¿Quiso decir «sigla-casi-igual»? «plan explain» las lista todas.\n',
    });
  });
});
