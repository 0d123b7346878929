import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { planOf } from '../read.ts';

const ids = [
  'frontmatter-yaml',
  'frontmatter-requerido',
  'frontmatter-clave',
  'frontmatter-valor',
  'numero-yaml-decimal',
  'perfil-desconocido',
  'instancia-ausente',
  'region-desconocida',
  'comision-desconocida',
  'documento-excesivo',
  'sin-nivel-principal',
];
const own = rules.filter(({ id }) => ids.includes(id));
const body = '\n## Líneas de acción\n\n- Publicar.\n';

function findings(text: string) {
  const plan = planOf(text);
  return check(plan, own, frameByKey(plan.profile.marco));
}

/** The rules that speak of a text, each time they do. */
function spoken(text: string): string[] {
  return findings(text).map(({ rule }) => rule);
}

describe('one fault of the metadata is one finding', () => {
  test.each<[string, string, string[]]>([
    ['nothing but a fence', '---\n', ['frontmatter-yaml']],
    ['an unclosed fence before a whole plan', `---\nperfil: plan-de-trabajo\n${body}`, ['frontmatter-yaml']],
    ['no metadata', body, ['frontmatter-requerido']],
    ['no metadata and nothing to be done', 'Un oficio.\n', ['frontmatter-requerido']],
    ['an empty file', '', ['frontmatter-requerido']],
    [
      'a body that is left unread',
      `---\nperfil: plan-de-trabajo\ntitulo: A\n---\n\n${'> '.repeat(50)}Publicar.\n`,
      ['documento-excesivo'],
    ],
    [
      'a required key that is misspelt',
      `---\nperfil: plan-de-trabajo\ntitulos: A\n---\n${body}`,
      ['frontmatter-clave'],
    ],
    [
      'a required key of a part that is misspelt',
      `---\nperfil: plan-de-trabajo\ntitulo: A\nfundamento:\n  - ordenamientos: Ley\n---\n${body}`,
      ['frontmatter-clave'],
    ],
    ['metadata without any datum', `---\n---\n${body}`, ['frontmatter-requerido', 'frontmatter-requerido']],
    ['a list in the place of pairs', `---\n- a\n- b\n---\n${body}`, ['frontmatter-requerido']],
    [
      'an unquoted colon in the title, whatever else it upsets',
      `---\nperfil: snt-region\ntitulo: Plan: uno\nregion: nrte\nnota: x\n---\n${body}`,
      ['frontmatter-yaml'],
    ],
    [
      'a repeated key and an unknown one',
      `---\nperfil: plan-de-trabajo\ntitulo: A\ntitulo: B\nlema: C\n---\n${body}`,
      ['frontmatter-yaml', 'frontmatter-clave'],
    ],
    [
      'an unknown profile, without what the meant one would ask',
      `---\nperfil: snt-rejion\ntitulo: A\n---\n${body}`,
      ['perfil-desconocido'],
    ],
    [
      'a region that is a list',
      `---\nperfil: snt-region\ntitulo: A\nregion: [norte]\n---\n${body}`,
      ['frontmatter-valor'],
    ],
    [
      'a title that is a shortened number',
      `---\nperfil: plan-de-trabajo\ntitulo: 3.10\n---\n${body}`,
      ['numero-yaml-decimal'],
    ],
    [
      'a whole number as title',
      `---\nperfil: plan-de-trabajo\ntitulo: 310\n---\n${body}`,
      ['frontmatter-valor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('metadata in order', () => {
  test.each([
    [
      'what is still to be written',
      'perfil: snt-region\ntitulo: POR DEFINIR\nregion: POR DEFINIR\nfecha: POR DEFINIR',
    ],
    ['a region by its name', 'perfil: snt-region\ntitulo: A\nregion: Región Centro Occidente'],
    ['a commission by its sigla', 'perfil: snt-comision\ntitulo: A\ncomision: CVPDCS'],
    ['any region where the frame knows none', 'perfil: plan-de-trabajo\ntitulo: A\nregion: Altiplano'],
    ['a profile of its own', 'perfil: ./perfiles/municipal.yaml\ntitulo: A'],
    [
      'quantities that end in zero',
      'perfil: plan-de-trabajo\ntitulo: A\nindicadores: {a: {metas: {2026: 3.10}}}',
    ],
    [
      'numbers that lose nothing',
      'perfil: plan-de-trabajo\ntitulo: A\nfundamento: [{ordenamiento: L, articulo: 3.5}]',
    ],
  ])('says nothing of %s', (_, yaml) => {
    expect(spoken(`---\n${yaml}\n---\n${body}`)).toEqual([]);
  });
});

test('the proposed metadata take their title from the first heading and leave nothing to say', () => {
  const text = '# Plan: 2026\r\n\r\n## Líneas de acción\r\n\r\n- Publicar.\r\n';
  const mended = applyEdits(
    text,
    findings(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

  expect(mended.slice(0, mended.indexOf('#'))).toBe(
    '---\r\nperfil: plan-de-trabajo\r\ntitulo: "Plan: 2026"\r\n---\r\n\r\n',
  );
  expect(spoken(mended)).toEqual([]);
});

test('a key already used is not proposed for another', () => {
  const [finding] = findings(`---\nperfil: plan-de-trabajo\ntitulo: A\ntitulos: B\n---\n${body}`);

  expect(finding?.message.es).not.toContain('«titulo»');
});
