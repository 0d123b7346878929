import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { planOf } from '../read.ts';
import { spoken } from './spoken.ts';

const texts = {
  es: 'El municipio publica los acuerdos del cabildo y las actas de la comisión en el portal, según la ley. También capacita a las áreas entre marzo y junio, con el apoyo de una universidad. ',
  en: 'The city publishes the decisions of the council and the minutes of each committee on its website. It will also train the staff of every department with the help of a university. ',
  pt: 'O município publica as decisões da câmara e as atas das comissões no portal, com o apoio dos técnicos. Também capacita os servidores em março e não cobra pela formação das pessoas. ',
  ca: 'L’ajuntament publica els acords del ple i les actes de la comissió amb el suport dels tècnics. També forma el personal per als serveis i els barris, amb una universitat pública. ',
  gl: 'O concello publica os acordos do pleno e as actas das comisións no portal, co apoio dos técnicos e das persoas. Tamén forma ao persoal coa axuda dunha universidade pública nas vilas. ',
  eu: 'Udalak osoko bilkuraren erabakiak eta batzordeen aktak argitaratzen ditu eta herritarren parte-hartzea bultzatzen du. Horretarako plan bat egin da eta hau izan da emaitza. ',
  fr: 'La commune publie les décisions du conseil et les comptes rendus des commissions sur le site, avec une aide pour les agents. Elle forme aussi les équipes dans les quartiers. ',
};
const doc = (idioma: string | null, text: string) =>
  `---\nperfil: plan-de-trabajo\ntitulo: Plan\n${idioma ? `idioma: ${idioma}\n` : ''}---\n\n${text.repeat(3)}\n`;
const ids = ['idioma-declarado'];

describe('a language that is not that of the text', () => {
  test.each([
    ['es-MX', 'en'],
    ['es', 'pt'],
    ['es-ES', 'ca'],
    ['es-ES', 'gl'],
    ['es-ES', 'eu'],
    ['es', 'fr'],
    ['en', 'es'],
    ['pt-BR', 'es'],
  ] as const)('declared %s, written in %s', (declared, written) => {
    expect(spoken(ids, doc(declared, texts[written]))).toEqual([`idioma-declarado «${declared}»`]);
  });

  test.each(['en', 'pt', 'ca'] as const)('none declared, written in %s', written => {
    expect(spoken(ids, doc(null, texts[written]))).toEqual(['idioma-declarado «Plan»']);
  });
});

describe('a language that is', () => {
  test.each([
    ['es-MX', texts.es],
    [null, texts.es],
    ['en-GB', texts.en],
    ['pt', texts.pt],
    ['ca', texts.ca],
    ['es-MX', texts.es + texts.en],
    ['es-MX', `${texts.es}> ${texts.en}`],
    ['es-MX', 'Open Government Partnership, Access to Information and Records of the Year. '],
    ['es-MX', '- Elaborar inventario.\n- Capacitar personal.\n- Publicar actas.\n'],
    [null, 'The plan. '],
    ['nah', 'In altepetl quitlapohua in amatl ihuan quinmachtia in tequitqueh. '],
  ])('%s: %j', (declared, text) => {
    expect(spoken(ids, doc(declared, text))).toEqual([]);
  });
});

test('an institution may ask that every plan declares its language', () => {
  const plan = planOf(doc(null, texts.es));
  const rule = rules.filter(({ id }) => id === 'idioma-declarado');
  const adjustments = { 'idioma-declarado': { ausente: 'avisar' } };
  const [found] = check(plan, rule, frameByKey(plan.profile.marco), { adjustments });
  expect(found?.message.es).toBe('El plan no declara su idioma.');
});
