import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { acronyms } from '../../src/plan/acronyms.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { SourceFile } from '../../src/text/source-file.ts';

function read(text: string) {
  const file = new SourceFile('plan.md', text);
  const found = acronyms(readPlan(readDocument(file), planDeTrabajo));
  return {
    definitions: found.definitions.map(({ sigla, name }) => `${sigla} = ${name}`),
    uses: found.uses.map(({ sigla }) => sigla),
    found,
    file,
  };
}

describe('acronyms that a text defines', () => {
  it.each([
    [
      'el Programa Nacional de Transparencia y Acceso a la Información (PROTAI)',
      'PROTAI = Programa Nacional de Transparencia y Acceso a la Información',
    ],
    [
      'del Sistema de Gestión de Medios de Impugnación (SIGEMI) y',
      'SIGEMI = Sistema de Gestión de Medios de Impugnación',
    ],
    [
      'Secretaría del Sistema Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales (SNT), está',
      'SNT = Sistema Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales',
    ],
    [
      'el Plan Nacional de Socialización del Derecho de Acceso a la Información (PLanDAI)',
      'PLanDAI = Plan Nacional de Socialización del Derecho de Acceso a la Información',
    ],
    [
      'según el Instituto Nacional de Estadística y Geografía (INEGI)',
      'INEGI = Instituto Nacional de Estadística y Geografía',
    ],
    ['ejerce su derecho de acceso a la información (DAI)', 'DAI = derecho de acceso a la información'],
    ['el **Plan Nacional de Desarrollo** (en adelante, «PND»)', 'PND = **Plan Nacional de Desarrollo**'],
    [
      'la Alianza para el Gobierno Abierto (OGP, por sus siglas en inglés)',
      'OGP = Alianza para el Gobierno Abierto',
    ],
    ['el PND (Plan Nacional de Desarrollo) señala', 'PND = Plan Nacional de Desarrollo'],
    ['- PNT: Plataforma Nacional de Transparencia', 'PNT = Plataforma Nacional de Transparencia'],
    ['| Sigla | Nombre |\n| --- | --- |\n| OG | Órganos Garantes |', 'OG = Órganos Garantes'],
    [
      'las Tecnologías de la Información y Comunicación (TICs)',
      'TIC = Tecnologías de la Información y Comunicación',
    ],
  ])('%s', (text, definition) => {
    const { definitions, found, file } = read(text);
    expect(definitions).toEqual([definition.replaceAll('**', '')]);
    const [only] = found.definitions;
    expect(only && file.slice(only.nameSpan)).toBe(definition.split(' = ')[1]);
  });

  it.each([
    'los programas institucionales (PROTAI, Pronadatos)',
    'los contenidos generados (manuales, guías, “ABC”)',
    'los órganos garantes (SNT)',
    'fracción (XII) del artículo',
    'el Comité (COTAI)',
  ])('none in «%s»', text => {
    expect(read(text).definitions).toEqual([]);
  });

  it('come first from the frontmatter, at their key', () => {
    const { found, file } = read(
      '---\nsiglas:\n  SNT: Sistema Nacional\n---\n\nEl Plan Nacional (PN) del SNT.\n',
    );
    expect(found.definitions.map(({ from, span }) => [from, file.slice(span)])).toEqual([
      ['frontmatter', 'SNT'],
      ['text', 'PN'],
    ]);
  });
});

describe('uses of acronyms', () => {
  it('are found at their exact place, through markup and escapes', () => {
    const { found, file } = read('Los _OGL_ \\* y la **PNT&nbsp;SNT** de los OGLs.\n');
    expect(found.uses.map(use => [use.sigla, file.slice(use.span)])).toEqual([
      ['OGL', 'OGL'],
      ['OGL', 'OGLs'],
    ]);
  });

  it('leave out the place that defines', () => {
    expect(read('El Plan Nacional de Desarrollo (PND). Otra vez el PND.\n').uses).toEqual(['PND']);
  });

  it('leave out code, addresses, quotations and Roman numerals', () => {
    expect(read('`SNT` <https://SNT.org> “ABC” artículo XXI de @INAI\n').uses).toEqual([]);
  });

  it('leave out text in capitals unless defined elsewhere', () => {
    expect(read('## Eje 1. ORGANISMOS DE LA REGIÓN CENTRO-OCCIDENTE.\n').uses).toEqual([]);
    const text =
      '## EJE TEMÁTICO 1. ACCESO A LA INFORMACIÓN Y SNT\n\n## OBJETIVO\n\n**VISIÓN Y MISIÓN**\n\nEl SNT.\n';
    expect(read(text).uses).toEqual(['SNT']);
    expect(read(`---\nsiglas: {SNT: Sistema Nacional}\n---\n${text}`).uses).toEqual(['SNT', 'SNT']);
  });

  it('keep a short heading that alone is in capitals, and acronyms in a row', () => {
    expect(read('### 5 Transparencia\n\n### 6 SIPOT\n\nEl INAI, SNT y OGL.\n').uses).toEqual([
      'SIPOT',
      'INAI',
      'SNT',
      'OGL',
    ]);
  });

  it('are no words raised for emphasis, labels or keys', () => {
    const text =
      'NO se difunde. Un PLAN y su META, según la NOM-035-STPS y MÁS. Se PROHIBE: nadie prohibe.\n';
    expect(read(text).uses).toEqual([]);
    expect(read('El oficio INAI/SNT/14-2020, la NOM-035 y la clave MPCI1821/RG/IMPLAN/019.\n').uses).toEqual(
      [],
    );
    expect(read('INDICE General. Véase el índice.\n').uses).toEqual([]);
  });

  it('are found on the cover too, apart', () => {
    const { found, file } = read(
      '---\ntitulo: PLAN DE TRABAJO DEL SNT\nsubtitulo: "OGL Región Sureste"\nautoria:\n  - organismo: COTAI\n    calidad: Candidata del Sistema Nacional de Transparencia (SNT)\n---\n\nEl SNT.\n',
    );
    expect(found.onCover.map(use => [use.sigla, file.slice(use.span)])).toEqual([
      ['SNT', 'SNT'],
      ['OGL', 'OGL'],
      ['COTAI', 'COTAI'],
    ]);
    expect(found.definitions.map(({ sigla }) => sigla)).toEqual(['SNT']);
  });
});
