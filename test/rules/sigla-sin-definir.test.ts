import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rules } from '../../src/rules/index.ts';
import { fileOf, plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'sigla-sin-definir';
const own = rules.filter(rule => rule.id === id);

describe('an acronym that nobody explains', () => {
  test.each([
    ['El CONEVAL evaluará los programas.', ['CONEVAL']],
    ['La Secretaría de Hacienda, CONEVAL, y la Comisión – BID.', ['CONEVAL', 'BID']],
    ['Los acuerdos del COPLADEMUN se publicarán; el COPLADEMUN sesiona cada mes.', ['COPLADEMUN']],
    ['De acuerdo con la SUBDERE y el GORE, cada comuna…', ['SUBDERE', 'GORE']],
    ['La SUNAT, el MEF y la PCM (Perú) firmarán el convenio.', ['SUNAT', 'MEF', 'PCM']],
    ['Los POA de cada área y sus MIR.', ['POA', 'MIR']],
    ['- Actualizar el SIGA-MEF.', ['SIGA', 'MEF']],
    ['Los OGLs de la región.', ['OGLs']],
    ['Impulsar el uso de la **PNT**.', ['PNT']],
    ['| Responsable | Plazo |\n| --- | --- |\n| DIF | 2026 |', ['DIF']],
    ['### 6 SIPOT', ['SIPOT']],
    ['Los programas institucionales (PROTAI, PRONADATOS) siguen.', ['PROTAI', 'PRONADATOS']],
    ['El portal de la CNDH: <https://www.CNDH.org.mx>', ['CNDH']],
  ])('%s', (text, siglas) => {
    expect(markedWords(id, `${text}\n`)).toEqual(siglas);
  });
});

describe('what is none, or needs no explanation', () => {
  test.each([
    'El Consejo Nacional de Evaluación (CONEVAL) sesiona. El CONEVAL evalúa.',
    'La Ley 7/1985, de 2 de abril, Reguladora de las Bases del Régimen Local (LRBRL). Según la LRBRL.',
    'El Banco Interamericano de Desarrollo, BID, financia el programa. El BID lo evalúa.',
    'Sistema Único de Información de Trámites – SUIT. El SUIT se actualiza.',
    'Con un monto de $120,000.00 MN para el ejercicio.',
    'La SHCP (Secretaría de Hacienda y Crédito Público) y la SHCP.',
    'La Oficina de las Naciones Unidas (UNODC, por sus siglas en inglés). La UNODC apoya.',
    'La ONU, la UNESCO y las ONG piden el IVA en PDF.',
    'Durante el siglo XXI, en la fracción XIV del artículo II.',
    'El trámite es GRATUITO. Que sea gratuito importa.',
    'NO se cobrará nada y TODO será público.',
    '## EJE 1. ACCESO A LA INFORMACIÓN PÚBLICA Y DATOS\n\n## OBJETIVO DEL PLAN',
    'La empresa Ejemplo, S.A. de C.V., y Otra SA de CV.',
    'El formato `INAI-04` y <https://INAI.org.mx>.',
    'Oficio CM/DGA/0123/2026 y norma NMX-R-025-SCFI-2015.',
    'El manual “ABC” de redes.',
    'Plataformas: YouTube, TikTok, WhatsApp y LinkedIn.',
    'El costo es de 300 MXN y el formato, CSV.',
    'POR DEFINIR',
    'La URSS y los EUA.',
    '- OE1. Publicar.\n- OE2) Difundir.',
    'La frontera con EE. UU. y las FF.AA. del país.',
    'Se publicará en el DOF, con la CURP y el RFC de cada persona, según el INEGI.',
    'Las sesiones son en MÉRIDA, en TOLUCA y en la CDMX.',
    'Las SECRETARÍAS y la COMISIÓN.',
    '## Glosario\n\n- POA: Programa Operativo Anual\n\n## Eje 1\n\nEl POA.',
  ])('%s', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('an institution says which ones its readers know, and takes out those they do not', () => {
  const file = fileOf(`${plainFrontmatter}El DIF y el CONACYT.\n`);
  const [entry, none] = [{ word: 'DIF', instead: [] }, [] as string[]];
  const words = (add: (typeof entry)[], remove: string[]) => ({ 'siglas-conocidas': { add, remove } });
  const marked = (changes: ReturnType<typeof words> | undefined) =>
    analyze(file, {
      profile: planDeTrabajo,
      frame: noFrame,
      rules: own,
      ...(changes && { words: changes }),
    }).diagnostics.map(({ span }) => file.slice(span));

  expect(marked(undefined)).toEqual(['DIF']);
  expect(marked(words([entry], none))).toEqual([]);
  expect(marked(words([], ['CONACYT']))).toEqual(['DIF', 'CONACYT']);
});

test('one that only the cover has is reported there', () => {
  const text =
    '---\nperfil: plan-de-trabajo\ntitulo: Plan 2026\nautoria:\n  - organismo: "COTAI"\n---\n\nNada.\n';
  expect(markedWords(id, text)).toEqual(['COTAI']);
});

test('in a plan of more than sixty they are only suggestions', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const siglas = letters.flatMap(a => ['QZ', 'WX', 'KJ'].map(end => `${a}${end}`));
  const severities = (count: number) =>
    findingsOf(
      id,
      `${siglas
        .slice(0, count)
        .map(sigla => `La ${sigla} y el resto.`)
        .join(' ')}\n`,
    ).map(({ severity }) => severity);

  expect(new Set(severities(60))).toEqual(new Set(['aviso']));
  expect(new Set(severities(61))).toEqual(new Set(['sugerencia']));
});

test('what the frame knows is said with how sure it is, and offered only where it is one name', () => {
  const head = '---\nperfil: snt-region\nregion: norte\ntitulo: Plan 2020\nperiodo: 2020\n---\n\n';
  const [snt, ceaip, itai] = findingsOf(id, `${head}El SNT, la CEAIP y el ITAI.\n`);

  expect(snt?.help?.es).toContain('«Sistema Nacional de Transparencia, Acceso');
  expect(snt?.fix?.safe).toBe(false);
  expect(ceaip?.help?.es).toContain('el organismo garante de Sinaloa (dato sin verificar; confírmelo)');
  expect(ceaip?.fix).toBeUndefined();
  expect(itai?.help?.es).toMatch(/^Escriba su nombre/u);
});

test('each fault is told once: a slip and an acronym with two names are the business of other rules', () => {
  const head = '---\nperfil: snt-region\nregion: norte\ntitulo: Plan 2020\nperiodo: 2020\n---\n\n';
  expect(markedWords(id, `${head}El SNA, el STN y la Plataforma Nacional de Transparencia (PNT).\n`)).toEqual(
    [],
  );
});
