import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/codificacion.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { decodeLegacy } from '../../src/text/legacy-encodings.ts';
import { misreadLetters } from '../../src/text/mojibake.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { findingsOf } from './marked-words.ts';

const plan = '---\nperfil: plan-de-trabajo\ntitulo: Planeación\n---\n\n## Eje 1. Niñez\n\n- Informar.\n';

async function messages(bytes: Uint8Array) {
  const file = await decodeFile('plan.md', bytes);
  if (!file) throw new Error('no text');
  return check(readPlan(readDocument(file), planDeTrabajo), [rule], noFrame).map(
    ({ message, span }) => `${span.start} ${message.es}`,
  );
}

/** The bytes of a text in UTF-8 as browsers show them under windows-1252, which leaves five bytes as they are. */
function misread(text: string): string {
  const show = (byte: number) =>
    decodeLegacy(Uint8Array.of(byte), 'windows-1252').replace('\uFFFD', String.fromCharCode(byte));
  return [...Buffer.from(text, 'utf8')].map(show).join('');
}

describe('a file', () => {
  test('in UTF-8, with or without mark, is as expected', async () => {
    expect(await messages(Buffer.from(plan))).toEqual([]);
    expect(await messages(Buffer.from(`\uFEFF${plan}`))).toEqual([]);
  });

  test.each([
    ['windows-1252', Buffer.from(plan, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${plan}`, 'utf16le')],
    ['UTF-16', Buffer.from(`\uFEFF${plan}`, 'utf16le').swap16()],
  ])('in %s is told at its beginning', async (name, bytes) => {
    expect(await messages(bytes)).toEqual([`0 El archivo está en ${name}; se espera UTF-8.`]);
  });

  test('in windows-1252 with a piece in UTF-8 is told twice', async () => {
    const mixed = Buffer.concat([Buffer.from(plan, 'latin1'), Buffer.from('- Educación.\n')]);

    expect(await messages(mixed)).toEqual([
      '0 El archivo está en windows-1252; se espera UTF-8.',
      expect.stringMatching(/^\d+ «EducaciÃ³n» se leyó con otra codificación: es «Educación»\.$/u),
    ]);
  });
});

describe('broken letters', () => {
  test.each(['áéíóúüñ', 'ÁÉÍÓÚÜÑ', '«»¿¡º', '“”‘’–—…•€', '😀'])('%s, each put back', letters => {
    const found = misreadLetters([...letters].map(misread).join(' '));

    expect(found.map(({ meant }) => meant)).toEqual([...letters]);
  });

  test('are one finding, in the metadata and the body, with one fix', () => {
    const right = plan.replace('Informar', 'Informar a la población');
    const text = right.replaceAll(/[áéíóúñ]/gu, misread);
    const [finding, ...more] = findingsOf('codificacion', text);

    expect(finding?.message.es).toBe(
      '«PlaneaciÃ³n» se leyó con otra codificación: es «Planeación»; hay 3 letras así en el archivo.',
    );
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(right);
    expect(more).toEqual([]);
  });

  test('that are lost are one finding without a fix', () => {
    const [finding, ...more] = findingsOf('codificacion', 'La ni\uFFFDez y la poblaci\uFFFDn.\n');

    expect(finding?.message.es).toBe(
      'En «ni\uFFFDez» se perdió una letra al convertir el archivo, y otra en el resto.',
    );
    expect(finding?.fix).toBeUndefined();
    expect(more).toEqual([]);
  });
});

test.each([
  'La niñez, la información y el acuerdo «núm. 3» (25 °C, 1.º, 10 €).',
  'São Tomé, Conceição, Île-de-France, Ângela y SÃO PAULO.',
  'La clave `informaciÃ³n`.',
  'Â, Ã y â son letras.',
])('no broken letter in %j', text => {
  expect(findingsOf('codificacion', `${text}\n`)).toEqual([]);
});
