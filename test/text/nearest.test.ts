import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const names = ['norte', 'sureste', 'centro', 'centro-occidente'];
const near = (text: string, all: readonly string[] = names) => nearest(text, all, name => [name]);

test.each([
  ['Nortte', 'norte'],
  ['CENTRÓ', 'centro'],
  ['surestes', 'sureste'],
  ['occidente', 'centro-occidente'],
  ['orte', 'norte'],
  ['xyz', null],
  ['occ', null],
  ['entro-', 'centro'],
])('«%s» means %s', (text, meant) => {
  expect(near(text)).toBe(meant);
});

test('what is 2 letters in 5 away is still meant, and no more', () => {
  expect(near('abcde', ['abcxy'])).toBe('abcxy');
  expect(near('abcde', ['abxyz'])).toBeNull();
});

test('a part of a name means it where it is longer than three letters and in no other', () => {
  expect(near('vinculacion', ['comision-de-vinculacion-y-enlace', 'otra'])).toBe(
    'comision-de-vinculacion-y-enlace',
  );
  expect(near('vinc', ['comision-de-vinculacion', 'otra'])).toBe('comision-de-vinculacion');
  expect(near('vin', ['comision-de-vinculacion', 'otra'])).toBeNull();
  expect(near('comision', ['comision-de-vinculacion', 'comision-de-archivos'])).toBeNull();
});

test('the nearest of its names is what counts for an item', () => {
  const items = [{ names: ['quintana roo', 'qroo'] }, { names: ['querétaro', 'qro'] }];

  expect(nearest('qroo', items, item => item.names)).toBe(items[0]);
  expect(nearest('quintana', items, item => item.names)).toBe(items[0]);
});
