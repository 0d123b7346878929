import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/office/read-package.ts';

function partOf(xml: string | Uint8Array) {
  const bytes = typeof xml === 'string' ? strToU8(xml) : xml;
  return readPackage(zipSync({ 'a.xml': bytes }, { level: 0 })).xml('a.xml');
}

const megabyte = 2 ** 20;

describe('a part of a package', () => {
  it.each([
    ['a hundred megabytes of text', `<a>${'x'.repeat(100 * megabyte)}</a>`],
    ['twenty-five megabytes of text', `<a>${'x'.repeat(25 * megabyte)}</a>`],
    ['more tags than any document', `<a>${'<b/>'.repeat(1_000_001)}</a>`],
  ])('of %s is not parsed', (_, xml) => {
    expect(() => partOf(xml)).toThrow('too-big');
  });

  it('of tags in tags without end is not read', () => {
    expect(() => partOf(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toThrow('damaged');
  });

  it('counts with the parts read before it', () => {
    const part = strToU8(`<a>${'x'.repeat(13 * megabyte)}</a>`);
    const office = readPackage(zipSync({ 'a.xml': part, 'b.xml': part }, { level: 0 }));

    expect(office.xml('a.xml')?.name).toBe('a');
    expect(() => office.xml('b.xml')).toThrow('too-big');
  });

  it('in UTF-16 is read by its byte order mark', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>ñ</a>';
    const bytes = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);

    expect(partOf(bytes)?.children).toMatchObject([{ type: 'text', value: 'ñ' }]);
  });
});

describe('a package that may declare only so much', () => {
  const open = (whole: { parts: number; part: number; all: number }) => {
    const part = new Uint8Array(10);
    const limits = { whole, part: 5, ratio: 400, xml: 100 };
    return readPackage(zipSync({ 'a.bin': part, 'b.bin': part }), limits);
  };

  it.each([
    ['parts', { parts: 1, part: 10, all: 20 }],
    ['in a part', { parts: 2, part: 9, all: 20 }],
    ['in all', { parts: 2, part: 10, all: 19 }],
  ])('is refused where it declares more: %s', (_, whole) => {
    expect(() => open(whole)).toThrow('too-big');
  });

  it('is opened where it declares no more, and its parts are still read by their own limit', () => {
    const office = open({ parts: 2, part: 10, all: 20 });

    expect(office.names).toEqual(['a.bin', 'b.bin']);
    expect(() => office.bytes('a.bin')).toThrow('too-big');
  });
});
