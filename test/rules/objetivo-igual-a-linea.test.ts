import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule as duplicated } from '../../src/rules/objetivo-duplicado.ts';
import { rule } from '../../src/rules/objetivo-igual-a-linea.ts';
import { bodyPlan, planOf, publishedText } from '../read.ts';

const restated: readonly (readonly [string, string])[] = [
  [
    'Impulsar la cultura de la transparencia en la región',
    'Impulsar la cultura de la transparencia en la región.',
  ],
  ['Fortalecer los archivos', 'FORTALECER LOS ARCHIVOS'],
  [
    'Diseñar estrategias de comunicación eficaces e inclusivas, que pueden ser replicables y adaptadas por todos los miembros del SNT, tratando de aprovechar las pautas de tiempo oficial.',
    '**Diseñar estrategias de comunicación eficaces e inclusivas**, que pueden ser replicables por todos los miembros del SNT.',
  ],
  [
    'Reducir los tiempos de respuesta a las solicitudes de información en los municipios',
    'Reducir los tiempos de respuesta a solicitudes de información en los municipios',
  ],
  [
    'Contribuir a que las niñas y los niños conozcan su derecho a la protección de datos',
    'Contribuir a que niñas y niños conozcan su derecho a la protección de datos personales',
  ],
  [
    'Profesionalizar al personal de las unidades de transparencia de todos los ayuntamientos',
    'Profesionalizar al personal de las unidades de transparencia de los ayuntamientos',
  ],
  [
    'Mejorar la calidad del aire y del agua en las zonas urbanas de la provincia',
    'Mejorar la calidad del aire y del agua de las zonas urbanas en la provincia',
  ],
  [
    'Ampliar la cobertura de los servicios de salud en las comunas rurales del sur',
    'Ampliar la cobertura de servicios de salud en las comunas rurales',
  ],
  [
    'Promover la participación de las mujeres en las decisiones del gobierno departamental',
    'Promover la participación de las mujeres en decisiones del gobierno',
  ],
  [
    'Consolidar un modelo de gobierno abierto que incluya a las comunidades indígenas',
    'Consolidar el modelo de gobierno abierto que incluya a comunidades indígenas',
  ],
];

const told: readonly (readonly [string, string])[] = [
  ['Que la población conozca sus derechos', 'Organizar talleres sobre los derechos de la población'],
  [
    'Mejorar la calidad del aire en la provincia',
    'Instalar diez estaciones que midan la calidad del aire en la provincia',
  ],
  ['Transparencia', 'Transparencia'],
  ['POR DEFINIR', 'POR DEFINIR'],
  ['Impulsar la cultura de la transparencia', 'Impulsar la cultura de la legalidad'],
  [
    'Fortalecer el trabajo de los órganos garantes de la región mediante el intercambio de buenas prácticas',
    'Realizar cuatro encuentros anuales de los órganos garantes de la región para intercambiar buenas prácticas',
  ],
  [
    'Coadyuvar esfuerzos con los organismos garantes a fin de que se impulse la promoción del derecho de acceso a la información y la protección de datos',
    'Desarrollar acciones de capacitación sobre acceso a la información, transparencia, rendición de cuentas y protección de datos',
  ],
  [
    'Reducir a 10 días el tiempo de respuesta a las solicitudes en todo el estado',
    'Reducir a 15 días el tiempo de respuesta a las solicitudes en todo el estado',
  ],
  [
    'Garantizar el derecho a la ciudad de todas las personas',
    'Publicar el atlas de riesgos y el inventario de suelo urbano',
  ],
  [
    'Ampliar el acceso a la justicia de las víctimas en las comunidades alejadas',
    'Abrir tres oficinas móviles de atención a víctimas en comunidades alejadas',
  ],
  [
    'Aumentar la confianza de la ciudadanía en el Congreso local',
    'Transmitir en línea las sesiones de las comisiones del Congreso local',
  ],
];

const places = (body: string, ...rules: (typeof rule)[]) =>
  check(bodyPlan(body), rules, noFrame).map(({ rule: id, message }) => `${id}: ${message.es}`);

const plan = (objective: string, action: string) =>
  `## Objetivos específicos\n\n1. ${objective}\n\n## Líneas de acción\n\n1. ${action}\n`;

describe('an action that restates an objective', () => {
  test.each(restated)('%s', (objective, action) => {
    expect(places(plan(objective, action), rule)).toEqual([
      expect.stringMatching(
        /^objetivo-igual-a-linea: La acción «.*» dice (?:casi )?lo mismo que Objetivo 1\.$/u,
      ),
    ]);
  });

  test('is pointed at also where the objective comes after it', () => {
    const body =
      '## Eje 1. Archivos\n\n### Estrategias\n\n- Fortalecer los archivos.\n\n### Objetivo\n\nFortalecer los archivos.\n';
    const { document, ...read } = bodyPlan(body);
    const [finding] = check({ document, ...read }, [rule], noFrame);

    expect(document.file.slice(finding?.span ?? { start: 0, end: 0 })).toBe('Fortalecer los archivos.');
    expect(document.file.text.slice(0, finding?.span.start)).toMatch(/Estrategias\n\n- $/u);
  });

  test('is told once where it comes again', () => {
    const action = 'Fortalecer los archivos de la región';

    expect(places(plan(action, `${action}\n2. ${action}`), rule)).toHaveLength(1);
  });

  test('stands twice in the plan of the Vinculación commission', () => {
    const read = planOf(publishedText('vinculacion-2023-2024.md'));
    const found = check(read, [rule], noFrame).filter(({ rule: id }) => id === rule.id);
    const line = (offset: number) => read.document.file.positionAt(offset).line + 1;

    expect(found.map(({ span, related }) => [line(span.start), line(related?.[0]?.span.start ?? 0)])).toEqual(
      [
        [59, 43],
        [67, 44],
      ],
    );
  });
});

test.each(told)('an action that serves an objective: %s', (objective, action) => {
  expect(places(plan(objective, action), rule)).toEqual([]);
});

describe('two objectives', () => {
  const two = (first: string, second: string) => `## Objetivos específicos\n\n1. ${first}\n2. ${second}\n`;

  test('that say the same', () => {
    for (const [objective] of restated.filter(([first]) => first.split(' ').length > 2)) {
      expect(places(two(objective, objective.toUpperCase()), duplicated)).toEqual([
        expect.stringMatching(/dice lo mismo que Objetivo 1\.$/u),
      ]);
    }
  });

  test('that say nearly the same', () => {
    const first =
      'Contribuir al desarrollo de una sociedad consciente y conocedora de la transparencia, de sus derechos de acceso a la información y de los beneficios que su ejercicio puede brindarle.';

    expect(places(two(first, first.replace('consciente y conocedora', 'conocedora')), duplicated)).toEqual([
      expect.stringMatching(/dice casi lo mismo que Objetivo 1\.$/u),
    ]);
  });

  test.each([...told, ['Impulsar los archivos', 'Impulsar los datos'] as const])(
    'that ask for two things: %s',
    (first, second) => {
      expect(places(two(first, second), duplicated)).toEqual([]);
    },
  );
});
