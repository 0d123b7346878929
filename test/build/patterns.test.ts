import { describe, expect, test } from 'vitest';
import { classes, inAscii, withLightClasses } from '../../build/patterns.js';

type Name = keyof typeof classes;
const names = Object.keys(classes) as Name[];

describe('the classes that patterns are built with', () => {
  test.each(names)('are what Unicode says of %s for texts in Latin letters', name => {
    const written = [
      [0x00, 0x17f],
      [0x2b0, 0x36f],
      [0x2000, 0x20ff],
      [0x2460, 0x24ff],
    ];

    expect(written.flatMap(([from, to]) => differences(name, from ?? 0, to ?? 0))).toEqual([]);
  });

  test('take for capitals and small letters those that American languages add', () => {
    for (const letter of 'ÑÜĀĒĪŌŪÃẼĨÕŨỸČŠŽŊÄËÏÖÄ') {
      expect([letter, matches('Lu', letter), matches('Ll', letter.toLowerCase())]).toEqual([
        letter,
        true,
        true,
      ]);
    }
  });

  test('have every letter of other scripts', () => {
    const lost = units(0x370, 0xffff).filter(
      unit =>
        /[\p{L}]/u.test(unit) &&
        !/[\p{Script=Common}\p{Script=Latin}\p{Script=Greek}]/u.test(unit) &&
        !matches('L', unit),
    );

    expect(lost).toEqual([]);
  });

  test('have no letter among signs, spaces and punctuation', () => {
    const signs = [...units(0x2010, 0x206f), ...units(0x2190, 0x2bff), ...units(0x3000, 0x3004), '\u{1F600}'];

    expect(signs.filter(sign => matches('L', sign))).toEqual([]);
  });
});

describe('a module of the sources', () => {
  const light = (name: Name) => classes[name];

  test('has its literals rewritten, inside and outside of classes', () => {
    expect(withLightClasses(String.raw`const a = [/\p{L}+[\p{Lu}_]\P{L}/u];`)).toBe(
      `const a = [/[${light('L')}]+[${light('Lu')}_][^${light('L')}]/u];`,
    );
  });

  test('has its texts rewritten, with the class that a piece before opened', () => {
    const before = `new RegExp(\`[\\\\[\${any[0]}\\\\p{N}]\\\\p{M}\`)`;

    expect(withLightClasses(before)).toBe(`new RegExp(\`[\\\\[\${any[0]}${light('N')}][${light('M')}]\`)`);
  });

  test('keeps comments, other properties and the division of numbers', () => {
    const source = String.raw`const half = a / 2; /* \p{L} */ const mark = /\p{P}/u; // \p{L}`;

    expect(withLightClasses(source)).toBe(source);
  });

  test('matches the same as it was written', () => {
    const pattern = run(withLightClasses(String.raw`/(?<!\p{L})(?:niñ[oa]s)(?![\p{L}\p{N}])/giu`));

    expect('NIÑAS, niños2 y aniñas y niñas'.match(pattern as RegExp)).toEqual(['NIÑAS', 'niñas']);
  });
});

test('built code means the same read byte by byte', () => {
  const code = inAscii(String.raw`/^(?:según|[áé]|\p{L}😀)$/u.test`);
  const bytes = Buffer.from(code).toString('latin1');

  expect(bytes).toBe(code);
  expect((run(`word => ${bytes}(word)`) as (word: string) => boolean)('según')).toBe(true);
  expect((run(`word => ${bytes}(word)`) as (word: string) => boolean)('ñ😀')).toBe(true);
});

function run(code: string): unknown {
  return new Function(`return ${code}`)();
}

function matches(name: Name, text: string): boolean {
  return new RegExp(`[${classes[name]}]`, 'u').test(text);
}

function differences(name: Name, from: number, to: number): string[] {
  return units(from, to).filter(unit => matches(name, unit) !== new RegExp(`\\p{${name}}`, 'u').test(unit));
}

/** The characters of a range, without halves of pairs. */
function units(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).filter(
    unit => !/\p{Cs}/u.test(unit),
  );
}
