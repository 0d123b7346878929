import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/plan/dates.ts';
import { builtinProfiles } from '../../src/profiles/index.ts';
import { frameByKey, frames } from '../../src/reference/index.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { snt2015 } from '../../src/reference/snt-2015.ts';

describe('the reference frames', () => {
  test('the four regions of the SNT share out the 32 entities', () => {
    const shared = snt2015.regiones.flatMap(region => [...region.entidades] as string[]);

    expect(shared.toSorted()).toEqual(snt2015.entidades.map(entity => entity.clave as string).toSorted());
    expect(new Set(shared).size).toBe(32);
  });

  test('the region of the only seed that lists its states has exactly those', () => {
    const plan = readFileSync('plans/centro-occidente-2021-2022.md', 'utf8');
    const region = snt2015.regiones.find(({ clave }) => clave === 'centro-occidente');
    const listed = /integrada por ([^.]+)\./u.exec(plan)?.[1]?.split(/, | y /u);

    const names = region?.entidades.map(key => snt2015.entidades.find(({ clave }) => clave === key)?.comun);
    expect(names?.toSorted()).toEqual(listed?.toSorted());
  });

  test.each(frames)('$clave: keys are unique and bodies stand in known entities', frame => {
    for (const facts of [frame.entidades, frame.regiones, frame.comisiones, frame.programas]) {
      const keys = facts.map(({ clave }) => clave);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const entities = new Set(frame.entidades.map(({ clave }) => clave));
    expect(frame.organismos.filter(({ entidad }) => !entities.has(entidad))).toEqual([]);
  });

  test.each(frames)('$clave: what is printed as known has a source', frame => {
    const facts = [frame, ...frame.regiones, ...frame.comisiones, ...frame.organismos, ...frame.programas];
    expect(facts.filter(({ confianza, fuente }) => /[AB]/u.test(confianza) && fuente === null)).toEqual([]);
  });

  test.each(frames)('$clave: every day is a real one and no fact ends before it begins', frame => {
    for (const { desde, hasta } of [frame, ...frame.siglas, ...frame.programas]) {
      for (const day of [desde, hasta]) if (day !== null) expect(parseDate(day)?.precision).toBe('day');
      if (desde !== null && hasta !== null) expect(desde <= hasta).toBe(true);
    }
  });

  test('one frame ends the day before its successor begins, and the successor is a frame', () => {
    for (const { hasta, sucesor } of frames) {
      if (!sucesor) continue;
      const next = frameByKey(sucesor.clave);
      const dayAfter = new Date(Date.parse(`${hasta}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(next.desde).toBe(dayAfter);
      expect(next.nombre).toBe(sucesor.nombre);
      expect(sucesor.perfiles.filter(id => !builtinProfiles.some(profile => profile.id === id))).toEqual([]);
    }
  });

  test('a profile without frame, or with one nobody knows, has the empty frame', () => {
    expect(frameByKey(null)).toBe(noFrame);
    expect(frameByKey('snt-1999')).toBe(noFrame);
    expect(frameByKey('snt-2015')).toBe(snt2015);
  });
});
