import { describe, expect, it } from 'vitest';
import type { FrontmatterValues } from '../../src/plan/frontmatter.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { coverOf } from '../../src/render/cover.ts';
import { publishText } from './published.ts';

const frame = frameByKey('snt-2015');
const cover = (values: FrontmatterValues, title = 'Plan de Trabajo') => coverOf(values, frame, title);

describe('the cover of a publication', () => {
  it.each<[string, FrontmatterValues, string | null]>([
    ['Plan de Trabajo', { periodo: '2020-2021' }, '2020-2021'],
    ['Plan de Trabajo 2020-2021', { periodo: '2020-2021' }, null],
    ['Plan de Trabajo 2020 – 2021', { periodo: '2020-2021' }, null],
    ['Plan de Trabajo 2026', { periodo: 2026 }, null],
    ['Plan de Trabajo 2020', { periodo: '2020-2021' }, '2020-2021'],
    [
      'Plan de Trabajo 2020-2021',
      { periodo: { inicio: '2020-11-01', fin: '2021-10-31' } },
      '1 de noviembre de 2020 al 31 de octubre de 2021',
    ],
    ['Plan de Trabajo', {}, null],
  ])('of «%s» with %o says the period %s', (title, values, period) => {
    expect(cover(values, title).period).toBe(period);
  });

  it.each([
    ['Plan de Trabajo', 'propuesta', { name: 'Propuesta', approved: false }],
    ['Propuesta de Plan de Trabajo', 'propuesta', null],
    ['Plan', 'proyecto', { name: 'Proyecto', approved: false }],
    ['Plan', 'aprobado', { name: 'Aprobado', approved: true }],
    ['Plan', 'sustituido', { name: 'Sustituido', approved: true }],
  ] as const)('of «%s» shows the state %s once', (title, estado, state) => {
    expect(cover({ estado }, title).state).toEqual(state);
  });

  it.each<[FrontmatterValues, string | null]>([
    [{ region: 'norte' }, 'Región Norte'],
    [{ region: 'Región Pacífico' }, 'Región Pacífico'],
    [{ region: 'centro-occidente', subtitulo: 'Coordinación Regional Centro-Occidente' }, null],
    [{ comision: 'vinculacion' }, 'Comisión de Vinculación, Promoción, Difusión y Comunicación Social'],
    [{ organismo: 'ITEI', membrete: 'ITEI Jalisco' }, null],
    [{ municipio: 'Zapopan' }, 'Municipio de Zapopan'],
    [{ municipio: 'Ayuntamiento de Zapopan' }, 'Ayuntamiento de Zapopan'],
    [{ instancia: 'Comité' }, 'Comité'],
    [{}, null],
  ])('of %o names whose plan it is: %s', (values, issuer) => {
    expect(cover(values).issuer).toBe(issuer);
  });

  it('prints members by their everyday names, those of the region where the plan names none', () => {
    expect(cover({ integrantes: ['VER', 'Un invitado'] }).members).toEqual(['Veracruz', 'Un invitado']);
    expect(cover({ region: 'norte' }).members).toContain('Nuevo León');
  });

  it('does not take a guess of the reference frame for a fact', () => {
    expect(frame.regiones.find(({ clave }) => clave === 'sureste')?.confianza).toBe('C');
    expect(cover({ region: 'sureste' }).members).toEqual([]);
  });

  it('prints date, place and who presents the plan', () => {
    const autoria = [
      { tratamiento: 'Lic.', nombre: 'Ana Pérez', cargo: 'Comisionada', calidad: 'coordinación' },
      { organismo: 'ITEI' },
    ];

    expect(cover({ fecha: 'Oct 2020', lugar: 'Tepic', autoria })).toMatchObject({
      date: 'octubre de 2020',
      place: 'Tepic',
      signatories: [
        { name: 'Lic. Ana Pérez', position: 'Comisionada', body: null, capacity: 'Coordinación' },
        { name: null, position: null, body: 'ITEI', capacity: null },
      ],
    });
  });

  it('shows no comment that somebody wrote in the metadata', async () => {
    const published = await publishText(
      '---\nperfil: plan-de-trabajo\ntitulo: "Plan <!-- interno: SECRETO -->"\nautoria: [{cargo: "<!-- SECRETO -->Jefa"}]\n---\n\nTexto.\n',
    );
    expect(JSON.stringify(published)).not.toContain('SECRETO');
    expect([published.title, published.signatories[0]?.position]).toEqual(['Plan', 'Jefa']);
  });

  it('has a title in any case', async () => {
    expect((await publishText('# De la _mano_\n\nX')).title).toBe('De la mano');
    expect((await publishText('X')).title).toBe('Plan de trabajo');
  });
});
