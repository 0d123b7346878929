import { describe, expect, it } from 'vitest';
import { stopwatch } from '../../src/cli/stopwatch.ts';
import { rules } from '../../src/rules/index.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { run } from '../run.ts';

describe('the time of a run', () => {
  it('counts once, for the innermost work, and is told the longest first', async () => {
    let now = 0;
    const { measure, measureAsync, table } = stopwatch({ clock: () => now });
    measure('regla', () => {
      now += 10;
      measure('compartir', () => {
        now += 30;
      });
      now += 20;
    });
    expect(() =>
      measure('regla', () => {
        now += 5;
        throw new Error('a rule that fails');
      }),
    ).toThrow();
    await measureAsync('leer', async () => {
      now += 35;
    });
    expect(table(2, 'es').split('\n')).toEqual([
      'fase o regla                             ms  ms por plan   parte',
      'leer los archivos                      35.0       17.500  35.0 %',
      'regla                                  35.0       17.500  35.0 %',
      'preparar lo que comparten las reglas   30.0       15.000  30.0 %',
      'en total                              100.0       50.000',
      '',
    ]);
    expect(table(2, 'en')).toContain('preparing what rules share');
  });

  it('is told on standard error for every rule, and changes nothing else', async () => {
    const files = Object.fromEntries(Object.values(publishedPlans).map(name => [name, publishedText(name)]));
    const plain = await run('validate --format json', { files });
    const timed = await run('validate --format json --timing --lang es', { files });
    expect(timed.stdout).toBe(plain.stdout);
    expect(timed.code).toBe(plain.code);
    const told = timed.stderr.split('\n').map(line => line.split(/ {2,}/u)[0]);
    const awake = rules.filter(({ optional }) => !optional).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining([...awake, 'entender los planes', 'en total']));
  });
});
