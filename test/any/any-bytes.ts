import fc from 'fast-check';
import { encodeLegacy } from '../../src/text/legacy-encodings.ts';
import { anyText } from './any-text.ts';

/** The same bytes with some of them changed, put in or taken out, and perhaps cut short. */
export function damaged(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const blow = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(3),
    fc.uint8Array({ maxLength: 3 }),
  );
  const end = fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.tuple(whole, fc.array(blow, { maxLength: 6 }), end).map(([bytes, blows, until]) => {
    const struck = blows.reduce((now, [at, drop, put]) => {
      const from = Math.floor(at * now.length);
      return Buffer.concat([now.subarray(0, from), put, now.subarray(from + drop)]);
    }, Buffer.from(bytes));
    return struck.subarray(0, Math.ceil(until * struck.length));
  });
}

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** Texts as files hold them: in any encoding, whole or damaged; and bytes that are no text. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 4,
    arbitrary: damaged(
      fc
        .tuple(anyText, fc.constantFrom(...encodings))
        .map(([text, encoding]) =>
          encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeLegacy(text, encoding),
        ),
    ),
  },
  fc.uint8Array({ maxLength: 300 }),
);
