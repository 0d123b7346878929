import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/format/format.ts';
import { passes } from '../../src/passes/index.ts';
import { frontmatterSchema } from '../../src/plan/frontmatter.ts';
import { fileWith } from './mended.ts';

const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n---\n\n';

/** A body after one pass alone, and what the pass left as it was. */
function passed(id: string, text: string): { text: string; left: string[] } {
  const { file, settings } = fileWith(text);
  const { plan, refused } = format(
    file,
    settings,
    passes.filter(pass => pass.id === id),
  );
  return { text: plan.document.file.text, left: refused.map(({ loss }) => loss) };
}

type Row = readonly [before: string, after: string];

/** For each pass the body before and after; the same where the pass leaves it alone. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'vineta-doble': [
    ['- ❖ Uno\n- ❖ Dos\n', '- Uno\n- Dos\n'],
    ['- • Uno\n', '- Uno\n'],
    ['1. - Uno\n', '1. Uno\n'],
    ['- 1. Uno\n', '1. Uno\n'],
    ['- ✓ Hecho\n', '- ✓ Hecho\n'],
    [
      '- ❖ Uno <!-- plan: permitir vineta-doble: así se publicó -->\n',
      '- ❖ Uno <!-- plan: permitir vineta-doble: así se publicó -->\n',
    ],
  ],
  'vineta-uniforme': [
    ['* Uno\n* Dos\n', '- Uno\n- Dos\n'],
    ['+ Uno\n  * Dos\n', '- Uno\n  - Dos\n'],
    ['* Uno\n\n+ Otra lista\n', '* Uno\n\n+ Otra lista\n'],
    ['- Uno\n* Dos\n+ Tres\n', '- Uno\n- Dos\n- Tres\n'],
    ['1. Uno\n2. Dos\n', '1. Uno\n2. Dos\n'],
    ['Texto\n\n***\n', 'Texto\n\n***\n'],
  ],
  'caracteres-invisibles': [
    ['La trans\u00ADparencia y la ﬁrma\u200B.\n', 'La transparencia y la firma.\n'],
    ['El artículo\u00A06\n', 'El artículo\u00A06\n'],
    ['Termina en trans\u00AD\nparencia\n', 'Termina en transparencia\n'],
  ],
  'espacios-repetidos': [
    ['El  municipio , hoy.\n', 'El municipio, hoy.\n'],
    ['| A  | B    |\n|----|------|\n| u  | t    |\n', '| A  | B    |\n|----|------|\n| u  | t    |\n'],
    ['## Índice\n\nUno\t3\nDos\t5\n', '## Índice\n\nUno\t3\nDos\t5\n'],
  ],
  'espacios-finales': [
    ['Uno \nDos\t\n', 'Uno\nDos\n'],
    ['Uno  \ncon salto\n', 'Uno  \ncon salto\n'],
    ['```\ncódigo  \n```\n', '```\ncódigo  \n```\n'],
    ['Uno\n   \nDos\n', 'Uno\n\nDos\n'],
    ['Uno\r \nDos\n', 'Uno\r \nDos\n'],
  ],
  'fin-de-archivo': [
    ['Uno', 'Uno\n'],
    ['Uno\n\n\n', 'Uno\n'],
    ['```\ncódigo', '```\ncódigo\n'],
  ],
  'lineas-en-blanco': [
    ['Uno\n\n\n\nDos\n', 'Uno\n\nDos\n'],
    ['Uno\n## Eje 1. Archivos\nDos\n', 'Uno\n\n## Eje 1. Archivos\n\nDos\n'],
    ['Estrategias:\n- Uno\n- Dos\n', 'Estrategias:\n\n- Uno\n- Dos\n'],
    ['- Uno\n\n- Dos\n', '- Uno\n\n- Dos\n'],
    ['- Uno\n\n\n- Dos\n', '- Uno\n\n- Dos\n'],
    ['```\nuno\n\n\ndos\n```\n', '```\nuno\n\n\ndos\n```\n'],
    ['- Uno\n* Dos\n', '- Uno\n* Dos\n'],
    ['<!-- guía: diga -->\nTexto\n', '<!-- guía: diga -->\nTexto\n'],
    ['- Uno\n  sigue\n  - Dos\n', '- Uno\n  sigue\n  - Dos\n'],
  ],
  'parrafo-partido': [
    [
      '- Difundir los temas relacionados con la\n\ninformación pública.\n',
      '- Difundir los temas relacionados con la información pública.\n',
    ],
    [
      '- Uno\n- Contribuir en talleres,\n\ncursos y foros.\n\n- Tres\n',
      '- Uno\n- Contribuir en talleres, cursos y foros.\n\n- Tres\n',
    ],
    [
      'Las acciones que se realizan en el sistema nacional de transparencia y de acceso\n\na la información se publican.\n',
      'Las acciones que se realizan en el sistema nacional de transparencia y de acceso a la información se publican.\n',
    ],
    [
      'Los temas:\n\n- Archivos\n- Datos\n\nson prioritarios.\n',
      'Los temas:\n\n- Archivos\n- Datos\n\nson prioritarios.\n',
    ],
    ['- Difundir la\n\nInformación\n', '- Difundir la\n\nInformación\n'],
    [
      '1. Evaluar los cursos,\n\n   así como los talleres.\n',
      '1. Evaluar los cursos, así como los talleres.\n',
    ],
    [
      '- Participar en proyectos de carácter nacional, como el\n\nPlan Nacional de Socialización.\n',
      '- Participar en proyectos de carácter nacional, como el Plan Nacional de Socialización.\n',
    ],
    ['- Participar en el\n\nSegundo apartado\n', '- Participar en el\n\nSegundo apartado\n'],
    ['- Uno de los temas de\n\na) otro\n', '- Uno de los temas de\n\na) otro\n'],
    ['Estrategias:\n\nuno\n', 'Estrategias:\n\nuno\n'],
    [
      '- Uno de los temas, de la\n\n<!-- interno: aquí -->\n\npágina\n',
      '- Uno de los temas, de la\n\n<!-- interno: aquí -->\n\npágina\n',
    ],
  ],
  anidacion: [['- a) Uno\n  - b) Dos\n  - c) Tres\n', '- a) Uno\n- b) Dos\n- c) Tres\n']],
  'niveles-de-encabezado': [
    ['## Eje 1. Archivos\n\n#### Objetivo\n\nUno\n', '## Eje 1. Archivos\n\n### Objetivo\n\nUno\n'],
    ['## Uno\n\n### Dos\n', '## Uno\n\n### Dos\n'],
  ],
  'claves-de-atributo': [
    [
      '## Eje 1. A\n\n- Uno\n  - RESPONSABLES :Archivo\n',
      '## Eje 1. A\n\n- Uno\n  - Responsables: Archivo\n',
    ],
    ['## Eje 1. A\n\n- Uno\n  - **linea base:** 3\n', '## Eje 1. A\n\n- Uno\n  - **Línea base:** 3\n'],
    [
      '## Eje 1. A\n\n- Uno\n  - área responsable:   Archivo\n',
      '## Eje 1. A\n\n- Uno\n  - Área responsable: Archivo\n',
    ],
    ['## Eje 1. A\n\n- Uno\n  - Otra cosa :nada\n', '## Eje 1. A\n\n- Uno\n  - Otra cosa :nada\n'],
  ],
  'indice-escrito': [
    [
      '## Índice\n\nPág.\nPresentación ..... 3\nEje 1. Archivos ..... 4\n\n## Presentación\n\nUno\n\n## Eje 1. Archivos\n',
      '## Presentación\n\nUno\n\n## Eje 1. Archivos\n',
    ],
    [
      '## Índice\n\nPresentación ..... 3\nlo que nadie dice\nEje 1. Archivos ..... 4\n\n## Presentación\n\nUno\n\n## Eje 1. Archivos\n',
      '## Índice\n\nPresentación ..... 3\nlo que nadie dice\nEje 1. Archivos ..... 4\n\n## Presentación\n\nUno\n\n## Eje 1. Archivos\n',
    ],
    [
      '## Índice\n\nPresentación ..... 3\nOtra cosa ..... 4\n\n## Presentación\n\nUno\n',
      '## Índice\n\nPresentación ..... 3\nOtra cosa ..... 4\n\n## Presentación\n\nUno\n',
    ],
  ],
};

describe.each(Object.entries(tables))('the pass %s', (id, rows) => {
  test.each(rows)('%j', (before, after) => {
    expect(passed(id, front + before)).toEqual({ text: front + after, left: [] });
    expect(passed(id, front + after).text).toBe(front + after);
  });

  test('keeps carriage returns', () => {
    for (const [before, after] of rows) {
      const crlf = (text: string) => (front + text).replaceAll('\n', '\r\n');
      expect(passed(id, crlf(before)).text).toBe(crlf(after));
    }
  });
});

const ofMetadata: Readonly<Record<string, readonly Row[]>> = {
  'fechas-iso': [
    ['fecha: 27 de octubre de 2017', 'fecha: 2017-10-27'],
    ['fecha: "octubre de 2020" # la del acta', 'fecha: 2020-10 # la del acta'],
    ['fecha: Oct 2020', 'fecha: 2020-10'],
    ['periodo: 2020 – 2021', 'periodo: 2020-2021'],
    [
      'periodo: {inicio: 1 de noviembre de 2020, fin: 2021-10-31}',
      'periodo: {inicio: 2020-11-01, fin: 2021-10-31}',
    ],
    ['fecha: 2020', 'fecha: 2020'],
    ['lugar: 27 de octubre de 2017', 'lugar: 27 de octubre de 2017'],
    ['fecha: 31 de febrero de 2020', 'fecha: 31 de febrero de 2020'],
  ],
  'orden-de-metadatos': [
    ['titulo: A\nperfil: x', 'perfil: x\ntitulo: A'],
    [
      '# La fecha del acta\nfecha: 2020\n# y el título\ntitulo: A # corto',
      '# y el título\ntitulo: A # corto\n# La fecha del acta\nfecha: 2020',
    ],
    [
      'idioma: es-MX\nautoria:\n  - nombre: Ana\n\n    cargo: Jefa\ntitulo: A',
      'titulo: A\nautoria:\n  - nombre: Ana\n\n    cargo: Jefa\nidioma: es-MX',
    ],
    ['# De todo el archivo\n\nfecha: 2020\ntitulo: A', '# De todo el archivo\n\ntitulo: A\nfecha: 2020'],
    ['fecha: 2020\ntitulo: A\n\n# Al final', 'titulo: A\nfecha: 2020\n\n# Al final'],
    ['municipio: x\n\nestado: y\n\ntitulo: A', 'titulo: A\nmunicipio: x\nestado: y'],
    ['otra: 1\nmas: 2\ntitulo: A', 'titulo: A\notra: 1\nmas: 2'],
    ['{titulo: A, perfil: x}', '{titulo: A, perfil: x}'],
    ['fecha: 2020\ntitulo: [A', 'fecha: 2020\ntitulo: [A'],
    ['titulo: &t A\nsubtitulo: x\nperfil: *t', 'titulo: &t A\nsubtitulo: x\nperfil: *t'],
  ],
  'caracteres-invisibles': [['titulo: Plan de Tra\u00ADbajo ﬁnal', 'titulo: Plan de Trabajo final']],
  'espacios-finales': [
    ['titulo: A  \nsubtitulo: |\n  Dos  \n  tres', 'titulo: A\nsubtitulo: |\n  Dos  \n  tres'],
  ],
};

describe.each(Object.entries(ofMetadata))('the pass %s in the metadata', (id, rows) => {
  test.each(rows)('%j', (before, after) => {
    const whole = (yaml: string) => `---\n${yaml}\n---\n\nTexto\n`;
    expect(passed(id, whole(before)).text).toBe(whole(after));
  });
});

test('every pass has a table', () => {
  expect(new Set([...Object.keys(tables), ...Object.keys(ofMetadata)])).toEqual(
    new Set(passes.map(({ id }) => id)),
  );
});

test('the order of the metadata knows every key', () => {
  const keys = Object.keys(frontmatterSchema.whole().shape);
  const written = (order: readonly string[]) =>
    `---\n${order.map(key => `${key}: x`).join('\n')}\nzz: x\n---\n`;
  const { text } = passed('orden-de-metadatos', written(['zz2', ...keys]));
  expect(text.split('\n').slice(-4)).toEqual(['zz2: x', 'zz: x', '---', '']);
});

describe('a plan that plan new writes has its form already', () => {
  const golden = new URL('../scaffold/golden/', import.meta.url);
  test.each(readdirSync(golden).filter(name => name.endsWith('.md')))('%s', name => {
    const { file, settings } = fileWith(readFileSync(new URL(name, golden), 'utf8'));
    const { plan, refused } = format(file, settings, passes);
    expect([plan.document.file.text, refused]).toEqual([file.text, []]);
  });
});
