import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'mayuscula-acentuada';

describe('capitals without their accent', () => {
  test.each([
    ['## INTRODUCCION', '## INTRODUCCIÓN'],
    ['REGION NORTE', 'REGIÓN NORTE'],
    ['Coordinador: LIDER CIUDADANO', 'Coordinador: LÍDER CIUDADANO'],
    ['## EJE 3. EDUCACION, CULTURA Y DEPORTE', '## EJE 3. EDUCACIÓN, CULTURA Y DEPORTE'],
    [
      '| ÁREA | ACCION |\n|---|---|\n| Archivo | Publicar |',
      '| ÁREA | ACCIÓN |\n|---|---|\n| Archivo | Publicar |',
    ],
    ['COMITE DE TRANSPARENCIA DEL ESTADO', 'COMITÉ DE TRANSPARENCIA DEL ESTADO'],
    ['SECRETARÍA TECNICA DEL CONSEJO', 'SECRETARÍA TÉCNICA DEL CONSEJO'],
    ['## ANALISIS DE LA POLITICA PUBLICA', '## ANÁLISIS DE LA POLITICA PUBLICA'],
    ['PLAN ESTRATEGICO DE DESARROLLO ECONOMICO', 'PLAN ESTRATÉGICO DE DESARROLLO ECONÓMICO'],
    ['- META: REDUCCION DE LA POBREZA EN EL PAIS', '- META: REDUCCIÓN DE LA POBREZA EN EL PAÍS'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('capitals as they should be', () => {
  test.each([
    '## INTRODUCCIÓN',
    'REGIÓN NORTE DEL PAÍS',
    'La ACCION (Alianza Ciudadana Contra la Impunidad y la Opacidad Nacional) y la otra ACCION.',
    'La Declaración de Impacto Ambiental (DIA) y el AREA.',
    'Registro SISBEN, ICONTEC, CEPAL y UNION.',
    'La clave NOM-REGION-2020 y el archivo PLAN_ACCION.pdf.',
    'La alianza NORTH REGION AND MISSION STATEMENT.',
    'El Sistema de AGIL (Atención a la Gestión Integral de Lima).',
    'EL SECTOR PUBLICO PRACTICA LA CRITICA',
    '> REGION NORTE',
    'PLAN DE TRABAJO 2024',
    'La etiqueta #EDUCACION y la cuenta @GESTION_MX.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
