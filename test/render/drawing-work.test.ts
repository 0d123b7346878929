import { describe, expect, it } from 'vitest';
import { drawingWork } from '../../src/render/drawing-work.ts';

const weigh = (inside: string, before = '') =>
  drawingWork(
    new TextEncoder().encode(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
    ),
  );
const faultOf = (inside: string, before = '') => {
  const work = weigh(inside, before);
  return 'fault' in work ? work.fault.es : work;
};

/** Ten of the one below, so many times: 10ⁿ marks. */
const tenfold = (levels: number, refer: (id: string) => string) =>
  Array.from({ length: levels }, (_, i) => `<g id="a${i + 1}">${refer(`a${i}`).repeat(10)}</g>`).join('');

describe('what it takes to draw an SVG', () => {
  it.each([
    ['its marks, and itself', '<rect/><g><path d="M0 0"/></g>', 4],
    [
      'no comment, no text and nothing in CDATA',
      '<!-- <rect/> --><text>a &lt; b</text><![CDATA[<rect/>]]>',
      2,
    ],
    ['no > within quotes', '<path d="a>b" id=\'c>d\'/>', 2],
    [
      'what a use refers to each time',
      '<g id="a"><rect/><rect/></g><use href="#a"/><use xlink:href=" #a"/>',
      12,
    ],
    ['what a pattern holds', '<pattern id="a"><rect/></pattern><rect fill="url(#a)"/>', 6],
    ['what a style refers to', '<pattern id="a"><rect/></pattern><rect style="fill: url(\'#a\')"/>', 6],
    ['a surface gone over', '<rect opacity=".5"/>', 27],
    ['a blur', '<filter id="a"/><rect filter="url(#a)"/>', 504],
    [
      'what a style sheet asks for, wherever it applies',
      '<style>.b, rect:hover{fill:url(#a)} .c{opacity:.5}</style><pattern id="a"/><g class="x b"/><rect/><g class="c"/>',
      33,
    ],
  ])('counts %s', (_, inside, marks) => {
    expect(weigh(inside)).toEqual({ marks });
  });

  it.each([
    ['uses', (id: string) => `<use href="#${id}"/>`],
    ['uses with a written sign', (id: string) => `<use href="&#x23;${id}"/>`],
    ['patterns', (id: string) => `<rect fill="url(#${id})"/>`],
    ['masks', (id: string) => `<rect mask='url("#${id}")'/>`],
  ])('refuses millions of marks in few lines: %s', (_, refer) => {
    expect(faultOf(`<g id="a0"><rect/></g>${tenfold(5, refer)}<use href="#a5"/>`)).toMatch(
      /^dibujarla toma (?:[\d\u00a0]+|más de diez millones de) trazos y el máximo es 50\u00a0000/u,
    );
  });

  it.each([
    ['flat', '<rect/>'.repeat(50_000), 'trazos y el máximo'],
    ['deep', `${'<g>'.repeat(300)}${'</g>'.repeat(300)}`, 'más de 200 veces'],
    ['round', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', 'se contienen a sí mismas'],
    [
      'a chain',
      Array.from({ length: 999 }, (_, i) => `<g id="a${i}"><use href="#a${i + 1}"/></g>`).join(''),
      'se contienen a sí mismas',
    ],
    ['a filter without limit', '<feTurbulence numOctaves="9999999"/>', 'usa el filtro «feTurbulence»'],
    ['an endless comment', '<!--', 'está incompleto'],
    ['many styles', `<style>${'.a{opacity:.5}'.repeat(301)}</style>`, 'más de 300 reglas'],
  ])('refuses what is %s', (_, inside, said) => {
    expect(faultOf(inside)).toContain(said);
  });

  it('reads plain entities, as drawing programs write them, and no others', () => {
    const use = '<g id="a"/><use href="&h;a"/>';
    expect(weigh(use, '<!DOCTYPE svg [ <!ENTITY h "#"> ]>')).toEqual({ marks: 4 });
    expect(weigh(use, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd">')).toEqual({
      marks: 3,
    });
    expect(faultOf('&a;', '<!DOCTYPE svg [ <!ENTITY a SYSTEM "file:///etc/passwd"> ]>')).toContain(
      'declara más',
    );
    expect(faultOf('&b;', '<!DOCTYPE svg [ <!ENTITY a "x"> <!ENTITY b "&a;&a;"> ]>')).toContain(
      'declara más',
    );
  });

  it.each([
    ['a long name', `<a ${'b'.repeat(2e6)}/>`],
    ['many names', `<a ${'b '.repeat(1e6)}/>`],
    ['open tags', '<'.repeat(2e6)],
    ['open comments', '<!--'.repeat(5e5)],
    ['open quotes', '<a b="'.repeat(1e5)],
    [
      'styles for all',
      `<style>${`.a{fill:url(#b)${' url(#b)'.repeat(290)}}`.repeat(290)}</style>${'<rect class="a"/>'.repeat(4e4)}`,
    ],
  ])('takes no time over %s', (_, inside) => {
    const before = process.cpuUsage().user;
    weigh(inside);
    expect(process.cpuUsage().user - before).toBeLessThan(3e6);
  });
});
