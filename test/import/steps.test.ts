import { describe, expect, it } from 'vitest';
import { bodyOf, imported } from './from-text.ts';

describe('the lines of a page', () => {
  it.each([
    [
      'go on one paragraph',
      'Este es un párrafo que sigue en el renglón\nde abajo.',
      'Este es un párrafo que sigue en el renglón de abajo.',
    ],
    [
      'make a cut word whole',
      'Garantizar la transpa-\nrencia de los actos.',
      'Garantizar la transparencia de los actos.',
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

  it('is left out: an index with leaders, and one without page numbers', () => {
    const index = 'ÍNDICE\n\nPresentación ........ 2\nConclusiones ........ 3\n\n';
    const text = 'PRESENTACIÓN\n\nUn texto.\n\nCONCLUSIONES\n\nOtro texto.';
    expect(bodyOf(index + text)).toBe('## Presentación\n\nUn texto.\n\n## Conclusiones\n\nOtro texto.\n');
    expect(bodyOf(index.replace(/ \.+ \d/gu, '') + text)).toBe(bodyOf(index + text));
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
