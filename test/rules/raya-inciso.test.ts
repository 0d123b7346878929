import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'raya-inciso';

describe('asides without their dashes', () => {
  test.each([
    [
      'Digitalizar las series notariales -unos 85.000 folios- y ponerlas en consulta.',
      'Digitalizar las series notariales —unos 85.000 folios— y ponerlas en consulta.',
    ],
    [
      'Los derechos humanos -en especial el de acceso a la información- son universales.',
      'Los derechos humanos —en especial el de acceso a la información— son universales.',
    ],
    [
      'Los organismos - tanto federales como locales - publicarán sus actas.',
      'Los organismos —tanto federales como locales— publicarán sus actas.',
    ],
    [
      'La dependencia --con apoyo de la universidad-- elaborará el diagnóstico.',
      'La dependencia —con apoyo de la universidad— elaborará el diagnóstico.',
    ],
    [
      'El comité –formado por cinco personas, sesionará cada mes.',
      'El comité –formado por cinco personas, sesionará cada mes.',
    ],
    [
      'Cada área –incluida la jurídica. Y las demás también.',
      'Cada área –incluida la jurídica. Y las demás también.',
    ],
    [
      'El ayuntamiento —con recursos propios y estatales, construirá la planta.',
      'El ayuntamiento —con recursos propios y estatales, construirá la planta.',
    ],
    [
      'Las comunidades -sobre todo las indígenas-, tendrán prioridad.',
      'Las comunidades —sobre todo las indígenas—, tendrán prioridad.',
    ],
    [
      'Se atenderá a la población vulnerable (mujeres -jefas de familia- y niñez).',
      'Se atenderá a la población vulnerable (mujeres —jefas de familia— y niñez).',
    ],
    [
      'La Gerencia Regional -a través de sus unidades ejecutoras- implementa el plan.',
      'La Gerencia Regional —a través de sus unidades ejecutoras— implementa el plan.',
    ],
    [
      '- Elaborar -junto con las áreas- el catálogo de disposición documental.',
      '- Elaborar —junto con las áreas— el catálogo de disposición documental.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('no aside, or one with its dashes', () => {
  test.each([
    'La información pública –en torno, por ejemplo, a obras como el Tren Maya– que los organismos compartan.',
    'El comité —formado por cinco personas— sesionará cada mes.',
    'La ruta Monterrey - vía corta - Saltillo.',
    '—Así empezó el foro de consulta.',
    'La ruta Monterrey - Saltillo - Torreón se ampliará.',
    'El enfoque teórico-práctico y el desarrollo socio-económico del estado.',
    '– Elaborar el inventario general.',
    '— ¿Qué sigue? — preguntó la comisionada.',
    'Plan Municipal de Desarrollo 2024 - 2027 - Eje 3.',
    'La norma NOM-035-STPS-2018 y el convenio SEP-SNTE-2020.',
    'El periodo enero-marzo y el trimestre abril-junio.',
    'Las micro- y pequeñas empresas, así como la pre- y posventa.',
    'Un enlace Madrid–Sevilla y otro Lima–Callao.',
    'Resultado: bajo - medio - alto - muy alto.',
    '## Programa 1 - Agua - saneamiento',
    'Los horarios son de 9:00 – 14:00 y de 16:00 – 18:00 horas.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
