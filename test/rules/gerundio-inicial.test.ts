import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'gerundio-inicial';

function action(text: string): string {
  return `## Eje 1. Gobierno\n\n- ${text}\n- Publicar las actas del cabildo.\n`;
}

describe('an action that begins with a gerund', () => {
  test.each([
    ['Fortaleciendo los comités de contraloría social.', 'Fortalecer los comités de contraloría social.'],
    ['Realizando jornadas de salud en las comunidades.', 'Realizar jornadas de salud en las comunidades.'],
    ['**Promoviendo** la lectura en las bibliotecas.', '**Promover** la lectura en las bibliotecas.'],
    [
      'Construyendo ciclovías en las avenidas principales.',
      'Construir ciclovías en las avenidas principales.',
    ],
    ['Contribuyendo al cuidado del agua.', 'Contribuir al cuidado del agua.'],
    ['No permitiendo el comercio en las banquetas.', 'No permitir el comercio en las banquetas.'],
    ['Capacitando a las personas promotoras.', 'Capacitar a las personas promotoras.'],
    ['IMPULSANDO el turismo comunitario.', 'IMPULSAR el turismo comunitario.'],
    ['Asimismo, difundiendo los resultados.', 'Asimismo, difundir los resultados.'],
    ['Reduciendo los tiempos de respuesta.', 'Reducir los tiempos de respuesta.'],
  ])('%j becomes %j', (written, meant) => {
    const [finding, ...others] = findingsOf(id, action(written));
    expect(others).toEqual([]);
    const mended = applyEdits(plainFrontmatter + action(written), finding?.fix?.edits ?? []);
    expect(mended).toBe(plainFrontmatter + action(meant));
  });

  test('without a fix where the infinitive is in doubt', () => {
    const [finding] = findingsOf(id, action('Recorriendo las colonias con las brigadas.'));
    expect(finding?.message.es).toContain('gerundio «Recorriendo»; se esperaba un infinitivo.');
    expect(finding?.fix).toBeUndefined();
  });
});

describe('an action that does not', () => {
  test.each([
    'Considerando el diagnóstico, elaborar el programa anual.',
    'Tomando en cuenta los recursos disponibles, se instalarán dos módulos.',
    'Cuando concluya el plazo, publicar los resultados.',
    'Mando único de las policías municipales.',
    'Fortalecer los comités, capacitando a sus integrantes.',
    'Bando de policía y buen gobierno.',
    'Contrabando de especies: denunciar ante la fiscalía.',
    'Elaborar un manual.',
    'Segundo foro regional de archivos.',
    'Comando de incidentes para incendios forestales.',
    'Fernando Montes de Oca: rehabilitar la calle.',
    'Estruendo cero: regular la pirotecnia.',
  ])('%j', written => {
    expect(markedWords(id, action(written))).toEqual([]);
  });

  test('nor does a paragraph that is no action', () => {
    expect(
      markedWords(id, '## Presentación\n\nBuscando la mejora continua, se presenta este plan.\n'),
    ).toEqual([]);
  });
});
