import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/cli/read-image.ts';
import { fakeHost } from '../fake-host.ts';

const files = { 'region/logo uno.png': 'a', 'region/fotos/b.png': 'b', 'c.png': 'c' };
const image = async (src: string) => {
  const bytes = await readImage(fakeHost({ files }), 'region/plan.md', src);
  return bytes && new TextDecoder().decode(bytes);
};

describe('an image of a plan', () => {
  it.each([
    ['logo%20uno.png', 'a'],
    ['logo uno.png', 'a'],
    ['./fotos/b.png', 'b'],
    ['fotos\\b.png', 'b'],
  ])('is found beside it or below: %s', async (src, content) => {
    expect(await image(src)).toBe(content);
  });

  it.each([
    '../c.png',
    '%2e%2e/c.png',
    '..\\c.png',
    'fotos/../../c.png',
    'fotos%2F..%2F..%2Fc.png',
    '/planes/c.png',
    '\\planes\\c.png',
    'file:///planes/c.png',
    'C:\\c.png',
    'https://ejemplo.mx/c.png',
    '//ejemplo.mx/c.png',
    '%',
    'fotos',
  ])('names nothing outside the folder of the plan: %s', async src => {
    expect(await image(src)).toBeNull();
  });
});
