import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'espacio-faltante';

describe('signs without their space', () => {
  test.each([
    ['Promoción,difusión y vinculación.', 'Promoción, difusión y vinculación.'],
    ['Termina la frase.Empieza otra.', 'Termina la frase. Empieza otra.'],
    ['Los fines son:promover y difundir.', 'Los fines son: promover y difundir.'],
    ['Capacitar al personal;evaluar resultados.', 'Capacitar al personal; evaluar resultados.'],
    ['El Lic.Juan Pérez y la Dra.Ana Ruiz.', 'El Lic. Juan Pérez y la Dra. Ana Ruiz.'],
    ['Agua,suelo y aire.', 'Agua, suelo y aire.'],
    ['- Publicar el informe.Difundirlo en medios.', '- Publicar el informe. Difundirlo en medios.'],
    ['La ley General,el reglamento y los lineamientos.', 'La ley General, el reglamento y los lineamientos.'],
    ['El SNT,según la ley,coordina.', 'El SNT, según la ley, coordina.'],
    ['Cundinamarca,Boyacá y Meta participan.', 'Cundinamarca, Boyacá y Meta participan.'],
    ['El área informa:Cada mes se publica.', 'El área informa: Cada mes se publica.'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('signs that need none', () => {
  test.each([
    'Promoción, difusión y vinculación.',
    'El sitio ejemplo.gob.mx y el archivo plan.md.',
    'Convenio con ANUIES, A.C. y S.A. de C.V.',
    'Los datos 10,5 y 1,250 y 3.14.',
    'La hora 10:30 y la razón 1:500.',
    'El EE.UU. y los DD.HH. de la región.',
    'El módulo SIPOT.Net del portal.',
    'Los numerales i),ii) y iii).',
    'La clave `perfil:snt-region` y el id `a,b`.',
    'Escriba a ana.ruiz@ejemplo.org, por favor.',
    'La biblioteca Node.js y otras.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
