import { describe, expect, it } from 'vitest';
import { describedRules } from '../../src/described-rules.ts';
import { run } from '../run.ts';

interface Listed {
  readonly id: string;
  readonly apagada: boolean;
  readonly correccion: string | null;
  readonly ajustes: readonly { readonly id: string }[];
}

describe('plan rules', () => {
  it('gives every rule to other programs, with what may be set', async () => {
    const { code, stdout, stderr } = await run('rules --format json');
    expect([code, stderr]).toEqual([0, '']);
    const { reglas }: { reglas: readonly Listed[] } = JSON.parse(stdout);
    expect(reglas.map(({ id }) => id)).toEqual(describedRules.map(({ id }) => id));
    for (const [i, rule] of describedRules.entries()) {
      expect(reglas[i]?.apagada).toBe(rule.optional === true);
      expect(reglas[i]?.ajustes.map(({ id }) => id)).toEqual((rule.settings ?? []).map(({ id }) => id));
    }
    const fixOf = (id: string) => reglas.find(rule => rule.id === id)?.correccion;
    expect([fixOf('espacio-duplicado'), fixOf('acento-faltante'), fixOf('accion-duplicada')]).toEqual([
      'segura',
      'propuesta',
      null,
    ]);
  });

  it('gives a manual its tables, in either language and by either name', async () => {
    const { stdout } = await run('reglas');
    expect(stdout).toContain('\n| `espacio-duplicado` | aviso | ');
    for (const { id } of describedRules) expect(stdout.split(`| \`${id}\` |`)).toHaveLength(2);
    expect((await run('rules --lang en')).stdout).toContain('\n| `espacio-duplicado` | warning | ');
  });
});
