import fc from 'fast-check';

/** Lines between the fences of the metadata: keys, and what leads a parser of YAML astray. */
export const anyFrontmatter = fc.array(
  fc.oneof(
    fc.constantFrom(
      'perfil: x',
      'titulo: [a',
      'a: &a [*a]',
      '  b: {c',
      '- d',
      '? e',
      '"f',
      ': g',
      '\t',
      '!!js/function x',
      '%YAML 1.1',
      'a: *z',
      '<<: *a',
    ),
    fc.string({ maxLength: 15 }),
  ),
  { maxLength: 8 },
);
