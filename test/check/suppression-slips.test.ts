import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { fileOf, plainFrontmatter } from '../rules/literate.ts';

function slips(comment: string): string[] {
  const file = fileOf(`${plainFrontmatter}## Eje 1. Agua\n\n- Medir. ${comment}\n`);
  const { diagnostics } = analyze(file, { profile: planDeTrabajo, frame: frameByKey(null), rules: [] });
  return diagnostics.flatMap(({ rule, message }) =>
    /no permite ninguna regla/u.test(message.es) ? [rule] : [],
  );
}

test.each([
  '<!-- plan: permite numeracion-salto: motivo -->',
  '<!-- plan permitir numeracion-salto: motivo -->',
  '<!-- permitir numeracion-salto: motivo -->',
  '<!-- Plan: silenciar numeracion-salto -->',
])('says of %s that it allows nothing', comment => {
  expect(slips(comment)).toEqual(['supresion-inutil']);
});

test.each([
  '<!-- planeación: ver con obras -->',
  '<!-- el plan anterior decía otra cosa -->',
  '<!-- guía: escriba -->',
  '<!-- permiso de obra -->',
])('says nothing of %s', comment => {
  expect(slips(comment)).toEqual([]);
});
