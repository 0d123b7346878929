import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'sigla-redefinida';
const first = 'La Comisión Estatal de Agua (CEA) sesiona.\n\n';

describe('an acronym explained again', () => {
  test.each([
    ['La Comisión Estatal de Agua (CEA) informa.', 'CEA'],
    ['La Comisión Estatal del Agua (CEA) informa.', 'CEA'],
    ['La CEA (Comisión Estatal de Agua) informa.', 'CEA'],
    ['La Comisión Estatal de Agua (en adelante, CEA) informa.', 'CEA'],
    ['La Comisión Estatal de Agua («CEA») informa.', 'CEA'],
    ['### Comisión Estatal de Agua (CEA)', 'CEA'],
    ['- Convenio con la Comisión Estatal de Agua (CEA).', 'CEA'],
    ['| Quién | Qué |\n| --- | --- |\n| Comisión Estatal de Agua (CEA) | agua |', 'CEA'],
    ['La Corte de Ética Académica (CEA) opina.', 'CEA'],
    ['- CEA: Comisión Estatal de Agua', 'CEA'],
  ])('%s', (text, sigla) => {
    expect(markedWords(id, `${first}${text}\n`)).toEqual([sigla]);
  });

  test('is told each time after the first', () => {
    expect(markedWords(id, `${first}${first}${first}`)).toEqual(['CEA', 'CEA']);
  });
});

describe('no second explanation', () => {
  test.each([
    'La CEA informa.',
    'La Comisión Estatal de Agua informa.',
    'La Comisión (CEA) informa.',
    'El Consejo Estatal de Archivos (CEAR) informa.',
    '## Glosario\n\n- CEA: Comisión Estatal de Agua',
    '## Siglas y acrónimos\n\n| Sigla | Nombre |\n| --- | --- |\n| CEA | Comisión Estatal de Agua |',
    '`Comisión Estatal de Agua (CEA)`',
    'Los acuerdos (CEA, 2020) obligan.',
    'En la sesión (2020), la CEA informó.',
    'La CEA (antes Junta Local) informa.',
  ])('%s', text => {
    expect(markedWords(id, `${first}${text}\n`)).toEqual([]);
  });

  test('a key of «siglas» and the text are not twice', () => {
    const head = '---\nperfil: plan-de-trabajo\ntitulo: P\nsiglas: {CEA: Comisión Estatal de Agua}\n---\n\n';
    expect(markedWords(id, head + first)).toEqual([]);
  });
});

test('the parenthesis is offered to be removed only where nothing else stands in it', () => {
  const mend = (text: string) =>
    applyEdits(
      text,
      findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []),
    );
  const head = '---\nperfil: plan-de-trabajo\ntitulo: P\n---\n\n';

  expect(mend(`${head}${first}La Comisión Estatal de Agua (CEA), hoy.\n`)).toBe(
    `${head}${first}La Comisión Estatal de Agua, hoy.\n`,
  );
  for (const text of ['(en adelante, CEA)', '(«CEA»)', '(CEA, por sus siglas)']) {
    expect(mend(`${head}${first}La Comisión Estatal de Agua ${text}, hoy.\n`)).toContain(text);
  }
});
