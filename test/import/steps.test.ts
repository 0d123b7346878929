import { describe, expect, it } from 'vitest';
import { bodyOf, imported } from './from-text.ts';
import { treeOf } from './trees.ts';

describe('the lines of a page', () => {
  it.each([
    [
      'go on one paragraph',
      'Este es un párrafo que sigue en el renglón\nde abajo.',
      'Este es un párrafo que sigue en el renglón de abajo.',
    ],
    [
      'stay apart where the line before is far from the end of those that break sentences',
      'La agenda se organiza en tres pilares, que agrupan las iniciativas comprometidas por\nlos ministerios.\n\nIniciativa 5. Evaluación de programas\nEvaluar todo programa nuevo.\nResponsable: Dirección de Presupuestos',
      'La agenda se organiza en tres pilares, que agrupan las iniciativas comprometidas por los ministerios.\n\n- Iniciativa 5. Evaluación de programas\n\nEvaluar todo programa nuevo.\n\nResponsable: Dirección de Presupuestos',
    ],
    [
      'make a cut word whole',
      'Garantizar la transpa-\nrencia de los actos.',
      'Garantizar la transparencia de los actos.',
    ],
    [
      'make a word whole that a soft hyphen cut',
      'Garantizar la transpa\u00AD\nrencia de los actos.',
      'Garantizar la transparencia de los actos.',
    ],
    [
      'keep the hyphen of a compound, which its accent tells',
      'Dar apoyo técnico-\nadministrativo a las áreas.',
      'Dar apoyo técnico-administrativo a las áreas.',
    ],
    ['lose soft hyphens', 'Garantizar la transpa\u00ADrencia.', 'Garantizar la transparencia.'],
    ['write ligatures as letters', 'Un ﬁn ﬂexible.', 'Un fin flexible.'],
    [
      'join what a page break parts',
      'Colaborar con las instancias que\n\f\nintegran el Sistema.',
      'Colaborar con las instancias que integran el Sistema.',
    ],
    [
      'stay apart where a sentence has ended',
      'Una oración.\n\nOtra oración.',
      'Una oración.\n\nOtra oración.',
    ],
  ])('%s', (_, text, body) => {
    expect(bodyOf(text)).toBe(`${body}\n`);
  });
});

describe('words that are changed or doubtful', () => {
  it.each([
    ['palabra-cortada', 'Garantizar la transpa-\nrencia de los actos.', 'transpa-rencia → transparencia'],
    [
      'palabras-pegadas',
      'Garantizar el accesodelaInformación, y loqueelciudadanonecesitasaber.',
      'accesodelaInformación, · loqueelciudadanonecesitasaber.',
    ],
    ['palabras-pegadas', 'Abrir los datos públicos.Fortalecer la red.', 'públicos.Fortalecer'],
  ])('are in the acta as %s', (step, text, said) => {
    const { decisions } = imported(text).record;
    expect(decisions.filter(decision => decision.step === step).map(decision => decision.text)).toEqual([
      said,
    ]);
  });

  it('are not those that are long, addresses or names', () => {
    const { decisions } = imported(
      'Coordinación interinstitucionalmente con CompraNet y DeclaraNet, ver www.inai.org.mx, datos.gob.mx y ana@x.mx.',
    ).record;
    expect(decisions.filter(({ step }) => step === 'palabras-pegadas')).toEqual([]);
  });
});

describe('what belongs to the page', () => {
  const texts = [
    'La primera página habla de los antecedentes.',
    'En la segunda se describe el problema con cifras.',
    'Después vienen las propuestas de cada área.',
    'Al final se agradece a quienes participaron.',
  ];
  const pages = (line: (page: number) => string) =>
    texts.map((text, i) => `${text}\n${line(i + 1)}`).join('\n\f\n');

  it.each([
    ['page numbers', (page: number) => `${page}`],
    ['page numbers with a name', (page: number) => `Página ${page} de 4`],
    ['a running footer', () => 'Instituto de Transparencia'],
    ['a footer that counts', (page: number) => `Plan de Trabajo 2024    ${page}`],
  ])('is left out: %s', (_, line) => {
    const { text, record } = imported(pages(line));
    expect(record.residue.map(residue => residue.text.replace(/\s+/gu, ' '))).toEqual(
      [1, 2, 3, 4].map(page => line(page).replace(/\s+/gu, ' ')),
    );
    for (const sentence of texts) expect(text).toContain(sentence);
  });

  it('is left out: page numbers at the right margin of a text without page breaks', () => {
    const far = ' '.repeat(70);
    const { text, record } = imported(`${texts[0]}\n${far}5\n${texts[1]}\n${far}6\n${texts[2]}`);
    expect(record.residue.map(residue => residue.text)).toEqual(['5', '6']);
    expect(text).not.toMatch(/^\d$/mu);
  });

  it('is left out: a header beside page numbers, where nothing else says where pages end', () => {
    const far = ' '.repeat(70);
    const body = texts.map((text, i) => `${text}\n\n${far}${i + 1}\n\nInstituto de Archivos\n\n`).join('');
    const { record } = imported(body);
    expect(record.residue.filter(({ text }) => text === 'Instituto de Archivos')).toHaveLength(4);
  });

  it('is left out: an index with leaders, and one without page numbers', () => {
    const index = 'ÍNDICE\n\nPresentación ........ 2\nConclusiones ........ 3\n\n';
    const text = 'PRESENTACIÓN\n\nUn texto.\n\nCONCLUSIONES\n\nOtro texto.';
    expect(bodyOf(index + text)).toBe('## Presentación\n\nUn texto.\n\n## Conclusiones\n\nOtro texto.\n');
    expect(bodyOf(index.replace(/ \.+ \d/gu, '') + text)).toBe(bodyOf(index + text));
    expect(bodyOf(`1.- ${index}${text}`)).toBe(bodyOf(index + text));
  });
});

describe('a list', () => {
  it.each([
    ['of any bullet', '❖ Uno de ellos.\n❖ Otro más.', '- Uno de ellos.\n- Otro más.'],
    ['of two bullets in one', '- • Uno de ellos.\n- • Otro más.', '- Uno de ellos.\n- Otro más.'],
    ['whose bullets stand alone', '•\nUno de ellos.\n•\nOtro más.', '- Uno de ellos.\n- Otro más.'],
    [
      'whose bullets were lost after a colon',
      'Se busca, de esta forma:\n\n Mantener la red.\n\n Ampliar la red.',
      'Se busca, de esta forma:\n\n- Mantener la red.\n- Ampliar la red.',
    ],
    ['of numbers', '1. Uno de ellos.\n2. Otro más.', '1. Uno de ellos.\n2. Otro más.'],
    [
      'of letters under numbers',
      '1. Uno:\na) La primera.\nb) La segunda.\n2. Otro.',
      '1. Uno:\n   - a) La primera.\n   - b) La segunda.\n2. Otro.',
    ],
  ])('%s', (_, text, body) => {
    expect(bodyOf(text)).toBe(`${body}\n`);
  });
});

describe('the chapters of a document', () => {
  it('stand side by side, whatever they are called and whatever they hold', () => {
    const text =
      '1. Marco de referencia\n\nUn texto.\n\n2. Justificación\n\nOtro texto.\n\n3. Objetivos\n\n3.1 Objetivo general\n\nOrdenar el archivo.\n\n4. Planeación\n\n4.1 Actividades\n\na) Levantar el inventario.\nb) Publicar la guía.\n\n4.2 Recursos humanos\n\nSeis personas.';
    const headings = bodyOf(text).match(/^#+ .*/gmu);
    expect(headings).toEqual([
      '## 1. Marco de referencia',
      '## 2. Justificación',
      '## 3. Objetivos',
      '### 3.1 Objetivo general',
      '## 4. Planeación',
      '### 4.1 Actividades',
      '### 4.2 Recursos humanos',
    ]);
  });

  it('are told from titles that group the programmes of one eje', () => {
    const text =
      'EJE 1: EQUIDAD\n\nSECTOR EDUCACIÓN\n\nPrograma 1.1: Cobertura\n\nObjetivo: Llegar a todas.\n\nSECTOR SALUD\n\nPrograma 1.2: Prevención\n\nObjetivo: Cuidar.\n\nEJE 2: ECONOMÍA\n\nPrograma 2.1: Campo\n\nCALENDARIO DE SESIONES DEL GRUPO\n\nCada mes.';
    const { plan } = imported(text);
    expect(treeOf(plan)).toEqual([
      'eje 1 equidad',
      '  programa 1.1 cobertura',
      '    objetivo - llegar a todas',
      '  programa 1.2 prevencion',
      '    objetivo - cuidar',
      'eje 2 economia',
      '  programa 2.1 campo',
    ]);
    expect(bodyOf(text)).toContain('\n## Calendario de sesiones del grupo\n');
  });
});

describe('a doubt', () => {
  it('about a number that is missing stands where a person should look', () => {
    const body = bodyOf('Líneas de acción\n\n1.1. Ordenar el archivo.\n1.3. Abrirlo.');
    expect(body).toContain(
      '- 1.3. Abrirlo. <!-- revisar: después de «1.1.» viene «1.3.»: puede faltar un elemento -->\n',
    );
  });

  it('about a title is told by the title', () => {
    expect(bodyOf('Un texto que empieza.\n\nTemas varios\n\nOtro texto que sigue.')).toContain(
      '## Temas varios <!-- revisar: se tomó por título, porque es corto y está aparte -->\n',
    );
  });
});

describe('a title in capitals', () => {
  it('is written as the text writes its words', () => {
    const text =
      'EJE 1. DIFUSIÓN EN LA REGIÓN NORTE Y LA CDMX\n\nLa difusión en la Región Norte y en la CDMX se hará con recursos de la Región Norte y de otras.';
    expect(bodyOf(text)).toContain('## Eje 1. Difusión en la Región Norte y la CDMX\n');
  });
});

it('takes a greeting for the beginning of the text and for no line of the cover', () => {
  const { plan, text } = imported(
    'Plan de trabajo 2021\n\nCompañeras y compañeros:\n\nPresento este plan a su consideración, con tres ejes.\n',
  );
  expect(plan.frontmatter.values.subtitulo).toBeUndefined();
  expect(text).toContain('\nCompañeras y compañeros:\n');
});
