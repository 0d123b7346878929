import fc from 'fast-check';

/** Metadata in and out of order, with comments, dates in words and letters nobody sees. */
const metadata = fc
  .tuple(
    fc.shuffledSubarray(
      [
        'titulo: Plan de Trabajo 2026',
        'periodo: 2025 – 2026',
        'fecha: 27 de octubre de 2025',
        '# Lugar de la firma\nlugar: Pachuca, Hidalgo',
        'autoria:\n  - nombre: Ana   # titular\n    organismo: Ayun\u00ADtamiento',
        'siglas: {SNT: Sistema Nacional de Transparencia}',
        'otra: cosa',
        'subtitulo: >\n  Dos líneas  \n  dobladas',
        '',
      ],
      { minLength: 1 },
    ),
    fc.constantFrom('plan-de-trabajo', 'snt-region'),
  )
  .map(([lines, profile]) => `---\n${lines.join('\n')}\nperfil: ${profile}\n---\n`);

const words = fc.constantFrom(
  'Elaborar un diagnóstico de los archivos',
  'Publicar las actas del comité',
  'Capacitar a las personas servidoras públicas en materia de',
  'Difundir  el derecho , y vigilarlo',
  'Impul\u00ADsar la ﬁrma de convenios',
  'acceso a la información pública y protección de datos',
  '**Fortalecer** el *portal*',
  'Mejorar `el  portal`',
  'el SNT y el Snt',
  'en 2025 – 2026, conforme al artículo 6º',
  'ñandú 𐀀',
);

const number = fc.constantFrom('', '1. ', '2. ', '1.1. ', '1.2 ', '2.4. ', 'a) ', 'b) ', 'c) ', 'IV. ');

const item = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    '),
    fc.constantFrom('-', '-', '*', '+', '- ❖', '- •', '1.', '2)', '9.'),
    number,
    words,
    fc.constantFrom('', '.', ';', '  '),
  )
  .map(([margin, bullet, own, text, end]) => `${margin}${bullet} ${own}${text}${end}`);

const heading = fc
  .tuple(
    fc.constantFrom('##', '##', '###', '####', '######'),
    fc.constantFrom(
      'Eje 1. Archivos',
      'Eje 2. **Datos**',
      'Eje 4',
      'EJE TEMÁTICO 3. GOBIERNO ##',
      '1. Uno',
      '2. Dos',
      'Objetivo',
      'Objetivos específicos',
      'Estrategias:',
      'Líneas de acción',
      'Presentación',
      'Índice',
    ),
  )
  .map(([marks, title]) => `${marks} ${title}`);

const attribute = fc
  .tuple(
    fc.constantFrom('  ', '    '),
    fc.constantFrom(
      'Responsable: Contraloría',
      'RESPONSABLES :Archivo',
      '**linea base**: 3',
      'Depende de: 1.1 y 2.4',
      'Repite: eje-1/linea-2',
      'Plazo: 2026-T2',
    ),
  )
  .map(([margin, text]) => `${margin}- ${text}`);

const other = fc.constantFrom(
  '',
  '',
  '   ',
  'Estrategias:',
  '**Actividades**',
  'Objetivo general: mejorar',
  'Texto con salto  ',
  'Texto con salto\\',
  'continúa en otra línea \t',
  '```',
  '> cita  con  espacios',
  '---',
  '<!-- id: eje-1 -->',
  '<!-- guía: diga  más -->',
  '<!-- plan: permitir-archivo vineta-doble: así se publicó -->',
  '<div>  x </div>',
  '| Línea | Responsable |',
  '|---|---|',
  '| Uno | A |',
  'Presentación ..... 3',
  'Archivos ......... 4',
);

/** Bodies and whole plans as people write them, tidy and untidy, with LF or CRLF. */
export const anyPlan: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(metadata, { nil: '' }),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: item },
        { weight: 2, arbitrary: heading },
        { weight: 2, arbitrary: attribute },
        { weight: 3, arbitrary: other },
        { weight: 2, arbitrary: words },
      ),
      { maxLength: 24 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([front, lines, eol, bom]) => bom + `${front}\n${lines.join('\n')}`.replaceAll('\n', eol));
