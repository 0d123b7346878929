import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

function actions(...texts: string[]): string {
  return `## Eje 1. Gobierno\n\n${texts.map(text => `- ${text}\n`).join('')}`;
}

describe('verbo-debil', () => {
  test.each([
    'Impulsar la cultura de la legalidad.',
    'Fomentar el deporte en las colonias.',
    'Promover la lectura.',
    'Coadyuvar con las autoridades federales.',
    'Propiciar el diálogo con las comunidades.',
    'Contribuir a la igualdad sustantiva.',
    '**Fortalecer** los consejos ciudadanos.',
    'No dejar de incentivar la inversión.',
    'Velar por el cumplimiento del reglamento.',
    'Asimismo, estimular el comercio local.',
  ])('counts %j', text => {
    const weak = text.startsWith('No dejar') ? 0 : 1;
    expect(findingsOf('verbo-debil', actions(text))).toHaveLength(weak);
  });

  test.each([
    'Publicar los contratos.',
    'Impulso al campo: entregar 200 paquetes de semilla.',
    'Capacitar a los comités para promover la lectura.',
    'Promoción de la lectura en las bibliotecas.',
    'Organizar una feria que impulse el comercio.',
    'Instalar una mesa para fomentar el diálogo.',
    'Financiar proyectos de mujeres del campo.',
    'Elaborar el plan de manejo.',
    'Supervisar la obra.',
    'Reparar las luminarias.',
  ])('does not count %j', text => {
    expect(findingsOf('verbo-debil', actions(text))).toEqual([]);
  });

  test('is one finding a plan, and none where a product says what is delivered', () => {
    const many = actions(
      'Impulsar el deporte.',
      'Impulsar la cultura.',
      'Fomentar el ahorro.',
      'Publicar las actas.',
    );
    const [finding, ...others] = findingsOf('verbo-debil', many);
    expect(others).toEqual([]);
    expect(finding?.message.es).toContain('3 de 4 acciones');
    expect(finding?.message.es).toContain('«impulsar» (2), «fomentar»');
    expect(finding?.related).toHaveLength(2);
    expect(findingsOf('verbo-debil', actions('Impulsar el deporte.\n  - Producto: seis torneos'))).toEqual(
      [],
    );
  });
});

describe('dos-acciones-en-una', () => {
  test.each([
    ['Elaborar y difundir el manual.', 'Elaborar y difundir'],
    ['Diseñar, aplicar y evaluar un curso.', 'Diseñar, aplicar y evaluar'],
    ['Desarrollar e implementar un modelo.', 'Desarrollar e implementar'],
    ['Reparar o sustituir las luminarias.', 'Reparar o sustituir'],
    ['Asimismo, revisar y actualizar el padrón.', 'revisar y actualizar'],
    ['Coordinarse y reunirse con las brigadas.', 'Coordinarse y reunirse'],
    ['Instalar, operar y mantener los pozos.', 'Instalar, operar y mantener'],
    ['Generar y estandarizar la información.', 'Generar y estandarizar'],
    ['Homologar y compartir criterios.', 'Homologar y compartir'],
    ['Oír y atender las quejas.', 'Oír y atender'],
    ['**Agendas conjuntas:** acordar y publicar los objetivos.', 'acordar y publicar'],
  ])('reports %j', (text, words) => {
    expect(markedWords('dos-acciones-en-una', actions(text))).toEqual([words]);
  });

  test.each([
    'Elaborar el manual.',
    'Elaborar manuales y guías.',
    'Elaborar un manual y difundirlo.',
    'Promover el hogar y la familia.',
    'Capacitar a mujeres y hombres.',
    'Impartir un taller y tercer curso.',
    'Publicar, cada trimestre, los avances.',
    'Equipar el taller y el comedor.',
    'Elaboración y difusión del manual.',
    'Restaurar altar y retablo.',
    'Abrir, en mayo, la ventanilla y capacitar al personal.',
  ])('does not report %j', text => {
    expect(markedWords('dos-acciones-en-una', actions(text))).toEqual([]);
  });
});
