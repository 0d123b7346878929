import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedRules } from '../../src/described-rules.ts';
import { run } from '../run.ts';

describe('plan explain', () => {
  it.each(describedRules.map(rule => rule.id))('prints the page of %s', async id => {
    const page = readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8');
    expect(await run(`explain ${id}`)).toMatchObject({ code: 0, stdout: page, stderr: '' });
  });

  it('says in English that the page is in Spanish, and what can be said in a sentence', async () => {
    const { stdout } = await run('explain sigla-casi-igual --lang en');
    expect(stdout).toMatch(
      /^> An undefined acronym .*\n>\n> Level `presentable`, warning\. The page is in Spanish, like the plans it speaks of\.\n\n# sigla-casi-igual\n/u,
    );
    expect((await run('explain acciones-sin-numero --lang en')).stdout).toContain(', off until asked for.');
  });

  it('lays the page out on a terminal, within its columns but for the examples', async () => {
    const { stdout } = await run('explain sigla-casi-igual', {
      tty: true,
      columns: 60,
      env: { NO_COLOR: '1' },
    });
    await expect(stdout).toMatchFileSnapshot('__snapshots__/explain.txt');
    const prose = stdout.split('\n').filter(line => !line.startsWith('  │'));
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(60);
    expect((await run('explain sigla-casi-igual', { tty: true })).stdout).toContain('\u001b[1m');
  });

  it('lists every rule once, by level, and says which sleep', async () => {
    const { code, stdout } = await run('explain');
    expect(code).toBe(0);
    for (const { id } of describedRules) expect(stdout.split(`  ${id} `)).toHaveLength(2);
    expect([...stdout.matchAll(/^Nivel (.*):/gmu)].map(match => match[1])).toEqual([
      'esqueleto',
      'presentable',
      'ejecutable',
      'auditable',
    ]);
    expect(stdout).toMatch(/ {2}acciones-sin-numero .*\(apagada hasta\s+pedirla\)/u);
    expect((await run('explain --lang en')).stdout).toMatch(/^Level esqueleto: /mu);
  });

  it('fits the list into narrow terminals', async () => {
    const { stdout } = await run('explain', { tty: true, columns: 40, env: { NO_COLOR: '1' } });
    const wide = stdout.split('\n').filter(line => line.length > 40);
    expect(wide.filter(line => !/^ {2}[a-z0-9-]+ {2}(?:error|aviso|sugerencia)$/u.test(line))).toEqual([]);
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
