import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of its table, header and rule left out. */
const rows = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .slice(2)
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

describe('each threat in SECURITY.md', () => {
  it('stands in a row of its own', () => {
    const threats = rows.map(([threat]) => threat);
    expect(threats.length).toBeGreaterThan(30);
    expect(new Set(threats).size).toBe(threats.length);
  });

  it.each(rows)('is held: %s', (threat, hold, proof) => {
    const [, path = '', title = ''] = /^`(test\/[\w/.-]+\.test\.ts)`: «(.+)»$/u.exec(proof ?? '') ?? [];
    const file = new URL(`../${path}`, import.meta.url);

    expect(threat).not.toBe('');
    expect(hold).not.toBe('');
    expect(path).not.toBe('');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});
