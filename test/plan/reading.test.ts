import { describe, expect, it } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

/** Ways in which plans are written, and what each means. */
const readings: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an eje by its own label, in any case and with any mark',
    '## EJE TEMÁTICO 1. Archivos\n## Eje 2: Datos\n## Eje IV – Apertura\n## Eje transversal: Igualdad\n',
    [
      'eje-1 label 1. «Archivos»',
      'eje-2 label 2: «Datos»',
      'eje-4 label IV «Apertura»',
      'eje-4-2 label «Igualdad»',
    ],
  ],
  [
    'numbered headings under the label that announces them',
    '## Ejes del plan de trabajo\n### 1. Archivos\n### 2. Datos\n## Reflexiones finales\n### 3. No\n',
    ['eje-1 announcement 1. «Archivos»', 'eje-2 series 2. «Datos»'],
  ],
  [
    'numbered headings beside the label that announces them',
    '## Ejes\n\n## 1. Archivos\n## 2. Datos\n',
    ['eje-1 announcement 1. «Archivos»', 'eje-2 series 2. «Datos»'],
  ],
  [
    'the numbers of sections, which are no ejes',
    '## 1. Introducción\n## 2. Marco jurídico\n## 3. Líneas de acción\n- Uno\n## 4. Evaluación del trabajo\n- no\n',
    ['linea-1 announcement «Uno»'],
  ],
  [
    'headings without number right under their label',
    '## Ejes rectores\n### Educación\nTexto.\n#### Antecedentes\n- no\n### Salud\n',
    ['eje-1 announcement «Educación»', 'eje-2 announcement «Salud»'],
  ],
  [
    'numbers with their children, without any label',
    '## 1 Promoción\n- 1.1. Definir\n- 1.2. Hacer\n',
    [
      'eje-1 profile 1 «Promoción»',
      '  eje-1/linea-1 profile 1.1. «Definir»',
      '  eje-1/linea-2 profile 1.2. «Hacer»',
    ],
  ],
  [
    'numbers whose children stand in a comment, which are nobody’s',
    '## 1 Promoción\n<!-- guía: por ejemplo\n- 1.1. Definir\n- 1.2. Hacer\n-->\n\nProsa.\n',
    [],
  ],
  [
    'headings of one depth nested by their kind',
    '## Objetivo 1. Uno\n## Estrategia 1.1. Dos\n## Línea de acción 1.1.1. Tres\n## Objetivo 2. Cuatro\n',
    [
      'objetivo-1 label 1. «Uno»',
      '  objetivo-1/estrategia-1 label 1.1. «Dos»',
      '    objetivo-1/estrategia-1/linea-1 label 1.1.1. «Tres»',
      'objetivo-2 label 2. «Cuatro»',
    ],
  ],
  [
    'labels in bold, or with a colon',
    '## Eje 1. A\n\n**Objetivo**\n\nMejorar.\n\n**Estrategias**\n\n- Uno\n\nLíneas de acción:\n\n- Dos\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/objetivo-1 announcement «Mejorar.»',
      '  eje-1/estrategia-1 announcement «Uno»',
      '  eje-1/linea-1 announcement «Dos»',
    ],
  ],
  [
    'an objective on the line of its label',
    '## Eje 1. A\n\n**Objetivo:** Mejorar.\n\n- Uno\n',
    ['eje-1 label 1. «A»', '  eje-1/objetivo-1 label «Mejorar.»', '  eje-1/linea-1 profile «Uno»'],
  ],
  [
    'objectives of the plan: one general, several specific',
    '## Objetivo general\nUno.\n\nDos.\n\n## Objetivos específicos\nSon estos:\n\n1. Tres\n2. Cuatro\n\n## Eje 1. A\n',
    [
      'objetivo-general announcement «Uno.\n\nDos.»',
      'objetivo-1 announcement 1. «Tres»',
      'objetivo-2 announcement 2. «Cuatro»',
      'eje-1 label 1. «A»',
    ],
  ],
  [
    'attributes under an item and under a heading, singular or plural, in bold or not',
    '## Eje 1. A\n- Responsable: X\n- Uno\n  - **Responsables:** Y\n  - Plazo: 2026-T2\n  - Participantes:\n    - P\n    - Q\n  - Nota: z\n',
    [
      'eje-1 label 1. «A»{responsable: X}',
      '  eje-1/linea-1 profile «Uno»{responsable: Y}{plazo: 2026-T2}{participantes: P; Q}',
      '    eje-1/linea-1/actividad-1 profile «Nota: z»',
    ],
  ],
  [
    'a table of elements, and a table that is prose',
    '## Eje 1. A\n### Líneas de acción\n| No. | Línea de acción | Responsable | Plazo |\n|---|---|---|---|\n| 1.1 | Uno | X | 2026 |\n| 1.2 | Dos |  | 2027 |\n\n## Glosario\n| Siglas | Nombre |\n|---|---|\n| A | B |\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/linea-1 announcement 1.1 «Uno»{responsable: X}{plazo: 2026}',
      '  eje-1/linea-2 announcement 1.2 «Dos»{plazo: 2027}',
    ],
  ],
  [
    'a table of several levels, whose upper cells are empty or repeated',
    '## Plan\n| Objetivo | Estrategia | Línea de acción |\n|---|---|---|\n| O1 | E1 | L1 |\n|  |  | L2 |\n| O1 | E2 | L3 |\n| O2 | E3 | L4 |\n',
    [
      'objetivo-1 label «O1»',
      '  objetivo-1/estrategia-1 label «E1»',
      '    objetivo-1/estrategia-1/linea-1 label «L1»',
      '    objetivo-1/estrategia-1/linea-2 label «L2»',
      '  objetivo-1/estrategia-2 label «E2»',
      '    objetivo-1/estrategia-2/linea-1 label «L3»',
      'objetivo-2 label «O2»',
      '  objetivo-2/estrategia-1 label «E3»',
      '    objetivo-2/estrategia-1/linea-1 label «L4»',
    ],
  ],
  [
    'letters that go on in a list nested by mistake',
    '## Líneas de acción\n1. Uno\n   - a) A\n     - b) B\n     - c) C\n   - d) D\n',
    [
      'linea-1 announcement 1. «Uno»',
      '  linea-1/actividad-a profile a) «A»',
      '  linea-1/actividad-b series b) «B»',
      '  linea-1/actividad-c series c) «C»',
      '  linea-1/actividad-d profile d) «D»',
    ],
  ],
  [
    'a label inside one item, which holds for that item alone',
    '## Líneas de acción\n1. Uno\n\n   Actividades:\n\n   - a) A\n2. Dos\n',
    [
      'linea-1 announcement 1. «Uno»',
      '  linea-1/actividad-a announcement a) «A»',
      'linea-2 announcement 2. «Dos»',
    ],
  ],
  [
    'ejes announced in a list and developed in sections, joined by their titles',
    '## Ejes\n- Archivos\n- Datos\n\n## Eje 1. ARCHIVOS\n- x\n## Eje 2. Otro\n',
    [
      'eje-1 announcement «Datos»',
      'eje-1-2 label 1. «ARCHIVOS»',
      '  eje-1-2/linea-1 profile «x»',
      'eje-2 label 2. «Otro»',
    ],
  ],
  [
    'lists of prose in sections of prose',
    '## Presentación\n- uno\n\nEstrategias:\n\n- dos\n\n## Eje 1. A\n### Diagnóstico\n- tres\n### Líneas de acción\n- cuatro\n',
    ['eje-1 label 1. «A»', '  eje-1/linea-1 announcement «cuatro»'],
  ],
  [
    'a pinned address',
    '## Eje 2. A <!-- id: eje-uno -->\n- B <!-- id: b -->\n- C\n',
    ['eje-uno label 2. «A»', '  b profile «B»', '  eje-uno/linea-2 profile «C»'],
  ],
  [
    'lines that begin with their own label and number, which hold what follows',
    'EJE 1: ARCHIVOS\n\nObjetivo: Ordenar.\n\n**Estrategia 1.1** Clasificar\n\nLíneas de acción:\n\n- A\n\n**Estrategia 1.2** Guardar\n\nLíneas de acción:\n\n- B\n\nEJE 2: DATOS\n',
    [
      'eje-1 label 1: «ARCHIVOS»',
      '  eje-1/objetivo-1 label «Ordenar.»',
      '  eje-1/estrategia-1 label 1.1 «Clasificar»',
      '    eje-1/estrategia-1/linea-1 announcement «A»',
      '  eje-1/estrategia-2 label 1.2 «Guardar»',
      '    eje-1/estrategia-2/linea-1 announcement «B»',
      'eje-2 label 2: «DATOS»',
    ],
  ],
  [
    'a bullet before a number, which Markdown takes for a list in an empty item',
    '## Eje 1. A\n- 1. Uno\n  - Responsable: X\n- 2. Dos\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/linea-1 profile 1. «Uno»{responsable: X}',
      '  eje-1/linea-2 profile 2. «Dos»',
    ],
  ],
  [
    'a nested list that begins anew, which holds deeper elements',
    '## Objetivos\n1. Uno\n   1. Dos\n   2. Tres\n2. Cuatro\n',
    [
      'objetivo-1 announcement 1. «Uno»',
      '  objetivo-1/linea-1 profile 1. «Dos»',
      '  objetivo-1/linea-2 profile 2. «Tres»',
      'objetivo-2 announcement 2. «Cuatro»',
    ],
  ],
  [
    'plain sections that each have their own lists, which are ejes',
    '## Contexto\nTexto.\n## Educación\n### Líneas de acción\n- A\n## Salud\n### Objetivo\nMejorar.\n',
    [
      'eje-1 profile «Educación»',
      '  eje-1/linea-1 announcement «A»',
      'eje-2 profile «Salud»',
      '  eje-2/objetivo-1 announcement «Mejorar.»',
    ],
  ],
  [
    'quantities, which are no numbers of items',
    '## Eje 1. A\n- 10 talleres de archivo\n- 2 guías\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/linea-1 profile «10 talleres de archivo»',
      '  eje-1/linea-2 profile «2 guías»',
    ],
  ],
  [
    'headings with comments, as if they had none',
    '## Archivos <!-- id: archivos -->\n### Objetivo <!-- interno: revisar -->\nConservar.\n## Datos\n### Objetivo\nProteger.\n',
    [
      'archivos profile «Archivos»',
      '  archivos/objetivo-1 announcement «Conservar.»',
      'eje-2 profile «Datos»',
      '  eje-2/objetivo-1 announcement «Proteger.»',
    ],
  ],
  [
    'codes of a few capitals as levels, by what they stand under',
    '## OEI.01 Uno\n### AEI.01.01 Dos\n- AO.01.01.01 Tres\n- AO.01.01.02 Cuatro\n## OEI.02 Cinco\n### AEI.02.01 Seis\n',
    [
      'objetivo-1 label 01 «Uno»',
      '  objetivo-1/estrategia-1 label 01.01 «Dos»',
      '    objetivo-1/estrategia-1/actividad-1 label 01.01.01 «Tres»',
      '    objetivo-1/estrategia-1/actividad-2 label 01.01.02 «Cuatro»',
      'objetivo-2 label 02 «Cinco»',
      '  objetivo-2/estrategia-1 label 02.01 «Seis»',
    ],
  ],
  [
    'a level word nobody knows, where it numbers sections in series',
    '## Dimensión 1. Uno\n- Dos\n## Dimensión 2. Tres\n- Cuatro\n## Anexo 1. No\n- no\n## Anexo 2. No\n- no\n',
    [
      'eje-1 label 1. «Uno»',
      '  eje-1/linea-1 profile «Dos»',
      'eje-2 label 2. «Tres»',
      '  eje-2/linea-1 profile «Cuatro»',
    ],
  ],
  [
    'two names of one level, one under the other',
    '## Eje 1. Uno\n### Línea estratégica 1.1. Dos\n#### Línea de acción 1.1.1. Tres\n##### Acción 1.1.1.1. Cuatro\n## Eje 2. Cinco\n### Línea estratégica 2.1. Seis\n',
    [
      'eje-1 label 1. «Uno»',
      '  eje-1/programa-1 label 1.1. «Dos»',
      '    eje-1/programa-1/linea-1 label 1.1.1. «Tres»',
      '      eje-1/programa-1/linea-1/actividad-1 label 1.1.1.1. «Cuatro»',
      'eje-2 label 2. «Cinco»',
      '  eje-2/programa-1 label 2.1. «Seis»',
    ],
  ],
  [
    'attributes on lines that Markdown joins, and in a paragraph of their own',
    '## Eje 1. A\n1. Uno\n   y más\n   Responsable: X\n   Plazo: 2026-T2\n2. Dos\n\n### Medida 1.1. Tres\n\nResponsable: Y\n\nTexto. Meta: no.\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/linea-1 profile 1. «Uno y más»{responsable: X}{plazo: 2026-T2}',
      '  eje-1/linea-2 profile 2. «Dos»',
      '  eje-1/linea-1-2 label 1.1. «Tres»{responsable: Y}',
    ],
  ],
  [
    'numbered paragraphs in series under what their numbers inherit',
    '## Compromiso 1. Uno\n\n**Objetivo general.** No es del plan.\n\n1.1. Dos\n\n1.2. Tres\n\n## Compromiso 2. Cuatro\n\n2.1. Cinco\n',
    [
      'linea-1 label 1. «Uno»',
      '  linea-1/actividad-1 profile 1.1. «Dos»',
      '  linea-1/actividad-2 series 1.2. «Tres»',
      'linea-2 label 2. «Cuatro»',
      '  linea-2/actividad-1 profile 2.1. «Cinco»',
    ],
  ],
  [
    'a label in the plural without a colon, right above its list',
    '## Eje 1. A\n\nLíneas de acción\n\n- Uno\n\nObjetivo\n\n- Dos\n\nEstrategias\n\nTexto.\n',
    ['eje-1 label 1. «A»', '  eje-1/linea-1 announcement «Uno»', '  eje-1/linea-2 announcement «Dos»'],
  ],
  [
    'lines with bullets or numbers that Markdown joins, and lettered paragraphs',
    '## Eje 1. A\n\nLíneas de acción:\n\n❖ Uno\ny más\n• Dos\n\n## Eje 2. B\n\n2.1 Tres\n2.2 Cuatro\n\n## Eje 3. C\n\nI. Cinco\n\nII. Seis\n\nA) No es de la serie.\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/linea-1 announcement «Uno y más»',
      '  eje-1/linea-2 announcement «Dos»',
      'eje-2 label 2. «B»',
      '  eje-2/linea-1 profile 2.1 «Tres»',
      '  eje-2/linea-2 profile 2.2 «Cuatro»',
      'eje-3 label 3. «C»',
      '  eje-3/linea-1 profile I. «Cinco»',
      '  eje-3/linea-2 series II. «Seis»',
    ],
  ],
  [
    'plain sections that list what is to be done, where no action has a name',
    '## Antecedentes\n- Abrir una oficina.\n- Tener personal.\n## Movilidad\n- Construir.\n- Señalizar cruces.\n- Ampliar rutas.\n- Renovar autobuses.\n## Agua\n- Reparar fugas.\n- Medir el consumo.\n',
    [
      'eje-1 profile «Movilidad»',
      '  eje-1/linea-1 profile «Construir.»',
      '  eje-1/linea-2 profile «Señalizar cruces.»',
      '  eje-1/linea-3 profile «Ampliar rutas.»',
      '  eje-1/linea-4 profile «Renovar autobuses.»',
      'eje-2 profile «Agua»',
      '  eje-2/linea-1 profile «Reparar fugas.»',
      '  eje-2/linea-2 profile «Medir el consumo.»',
    ],
  ],
  [
    'plain sections under an eje that list what is to be done: its programmes',
    '## Eje 1. A\n### Rutas\n- Abrir rutas.\n- Medir rutas.\n### Calles\n- Abrir calles.\n- Medir calles.\n## Eje 2. B\n### Contexto\n- La sequía.\n### Acciones\n- Medir.\n',
    [
      'eje-1 label 1. «A»',
      '  eje-1/programa-1 profile «Rutas»',
      '    eje-1/programa-1/linea-1 profile «Abrir rutas.»',
      '    eje-1/programa-1/linea-2 profile «Medir rutas.»',
      '  eje-1/programa-2 profile «Calles»',
      '    eje-1/programa-2/linea-1 profile «Abrir calles.»',
      '    eje-1/programa-2/linea-2 profile «Medir calles.»',
      'eje-2 label 2. «B»',
      '  eje-2/linea-1 announcement «Medir.»',
    ],
  ],
  [
    'headings that group the activities below them',
    '## Actividades\n### Capacitación\n1. Impartir talleres.\n2. Evaluar talleres.\n### Asesoría\n- Resolver dudas.\n',
    [
      'actividad-1 announcement 1. «Impartir talleres.»',
      'actividad-2 announcement 2. «Evaluar talleres.»',
      'actividad-3 announcement «Resolver dudas.»',
    ],
  ],
];

describe('a body is read', () => {
  it.each(readings)('%s', (_, body, expected) => {
    expect(outlineOf(bodyPlan(body))).toEqual(expected);
  });
});

describe('a section', () => {
  it('is named by its heading without the comments in it', () => {
    const [section] = bodyPlan('## Presentación <!-- interno: falta la firma -->\n\nTexto.\n').sections.slice(
      -1,
    );
    expect(section).toMatchObject({ id: 'presentacion', section: { title: 'Presentación' } });
  });
});
