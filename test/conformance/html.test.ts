import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { run } from './tools.ts';

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

/** What the checker says, in one call for all pages because starting it costs seconds. */
function complaints(pages: readonly string[]): string[] {
  const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  const report = run('java', ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...pages]);
  const { messages } = JSON.parse(report) as { messages: readonly Complaint[] };
  return messages.map(({ url, lastLine, subType, type, message }) => {
    return `${basename(url)}:${lastLine} ${subType ?? type}: ${message}`;
  });
}

interface Complaint {
  readonly url: string;
  readonly lastLine?: number;
  readonly type: string;
  readonly subType?: string;
  readonly message: string;
}
