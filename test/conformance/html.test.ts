import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { complaints } from './nu-checker.ts';

describe('the Nu HTML checker', () => {
  test('finds no error and no warning in any page', () => {
    const pages = inject('publications').map(({ html }) => html);

    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(complaints(pages)).toEqual([]);
  });

  test('is awake: it refuses a page without title and with two equal ids', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-html-'));
    const page = join(folder, 'bad.html');
    writeFileSync(page, '<!doctype html><html lang="es"><p id="a">uno<p id="a">dos</html>');

    expect(complaints([page]).join('\n')).toMatch(/title[\s\S]*Duplicate ID/);
    rmSync(folder, { recursive: true });
  });
});
