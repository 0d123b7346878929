import { describe, expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const id = 'preposicion-doble';

describe('one preposition too many', () => {
  test.each([
    ['para que todos contribuyan a través a la participación de desde sus respectivos espacios.', 'de desde'],
    ['El paquete de de medidas que aprobó el Congreso.', 'de de'],
    ['Los informes se publicarán en en el portal del ayuntamiento.', 'en en'],
    ['El convenio con con la universidad vence en marzo.', 'con con'],
    ['Un programa por por región.', 'por por'],
    ['Talleres para para docentes de la provincia.', 'para para'],
    ['El reglamento de del Consejo se reformará.', 'de del'],
    ['Se turnará a al comité de transparencia.', 'a al'],
    ['La revisión del del presupuesto corresponde a la contraloría.', 'del del'],
    ['Dar aviso al al pleno.', 'al al'],
    ['De de los recursos se informará cada trimestre.', 'De de'],
    ['Una sesión de\nde trabajo.', 'de\nde'],
    ['El acceso de **de** las comunidades.', 'de **de**'],
    ['Avanzar hacia hacia la igualdad sustantiva.', 'hacia hacia'],
    ['## MECANISMOS DE DE PARTICIPACIÓN', 'DE DE'],
    ['| A |\n|---|\n| Datos sin sin procesar |', 'sin sin'],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual([words]);
  });
});

describe('two prepositions that belong', () => {
  test.each([
    'Elegir de entre las candidaturas.',
    'Pasar por entre los estantes del archivo.',
    'La obligación del Estado para con la niñez.',
    'El informe del año y el del anterior; el presupuesto del de mayor costo.',
    'Por encima de sobre todo lo dicho.',
    'El sobre sobre la mesa contiene las propuestas.',
    'Que nadie entre entre las cinco y las seis.',
    'De la a a la z, y de A a B.',
    'La reforma de De la Madrid y el voto de Del Valle.',
    'La norma europea en EN 301 549.',
    'Un problema de desde hace diez años y de desde que existe el padrón.',
    'Trabajar desde dentro de las instituciones.',
    'Se habló de, de nuevo, los archivos; en, en su caso, la sede.',
    'La clave `de de` y la página https://ejemplo.gob.mx/de de.',
    'Zona de desdén y de delegados.',
    'Fue uno de los de de-facto.',
    'Hasta en las colonias, de a poco, ante de todo, tras de sí.',
    'Actividades de por sí complejas, de al menos tres meses, de hasta dos años.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});
