import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDeeper, type Kind, kinds } from '../../src/plan/model.ts';
import { vocabularyOf } from '../../src/plan/vocabulary.ts';
import { builtinProfiles, profileById } from '../../src/profiles/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { fold } from '../../src/text/fold.ts';

test('every built-in profile has a file of its name', () => {
  const files = readdirSync('src/profiles').map(name => name.replace('.ts', ''));
  expect(builtinProfiles.map(({ id }) => id).filter(id => !files.includes(id))).toEqual([]);
});

test('a profile is found by its id and by nothing else', () => {
  expect(profileById('snt-region')?.id).toBe('snt-region');
  expect(profileById('SNT-Region')).toBeNull();
  expect(profileById('./snt-region')).toBeNull();
});

describe.each(builtinProfiles)('the profile $id', profile => {
  test('gives no name to two levels', () => {
    const names = kinds.flatMap(kind => {
      const { singular, plural, sinonimos } = profile.niveles[kind];
      return [singular, plural, ...sinonimos].map(fold);
    });
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('gives no title to two sections, and none that is the name of a level', () => {
    const titles = profile.secciones.flatMap(({ titulo, sinonimos }) => [titulo, ...sinonimos].map(fold));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    const { bareLabel } = vocabularyOf(profile);
    expect(titles.filter(title => bareLabel(title) !== null)).toEqual([]);
  });

  test('reads each of its level names, alone and with a number, as that level', () => {
    const { bareLabel, ownLabel } = vocabularyOf(profile);
    for (const kind of kinds) {
      const { singular, plural, sinonimos } = profile.niveles[kind];
      for (const name of [singular, plural, ...sinonimos]) expect(bareLabel(name)?.kinds).toEqual([kind]);
      for (const name of [singular, ...sinonimos]) {
        expect(ownLabel(`${name.toUpperCase()} 2. Archivos`)?.kind).toBe(kind);
      }
    }
  });

  test('knows its frame', () => {
    expect(frameByKey(profile.marco) === noFrame).toBe(profile.marco === null);
  });

  test('expects only deeper kinds', () => {
    for (const [parent, child] of Object.entries(profile.espera)) {
      expect(isDeeper(child, parent as Kind)).toBe(true);
    }
  });
});

describe('the generic vocabulary', () => {
  const { bareLabel, ownLabel, section } = vocabularyOf(builtinProfiles[0] ?? expect.fail('no profile'));

  test.each([
    ['LÍNEAS DE ACTUACIÓN', 'linea'],
    ['Líneas estratégicas', 'eje'],
    ['Ejes rectores', 'eje'],
    ['Acciones puntuales', 'linea'],
    ['Acciones específicas', 'actividad'],
    ['Sectores', 'programa'],
    ['Hitos', 'actividad'],
    ['Objetivos prioritarios', 'objetivo'],
    ['Estrategias de acción:', 'estrategia'],
  ])('«%s» announces a list of %s', (label, kind) => {
    expect(bareLabel(label)).toMatchObject({ kinds: [kind], plural: true });
  });

  test.each([
    ['Objetivo general', 'general'],
    ['OBJETIVOS ESPECÍFICOS', 'especifico'],
    ['Objetivos particulares', 'especifico'],
    ['Objetivo', null],
  ])('«%s» has the role %s', (label, role) => {
    expect(bareLabel(label)).toMatchObject({ kinds: ['objetivo'], role });
  });

  test('a level that only begins a title is no label', () => {
    expect(bareLabel('Acciones afirmativas en los municipios')).toBeNull();
    expect(ownLabel('Proyectos y presupuesto del año')).toBeNull();
  });

  test.each([
    ['MARCO JURÍDICO', 'base-normativa'],
    ['Introducción:', 'introduccion'],
    ['Visión', 'vision'],
    ['Reflexiones finales', 'conclusiones'],
    ['Seguimiento y evaluación', 'seguimiento'],
    ['Capacitación', null],
  ])('the heading «%s» names the section %s', (title, id) => {
    expect(section(title)).toBe(id);
  });
});
