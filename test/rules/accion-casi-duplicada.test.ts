import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/accion-casi-duplicada.ts';
import { bodyPlan } from '../read.ts';

function findings(...actions: readonly string[]) {
  const body = `## Eje 1. Gobierno\n\n${actions.map(action => `- ${action}\n`).join('')}`;
  return check(bodyPlan(body), [rule], noFrame).filter(finding => finding.rule === rule.id);
}

describe('nearly the same', () => {
  test.each([
    [
      'a programme for another',
      'Coordinar esfuerzos a través de un grupo de trabajo, a fin de que se genere un diagnóstico que permita conocer el cumplimiento del Programa Nacional de Transparencia (PROTAI).',
      'Coordinar esfuerzos a través de un grupo de trabajo, a fin de que se genere un diagnóstico que permita conocer el cumplimiento del Programa Nacional de Datos (PRONADATOS).',
    ],
    [
      'a word more at the end',
      'Publicar en el portal del ayuntamiento los contratos, convenios y licitaciones que celebre',
      'Publicar en el portal del ayuntamiento los contratos, convenios y licitaciones que celebre anualmente',
    ],
    [
      'a synonym for the verb',
      'Impulsar entre las dependencias estatales la adopción de un modelo de gestión documental que garantice la conservación, la consulta y la transferencia ordenada de sus archivos.',
      'Fomentar entre las dependencias estatales la adopción de un modelo de gestión documental que garantice la conservación, la consulta y la transferencia ordenada de sus archivos.',
    ],
    [
      'a clause more',
      'Diseñar y poner en marcha una campaña de difusión sobre el derecho de acceso a la información, dirigida a comunidades indígenas y afromexicanas de la entidad.',
      'Diseñar y poner en marcha, con el apoyo de las universidades, una campaña de difusión sobre el derecho de acceso a la información, dirigida a comunidades indígenas y afromexicanas de la entidad.',
    ],
    [
      'singular and plural',
      'Elaborar un informe semestral sobre la atención de las solicitudes de acceso, con datos desagregados por sexo, edad, lengua y lugar de residencia de quien la presenta.',
      'Elaborar un informe semestral sobre la atención de las solicitudes de acceso, con datos desagregados por sexo, edad, lengua y lugar de residencia de quienes las presentan.',
    ],
    [
      'first person of Spain',
      'Desarrollaremos un plan de formación en datos abiertos para el personal de los ayuntamientos de menos de veinte mil habitantes, en colaboración con la diputación provincial y la universidad.',
      'Pondremos en marcha un plan de formación en datos abiertos para el personal de los ayuntamientos de menos de veinte mil habitantes, en colaboración con la diputación provincial.',
    ],
    [
      'bold and capitals apart',
      '**Fortalecer** las capacidades de las oficinas municipales de catastro mediante asistencia técnica, intercambio de buenas prácticas y acompañamiento en sitio durante la actualización de sus registros.',
      'FORTALECER las capacidades de las oficinas municipales de catastro mediante asistencia técnica y acompañamiento en sitio durante la actualización de sus registros y planos.',
    ],
    [
      'Colombian entities',
      'Realizar jornadas de acompañamiento a las entidades territoriales para la formulación de sus planes anticorrupción y de atención al ciudadano, con énfasis en la gestión del riesgo.',
      'Realizar jornadas de acompañamiento a las entidades descentralizadas para la formulación de sus planes anticorrupción y de atención al ciudadano, con énfasis en la gestión del riesgo.',
    ],
    [
      'Peruvian offices',
      'Implementar el sistema de gestión de reclamos en las oficinas regionales, con personal capacitado, canales accesibles y plazos de respuesta que se publiquen cada mes en la sede digital.',
      'Implementar el sistema de gestión de denuncias en las oficinas regionales, con personal capacitado, canales accesibles y plazos de respuesta que se publiquen cada mes en la sede digital.',
    ],
    [
      'two words out of place',
      'Integrar un comité de seguimiento con representantes de la sociedad civil, la academia y el sector privado que evalúe cada año los avances del programa y proponga ajustes.',
      'Integrar un comité de seguimiento con representantes de la academia, la sociedad civil y el sector privado que evalúe cada año los avances del programa y proponga ajustes.',
    ],
  ])('%s', (_, first, second) => {
    const [finding, ...more] = findings(first, second);

    expect(finding?.message.es).toMatch(
      /dice casi lo mismo que Eje 1 › Línea 1 \(\d\d % de las palabras\)\.$/u,
    );
    expect(more).toEqual([]);
  });

  test('each later action once, with the likest before it', () => {
    const found = findings(
      'Capacitar a las personas servidoras públicas del municipio en el uso de datos abiertos, con ejercicios prácticos y materiales que puedan consultar después en línea.',
      'Capacitar a las personas servidoras públicas del estado en el uso de datos abiertos, con ejercicios prácticos y manuales que puedan consultar después en línea.',
      'Capacitar a las personas servidoras públicas del estado en el uso de datos abiertos, con ejercicios prácticos y manuales que puedan consultar después en casa.',
    );

    expect(found.map(({ message }) => /Línea \d/u.exec(message.es)?.[0])).toEqual(['Línea 1', 'Línea 2']);
  });
});

describe('only alike', () => {
  test.each([
    [
      'the same to the letter, which is another rule',
      'Publicar en formato abierto el presupuesto aprobado, el ejercido y el informe de la cuenta pública, con una explicación para la ciudadanía.',
      'Publicar en formato abierto el presupuesto aprobado, el ejercido y el informe de la cuenta pública, con una explicación para la ciudadanía.',
    ],
    [
      'another quarter',
      'Presentar ante el Consejo el informe del primer trimestre con los avances de cada indicador, las causas de las desviaciones y las medidas que se proponen para corregirlas.',
      'Presentar ante el Consejo el informe del segundo trimestre con los avances de cada indicador, las causas de las desviaciones y las medidas que se proponen para corregirlas.',
    ],
    [
      'another year',
      'Elaborar el programa anual de auditoría interna 2026 con base en el mapa de riesgos, los hallazgos anteriores y las prioridades que fije el comité de control y desempeño.',
      'Elaborar el programa anual de auditoría interna 2027 con base en el mapa de riesgos, los hallazgos anteriores y las prioridades que fije el comité de control y desempeño.',
    ],
    [
      'another month',
      'Organizar en marzo una jornada de puertas abiertas en la que las áreas expliquen su trabajo, atiendan dudas del público y recojan propuestas por escrito para el siguiente programa.',
      'Organizar en octubre una jornada de puertas abiertas en la que las áreas expliquen su trabajo, atiendan dudas del público y recojan propuestas por escrito para el siguiente programa.',
    ],
    [
      'short template sentences',
      'Cubrir el total de la demanda del servicio de agua potable',
      'Cubrir el total de la demanda del servicio de alumbrado público',
    ],
    [
      'conventions with another body',
      'Celebrar un convenio de colaboración con la Secretaría de Educación Pública',
      'Celebrar un convenio de colaboración con la Secretaría de Salud Pública',
    ],
    [
      'the same beginning',
      'Desarrollar herramientas de seguimiento, medición y evaluación de los mecanismos de gobierno abierto como metodologías para la solución de problemas sociales.',
      'Desarrollar herramientas de seguimiento, medición y evaluación de las acciones de apertura gubernamental emprendidas por los órganos garantes y sujetos obligados de la región.',
    ],
    [
      'the same subject',
      'Promover conferencias a nivel local que difundan historias de éxito donde la ciudadanía ha obtenido un beneficio para su comunidad con las herramientas de acceso a la información.',
      'Colaborar en la realización de talleres a nivel local donde se dé a conocer a la ciudadanía cómo puede alcanzar beneficios para su comunidad ejerciendo su derecho de acceso.',
    ],
    [
      'the same end',
      'Definir una agenda regional conjunta para difundir y capacitar sobre los criterios de conservación de archivos establecidos por el Sistema Nacional.',
      'Impulsar consultas a grupos vulnerables sobre sus necesidades de información y los criterios de conservación de archivos establecidos por el Sistema Nacional.',
    ],
    [
      'the same words in another order',
      'La información pública que generan los sujetos obligados se publica en formatos abiertos y accesibles para todas las personas de la región sin distinción alguna',
      'Sin distinción alguna, todas las personas de la región acceden a formatos abiertos y públicos que los sujetos obligados generan y a la información accesible que se publica',
    ],
    ['a placeholder', 'POR DEFINIR', 'POR DEFINIR'],
  ])('%s', (_, first, second) => {
    expect(findings(first, second)).toEqual([]);
  });

  test('by «Repite», whichever of the two names the other', () => {
    const [first, second] = [
      'Mantener un canal de comunicación permanente entre las áreas de capacitación de los organismos, a fin de compartir experiencias, materiales y criterios comunes sobre la materia.',
      'Mantener un canal de comunicación permanente entre las áreas de difusión de los organismos, a fin de compartir experiencias, materiales y criterios comunes sobre la materia.',
    ];

    expect(findings(first, second)).toHaveLength(1);
    expect(findings(first, `${second}\n  - Repite: eje-1/linea-1`)).toEqual([]);
    expect(findings(`${first}\n  - Repite: eje-1/linea-2`, second)).toEqual([]);
    expect(findings(`1.1. ${first}`, `1.2. ${second}\n  - Repite: 1.1`)).toEqual([]);
    expect(findings(first, `${second}\n  - Repite: eje-3/linea-1`)).toHaveLength(1);
  });
});
