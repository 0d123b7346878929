import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/plan/vocabulary.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { readProfile } from '../../src/profiles/read-profile.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const read = (yaml: string, path = 'perfiles/obras.yaml') => readProfile(new SourceFile(path, yaml));

const municipal = `
extiende: plan-de-trabajo
nombre: Plan anual de obras
marco: snaip-2025
instancia: {claves: [municipio], requerida: true}
niveles:
  eje: {singular: Proyecto, plural: Proyectos, sinonimos: [Obra]}
espera: {eje: actividad, linea: prosa}
secciones:
  - {id: presentacion, titulo: Mensaje de la Presidencia Municipal, requerida: true}
  - {id: obras, titulo: Obras en curso}
  - {id: anexos, guia: Planos.}
reglas: {eje-sin-objetivo: error}
nivel: ejecutable
`;

describe("an institution's own profile", () => {
  const { profile, problems } = read(municipal);

  test('is the one it extends with its own changes', () => {
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({
      id: 'obras',
      nombre: 'Plan anual de obras',
      descripcion: planDeTrabajo.descripcion,
      marco: 'snaip-2025',
      instancia: { claves: ['municipio'], requerida: true },
      reglas: { 'eje-sin-objetivo': 'error' },
      nivel: 'ejecutable',
    });
    expect(profile.espera).toEqual({ ...planDeTrabajo.espera, eje: 'actividad', linea: undefined });
    expect(profile.niveles.actividad).toEqual(planDeTrabajo.niveles.actividad);
  });

  test('names only rules there are, where they are known', () => {
    const file = new SourceFile('obras.yaml', 'reglas: {eje-sin-objetvo: no, x-y: no}\n');
    const { problems } = readProfile(file, ['eje-sin-objetivo']);
    expect(problems.map(({ span, message, help }) => [span.start, message.es, help?.es])).toEqual([
      [9, 'No hay ninguna regla «eje-sin-objetvo».', '¿Quiso decir «eje-sin-objetivo»?'],
      [30, 'No hay ninguna regla «x-y».', undefined],
    ]);
    expect(readProfile(file).problems).toEqual([]);
  });

  test('gives a name to a level and takes it from the one that had it', () => {
    const { bareLabel } = vocabularyOf(profile);
    expect(bareLabel('Proyectos')?.kinds).toEqual(['eje']);
    expect(bareLabel('Obras')?.kinds).toEqual(['eje']);
    expect(profile.niveles.linea.sinonimos).not.toContain('Proyecto');
  });

  test('still reads the names it inherits', () => {
    const { bareLabel, section } = vocabularyOf(profile);
    expect(bareLabel('Ejes rectores')?.kinds).toEqual(['eje']);
    expect(bareLabel('Ejes')?.kinds).toEqual(['eje']);
    expect(section('Presentación')).toBe('presentacion');
    expect(section('Mensaje de la presidencia municipal')).toBe('presentacion');
  });

  test('changes a section in its place and puts a new one after the one listed before it', () => {
    const ids = profile.secciones.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['presentacion', 'obras', 'introduccion']);
    expect(ids.at(-1)).toBe('anexos');
    expect(profile.secciones[0]).toMatchObject({ requerida: true, guia: planDeTrabajo.secciones[0]?.guia });
    expect(profile.secciones.at(-1)).toMatchObject({ titulo: 'Anexos', guia: 'Planos.' });
  });

  test('is the generic one where it says nothing', () => {
    expect(read('').profile).toEqual({ ...planDeTrabajo, id: 'obras' });
    expect(read('extiende: snt-comision').profile.instancia).toEqual({
      claves: ['comision'],
      requerida: true,
    });
    expect(read('{extiende: snt-region, marco: ninguno}').profile.marco).toBeNull();
  });

  test('is named after its file', () => {
    expect(read('', 'Perfil Municipal 2026.yml').profile.id).toBe('perfil-municipal-2026');
  });
});

describe('what is wrong with a profile is said where it stands', () => {
  test.each([
    ['nivl: ejecutable', 'nivl', 'La clave «nivl» no existe en un perfil.', '¿Quiso decir «nivel»?'],
    [
      'nivel: ejecutables',
      'ejecutables',
      'En «nivel» se esperaba esqueleto, presentable, ejecutable o auditable; se encontró «ejecutables».',
      undefined,
    ],
    [
      'extiende: ./otro.yaml',
      './otro.yaml',
      'En «extiende» se esperaba plan-de-trabajo, snt-region o snt-comision; se encontró «./otro.yaml».',
      undefined,
    ],
    ['nombre: 2026', '2026', 'En «nombre» se esperaba un texto; se encontró «2026».', undefined],
    ['nombre:', 'nombre', 'En «nombre» se esperaba un texto; se encontró nada.', undefined],
    [
      'niveles:\n  ejes: {singular: Pilar}',
      'ejes',
      'La clave «niveles › ejes» no existe en un perfil.',
      '¿Quiso decir «eje»?',
    ],
    [
      'niveles:\n  eje: {singular: Rumbo}',
      'eje',
      'El nivel «eje» cambia de nombre a medias: «singular» y «plural» van juntos.',
      'Escriba también el que falta.',
    ],
    [
      'niveles:\n  eje: {singular: Programa, plural: Líneas}',
      'Programa',
      '«Programa» ya es el nombre del nivel «programa».',
      'Use otro nombre, o cambie el de «niveles.programa».',
    ],
    [
      'niveles:\n  eje: {sinonimos: [Rumbo]}\n  linea: {sinonimos: [Ruta, rumbo]}',
      'rumbo',
      '«rumbo» ya es el nombre del nivel «eje».',
      'Use otro nombre, o cambie el de «niveles.eje».',
    ],
    [
      'espera: {linea: eje}',
      'eje',
      'En «espera › linea» se esperaba prosa o actividad; se encontró «eje».',
      undefined,
    ],
    [
      'secciones:\n  - id: anexos\n  - titulo: Obras',
      'titulo: Obras',
      'Falta «id» en «secciones › 2».',
      'Agregue «id: …».',
    ],
    [
      'secciones: [{id: obras}]',
      'obras',
      'La sección «obras» es nueva y no tiene título.',
      'Agregue «titulo».',
    ],
    [
      "secciones: [{id: anexos, guia: 'a --> b'}]",
      "'a --> b'",
      'En «secciones › 1 › guia» se esperaba un texto sin «-->»; se encontró «a --> b».',
      undefined,
    ],
    [
      'reglas: {eje-sin-objetivo: apagada}',
      'apagada',
      'En «reglas › eje-sin-objetivo» se esperaba error, aviso, sugerencia o no; se encontró «apagada».',
      undefined,
    ],
    ['[a, b]', '[a, b]', 'Se esperaba un mapa de pares clave: valor; se encontró una lista.', undefined],
    ['nivel: auditable\nnivel: auditable', 'nivel', 'La clave está repetida.', 'Deje una sola.'],
    ['niveles:\n\teje: {}', '\t', 'La sangría tiene tabuladores.', 'Use espacios.'],
  ])('%j', (yaml, place, message, help) => {
    const { problems } = read(yaml);
    const file = new SourceFile('', yaml);

    expect(problems.map(problem => [file.slice(problem.span), problem.message.es, problem.help?.es])).toEqual(
      [[place, message, help]],
    );
  });

  test('a wrong key hides no other', () => {
    const { profile, problems } = read('nombre: 3\nmarco: snt\nnivel: auditable\nespera: nada');
    expect(problems).toHaveLength(3);
    expect(profile.nivel).toBe('auditable');
    expect(profile.nombre).toBe(planDeTrabajo.nombre);
  });
});

test('any text whatever gives a profile and problems inside it', () => {
  const yamlLike = fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[a-z:\-[\]{}&*!| \n]*$/u));
  fc.assert(
    fc.property(yamlLike, text => {
      const { profile, problems } = read(text);
      expect(profile.id).toBe('obras');
      for (const { span } of problems) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(new SourceFile('', text).text.length);
      }
    }),
    { numRuns: 300 },
  );
});
