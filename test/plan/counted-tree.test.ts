import { expect, it } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

it('takes titles that count, and hold titles that count under them and list actions, for ejes and programmes', () => {
  const plan = bodyPlan(
    [
      '## A. Gestión',
      '### A.1 Gobierno electrónico',
      '- A.1.1 Digitalizar los trámites.\n- A.1.2 Habilitar la firma.',
      '## B. Obras',
      '### B.1 Caminos',
      '- B.1.1 Mantener los caminos.\n- B.1.2 Sustituir puentes.',
      '### B.2 Alumbrado',
      '- B.2.1 Cambiar las luminarias.',
      '',
    ].join('\n\n'),
  );
  expect(outlineOf(plan).filter(line => !line.includes('linea'))).toEqual([
    'eje-a profile A. «Gestión»',
    '  eje-a/programa-1 profile A.1 «Gobierno electrónico»',
    'eje-b series B. «Obras»',
    '  eje-b/programa-1 profile B.1 «Caminos»',
    '  eje-b/programa-2 series B.2 «Alumbrado»',
  ]);
});

it('takes numbered titles with prose for the chapters they are', () => {
  const plan = bodyPlan(
    '## 1. Marco\n\n### 1.1 Leyes\n\n- Ley de Archivos.\n- Ley de Datos.\n\n## 2. Método\n\n### 2.1 Fases\n\nTres.\n',
  );
  expect(outlineOf(plan)).toEqual([]);
});

it('takes titles under a label, each with its own of what the label names, for what groups them', () => {
  const plan = bodyPlan(
    [
      '## Compromisos',
      '### 1. Transparencia',
      '#### Compromiso 1. Publicar',
      '- Abrir los datos.',
      '### 2. Participación',
      '#### Compromiso 2. Consultar',
      '- Rediseñar los foros.',
      '',
    ].join('\n\n'),
  );
  expect(outlineOf(plan).filter(line => !line.includes('actividad'))).toEqual([
    'eje-1 profile 1. «Transparencia»',
    '  eje-1/linea-1 label 1. «Publicar»',
    'eje-2 series 2. «Participación»',
    '  eje-2/linea-2 label 2. «Consultar»',
  ]);
});

it('takes sections with a table of actions each for the ejes', () => {
  const table = '| Código | Medida | Responsable |\n|---|---|---|\n| M1 | Instalar paneles | Obras |\n';
  const plan = bodyPlan(`## Mitigación\n\n${table}\n## Adaptación\n\n${table.replace('M1', 'A1')}`);
  expect(outlineOf(plan).map(line => line.split(' ').filter(Boolean)[0])).toEqual([
    'eje-1',
    'eje-1/linea-1',
    'eje-2',
    'eje-2/linea-1',
  ]);
});
