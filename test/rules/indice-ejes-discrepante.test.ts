import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

/** A list of ejes, and the headings that develop them. */
function said(list: readonly string[], headings: readonly string[]): string[] {
  const items = list.map(item => `${item}\n`).join('');
  const sections = headings.map(title => `## ${title}\n\n- Publicar los acuerdos.\n`).join('\n');
  return spoken(['indice-ejes-discrepante'], `## Ejes\n\n${items}\n${sections}`).map(text =>
    text.replace('indice-ejes-discrepante ', ''),
  );
}

describe('lists of ejes that are not those developed', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one is missing', ['1. A', '2. B', '3. C'], ['Eje 1. A', 'Eje 2. B'], ['«C»']],
    ['one is too many', ['1. A', '2. B'], ['Eje 1. A', 'Eje 2. B', 'Eje 3. C'], ['«C»']],
    ['a title differs', ['1. Archivos', '2. Datos'], ['Eje 1. Archivos', 'Eje 2. Apertura'], ['«Apertura»']],
    ['without numbers', ['- Archivos', '- Datos'], ['Eje: Archivos', 'Eje: Apertura'], ['«Apertura»']],
    [
      'with labels in the list',
      ['- Eje 1. Archivos', '- Eje 2. Datos'],
      ['Eje 1. Archivos', 'Eje 2. Apertura'],
      ['«Apertura»'],
    ],
    [
      'in prose of its own',
      ['1. Fomento de la cultura', '2. B'],
      ['Eje 1. Fomentar la cultura', 'Eje 2. B'],
      ['«Fomentar la cultura»'],
    ],
    ['two are missing', ['1. A', '2. B', '3. C'], ['Eje 1. A'], ['«B»', '«C»']],
    ['Roman and Arabic', ['1. A', '2. B'], ['Eje I. A', 'Eje II. Otro'], ['«Otro»']],
  ])('%s', (_, list, headings, expected) => {
    expect(said(list, headings)).toEqual(expected);
  });
});

describe('lists of ejes that are', () => {
  test.each<[string, string[], string[]]>([
    ['the same', ['1. Archivos', '2. Datos'], ['Eje 1. Archivos', 'Eje 2. Datos']],
    ['in capitals and with points', ['1. Generar mesas de análisis.'], ['Eje 1. GENERAR MESAS DE ANÁLISIS']],
    ['without accents', ['1. Participación'], ['Eje 1. PARTICIPACION']],
    [
      'shortened',
      ['1. Archivos', '2. Datos'],
      ['Eje 1. Archivos y gestión documental', 'Eje 2. Datos personales'],
    ],
    ['explained', ['1. Archivos: ordenar lo que hay', '2. Datos'], ['Eje 1. Archivos', 'Eje 2. Datos']],
    ['only numbers', ['1. Archivos', '2. Datos'], ['Eje 1', 'Eje 2']],
    ['in bold', ['1. **Archivos**', '2. **Datos**'], ['Eje 1. Archivos', 'Eje 2. Datos']],
    ['only listed', ['1. Archivos', '2. Datos'], []],
    ['of other ejes, the transversal ones', ['- Género', '- Inclusión'], ['Eje 1. Archivos', 'Eje 2. Datos']],
  ])('%s', (_, list, headings) => {
    expect(said(list, headings)).toEqual([]);
  });
});
