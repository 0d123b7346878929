import { expect, test } from 'vitest';
import { elements } from '../../src/plan/query.ts';
import { bodyPlan } from '../read.ts';

const body = '## Archivos\n\n- Elaborar.\n\n## Datos\n\n- Publicar.\n';
const kindsUnder = (title: string) =>
  [...elements(bodyPlan(`# ${title}\n\n${body}`))].map(({ kind }) => kind);

test.each([
  'Programa de Trabajo 2026',
  'Programa Anual de Trabajo',
  'Proyecto de Plan de Trabajo 2026-2027',
  'Propuesta de Programa de Actividades',
])('«%s» names the document, and no level of it', title => {
  expect(kindsUnder(title)).toEqual(kindsUnder('Plan de Trabajo 2026'));
});

test.each([
  ['Programas', 'programa'],
  ['Programas de trabajo', 'programa'],
  ['Proyectos del plan de trabajo', 'linea'],
])('«%s» still announces its level', (title, kind) => {
  expect(kindsUnder(title)).toContain(kind);
});
