import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';
import { spoken } from './spoken.ts';

const id = 'formas-mezcladas';

/** A list of actions under an eje, and another with infinitives only. */
function list(...actions: string[]): string {
  return `## Eje 1. Gobierno\n\n${actions.map(action => `- ${action}\n`).join('')}\n## Eje 2. Archivos\n\n- Organizar los archivos de trámite.\n- Revisar el cuadro de clasificación.\n- Publicar el catálogo.\n`;
}

describe('a list that mixes nouns and infinitives', () => {
  test.each([
    [
      [
        'Elaboración de un manual.',
        'Publicar el manual.',
        'Revisión de los formatos.',
        'Capacitar al personal.',
      ],
      'Elaboración',
    ],
    [
      [
        'Instalar un buzón.',
        'Atención a las quejas.',
        'Responder en diez días.',
        'Publicación de las respuestas.',
      ],
      'Atención',
    ],
    [
      [
        '**Difusión** de la ley.',
        'Traducir la ley al náhuatl.',
        'Impresión de carteles.',
        'Organizar una feria.',
      ],
      'Difusión',
    ],
    [
      [
        '1.1 Diseño de la campaña.',
        '1.2 Grabar los mensajes.',
        '1.3 Transmisión de los mensajes.',
        '1.4 Medir el alcance.',
      ],
      'Diseño',
    ],
    [
      [
        'Rehabilitación del parque.',
        'Construcción de la ciclovía.',
        'Iluminar la avenida.',
        'Plantar árboles.',
      ],
      'Rehabilitación',
    ],
    [
      [
        'Capacitarse en datos abiertos.',
        'Actualización del portal.',
        'Integración de un inventario.',
        'Abrir el catálogo.',
      ],
      'Actualización',
    ],
    [
      [
        'Crear un padrón.',
        'Depuración del padrón, con el apoyo del catastro.',
        'Digitalización del padrón.',
        'Consultarlo.',
        'Abrir una ventanilla.',
      ],
      'Depuración',
    ],
    [
      [
        'Contratación de personal.',
        'Evaluar al personal.',
        'Designación de enlaces.',
        'Reunir a los enlaces.',
        'Elaborar el informe.',
      ],
      'Contratación',
    ],
    [
      [
        'Levantamiento de datos.',
        'Analizar los datos.',
        'Entrega de resultados.',
        'Presentar los resultados.',
      ],
      'Levantamiento',
    ],
    [
      [
        'Coordinar el censo.',
        'Aplicación de la encuesta.',
        'Capturar las respuestas.',
        'Validación de las respuestas.',
      ],
      'Aplicación',
    ],
  ])('%j', (actions, first) => {
    expect(markedWords(id, list(...actions))).toEqual([first]);
  });

  test('says how many of each, shows the others and mends all', () => {
    const [finding] = findingsOf(
      id,
      list(
        'Elaboración de un manual.',
        'Publicar el manual.',
        'Revisión de los formatos.',
        'Archivar los formatos.',
      ),
    );
    expect(finding?.message.es).toContain('2 de las líneas empiezan con infinitivo y 2 con sustantivo');
    expect(finding?.related).toHaveLength(1);
    expect(finding?.fix?.edits).toHaveLength(4);
  });

  test('is reported once: the other rule leaves its items alone', () => {
    const text = list(
      'Elaboración de un manual.',
      'Publicar el manual.',
      'Revisión de los formatos.',
      'Archivar los formatos.',
    );
    expect(spoken([id, 'no-infinitivo'], text)).toEqual([`${id} «Elaboración»`]);
    const lone = list('Elaboración de un manual.', 'Publicar el manual.', 'Archivar los formatos.');
    expect(spoken([id, 'no-infinitivo'], lone)).toEqual(['no-infinitivo «Elaboración»']);
  });

  test('in a plan of nouns, a lone infinitive stands out', () => {
    const text =
      '## Eje 1. Obra\n\n- Pavimentación de la calle.\n- Construir un aula.\n- Reparación del drenaje.\n';
    expect(markedWords(id, text)).toEqual(['Construir']);
  });
});

describe('a list in one form', () => {
  test.each([
    [['Elaborar un manual.', 'Publicar el manual.', 'Revisar los formatos.']],
    [['Elaboración de un manual.', 'Publicación del manual.', 'Revisión de los formatos.']],
    [['Elaborar un manual.', 'Publicar el manual.', 'Revisión de los formatos.']],
    [['Taller de cerámica.', 'Organizar una feria.', 'Lugar de encuentro.', 'Publicar el calendario.']],
    [
      [
        'Protección de datos personales.',
        'Acceso a la información.',
        'Publicar los avisos.',
        'Revisar los avisos.',
      ],
    ],
    [
      [
        'Se instalará un módulo.',
        'Se publicarán los costos.',
        'Capacitar al personal.',
        'Evaluar el módulo.',
      ],
    ],
    [['Difusión y promoción.', 'Vinculación ciudadana.', 'Organizar foros.', 'Publicar las actas.']],
    [
      [
        '**Difusión:** publicar las actas.',
        '**Capacitación:** impartir cursos.',
        'Evaluar.',
        'Informar al cabildo.',
      ],
    ],
    [['Con el apoyo de la universidad, elaborar un estudio.', 'Publicar el estudio.', 'Presentarlo.']],
    [['Que la población conozca el programa.', 'Difundir el programa.', 'Evaluar el programa.']],
  ])('%j', actions => {
    expect(markedWords(id, list(...actions))).toEqual([]);
  });
});
