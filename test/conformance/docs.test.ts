import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from './nu-checker.ts';
import { runNode } from './plan-command.ts';
import { fromRoot } from './tools.ts';

describe('the site of the documentation', () => {
  const site = mkdtempSync(join(tmpdir(), 'plan-docs-'));
  const pages = () =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'));

  beforeAll(() => {
    expect(runNode([fromRoot('build/docs.js'), site], site)).toMatchObject({ status: 0, stderr: '' });
  });
  afterAll(() => rmSync(site, { recursive: true }));

  test('has a page for the guide, for each rule and for what the schemas say', () => {
    expect(pages().length).toBeGreaterThan(160);
    for (const page of ['index', 'ordenes', 'metadatos', 'reglas', 'reglas/comillas'])
      expect(pages()).toContain(`${page}.html`);
  });

  test('leads every link to something that is there', () => {
    const broken = pages().flatMap(page => {
      const html = readFileSync(join(site, page), 'utf8');
      const targets = [...html.matchAll(/href="(?!https?:|mailto:)([^"]+)"/gu)].map(
        ([, target = '']) => target,
      );
      return targets
        .filter(target => {
          const [file = '', id = ''] = target.split('#');
          const path = file === '' ? join(site, page) : join(site, dirname(page), decodeURI(file));
          return (
            !existsSync(path) ||
            (id !== '' && !readFileSync(path, 'utf8').includes(`id="${decodeURIComponent(id)}"`))
          );
        })
        .map(target => `${page}: ${target}`);
    });

    expect(broken).toEqual([]);
  });

  test('is valid for the Nu HTML checker', () => {
    expect(complaints(pages().map(page => join(site, page)))).toEqual([]);
  });
});
