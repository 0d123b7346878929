import { beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { snt2015 } from '../../src/reference/snt-2015.ts';
import { fakeHost } from '../fake-host.ts';

const prompts = vi.hoisted(() => ({ asked: [] as string[], answers: [] as (string | symbol)[] }));

vi.mock('@clack/prompts', () => {
  const ask = async (question: {
    message: string;
    options?: readonly { value: string; hint?: string }[];
    validate?: (value: string) => string | undefined;
  }) => {
    const offered = question.options
      ?.map(({ value, hint }) => (hint ? `${value} (${hint})` : value))
      .join(' ');
    prompts.asked.push(offered ? `${question.message} ${offered}` : question.message);
    let answer = prompts.answers.shift() ?? '';
    for (;;) {
      const fault = typeof answer === 'string' ? question.validate?.(answer) : undefined;
      if (!fault) return answer;
      prompts.asked.push(fault);
      answer = prompts.answers.shift() ?? '';
    }
  };
  return { select: ask, text: ask, isCancel: (answer: unknown) => typeof answer === 'symbol' };
});

beforeEach(() => {
  prompts.asked.length = 0;
  prompts.answers.length = 0;
});

async function run(argv: string[], circumstances: Parameters<typeof fakeHost>[0] = {}) {
  const host = fakeHost(circumstances);
  const code = await main(['new', ...argv], host);
  const created = [...host.files.keys()].filter(path => !(path in (circumstances.files ?? {})));
  return { code, ...host.said, created, textOf: host.textOf };
}

const ended =
  'El marco regional snt-2015 terminó el 2025-03-20 (Ley General de Transparencia y Acceso a la Información Pública, DOF 2025-03-20): para el Sistema Nacional de Acceso a la Información Pública sirve --perfil plan-de-trabajo.\n';
const next = (path: string) => `Complete cada POR DEFINIR; «plan validate ${path}» dice qué falta.\n`;

describe('plan new', () => {
  test('writes the plan, prints its path, and says on the other stream what to know and what to do', async () => {
    const { code, stdout, stderr, created, textOf } = await run([
      '--region',
      'norte',
      '--periodo',
      '2026-2027',
    ]);

    expect(code).toBe(0);
    expect(created).toEqual(['plan-norte-2026-2027.md']);
    expect(stdout).toBe('plan-norte-2026-2027.md\n');
    expect(stderr).toBe(ended + next('plan-norte-2026-2027.md'));
    expect(textOf('plan-norte-2026-2027.md')).toMatch(/^---\nperfil: snt-region\n/u);
  });

  test('nuevo is the same command', async () => {
    const host = fakeHost();
    expect(await main(['nuevo', '--comision', 'vinculacion', '--periodo', '2023'], host)).toBe(0);
    expect(host.said).toEqual({
      stdout: 'plan-vinculacion-2023.md\n',
      stderr: next('plan-vinculacion-2023.md'),
    });
  });

  test.each([
    ['region', 'Región Centro Occidente', 'snt-region', 'region: centro-occidente'],
    ['comision', 'CVPDCS', 'snt-comision', 'comision: vinculacion'],
    ['organismo', 'Instituto  de\nArchivos', 'plan-de-trabajo', 'organismo: Instituto de Archivos'],
    ['municipio', 'Tala', 'plan-de-trabajo', 'municipio: Tala'],
    ['instancia', 'Mesa: agua', 'plan-de-trabajo', 'instancia: "Mesa: agua"'],
    ['instancia', 'No', 'plan-de-trabajo', 'instancia: "No"'],
  ])('--%s «%s» has the profile %s', async (key, value, perfil, line) => {
    const { stdout } = await run([`--${key}`, value, '--stdout']);

    expect(stdout).toContain(`perfil: ${perfil}\n`);
    expect(stdout).toContain(`\n${line}\n`);
  });

  test('takes the current year where no period is given, and says so', async () => {
    const { stderr, created } = await run(['--municipio', 'Tala'], { today: '2031-01-02' });

    expect(created).toEqual(['plan-tala-2031.md']);
    expect(stderr).toBe(`Sin --periodo se puso el año en curso, 2031.\n${next('plan-tala-2031.md')}`);
  });

  test.each([
    ['2026', 'periodo: 2026'],
    ['2026 – 2027', 'periodo: 2026-2027'],
    ['2026-11-01/2027-10-31', 'periodo: 2026-11-01/2027-10-31'],
  ])('--periodo %s', async (periodo, line) => {
    expect((await run(['--municipio', 'Tala', '--periodo', periodo, '--stdout'])).stdout).toContain(
      `\n${line}\n`,
    );
  });

  test('--titulo is the title in both places', async () => {
    const { stdout } = await run(['--municipio', 'Tala', '--titulo', 'Agua para todas', '--stdout']);
    expect(stdout).toContain('\ntitulo: Agua para todas\n');
    expect(stdout).toContain('\n# Agua para todas\n');
  });

  test('without a body, where the profile asks for none', async () => {
    expect((await run(['--perfil', 'plan-de-trabajo', '--periodo', '2026'])).created).toEqual([
      'plan-2026.md',
    ]);
  });

  test('names every region in its help', async () => {
    const { stdout } = await run(['--help']);
    const line = /--region <clave> +plan de una región: ([^.]*?)\n +--comision/u.exec(stdout)?.[1];
    expect(line?.split(/,\s+/u)).toEqual(snt2015.regiones.map(({ clave }) => clave).toSorted());
  });

  test('speaks English', async () => {
    const { stderr } = await run(['--region', 'sureste', '--periodo', '2020', '--lang', 'en']);
    expect(stderr).toBe(
      'Members of the region Sureste: inferred; please confirm it.\nFill in each POR DEFINIR; «plan validate plan-sureste-2020.md» says what is missing.\n',
    );
  });
});

describe('where it writes', () => {
  test.each([
    ['otro.md', {}, 'otro.md'],
    ['planes/', {}, 'planes/plan-tala-2026.md'],
    ['planes', { 'planes/viejo.md': '' }, 'planes/plan-tala-2026.md'],
    ['a/b/c.md', {}, 'a/b/c.md'],
    ['a\\b\\', {}, 'a/b/plan-tala-2026.md'],
  ])('--out %s', async (out, files, path) => {
    const { stdout, created } = await run(['--municipio', 'Tala', '--out', out], { files });
    expect(stdout).toBe(`${path}\n`);
    expect(created).toEqual([path]);
  });

  test('a path with spaces is quoted where it is to be copied', async () => {
    const { stderr } = await run(['--municipio', 'Tala', '--periodo', '2026', '--out', 'mi plan.md']);
    expect(stderr).toBe(next('"mi plan.md"'));
  });

  test('never replaces what exists unless asked', async () => {
    const files = { 'plan-tala-2026.md': 'mío' };
    const argv = ['--municipio', 'Tala', '--periodo', '2026'];

    const refused = await run(argv, { files });
    expect(refused).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        '«plan-tala-2026.md» ya existe y no se tocó: use --force para reemplazarlo, o --out para escribir en otro lugar.\n',
    });
    expect(refused.textOf('plan-tala-2026.md')).toBe('mío');

    const forced = await run([...argv, '--force'], { files });
    expect(forced.code).toBe(0);
    expect(forced.textOf('plan-tala-2026.md')).toContain('municipio: Tala');
  });

  test('--dry-run shows what and where, writes nothing, and refuses what the run itself would refuse', async () => {
    const argv = ['--municipio', 'Tala', '--periodo', '2026', '--dry-run'];
    const shown = await run(argv);

    expect(shown).toMatchObject({
      code: 0,
      created: [],
      stderr: 'No se escribió nada: sin --dry-run, esto se escribiría en «plan-tala-2026.md».\n',
    });
    expect(shown.stdout).toContain('municipio: Tala');
    expect((await run(argv, { files: { 'plan-tala-2026.md': '' } })).code).toBe(2);
  });

  test('--stdout writes the plan and nothing else to standard output', async () => {
    const { stdout, stderr, created } = await run(['--municipio', 'Tala', '--periodo', '2026', '--stdout']);

    expect(stdout).toMatch(/^---\n.+POR DEFINIR\n$/su);
    expect(stderr).toBe('');
    expect(created).toEqual([]);
  });
});

describe("an institution's own profile", () => {
  const profile = 'extiende: plan-de-trabajo\nniveles:\n  eje: {singular: Prioridad, plural: Prioridades}\n';

  test.each([
    ['--municipio Tala --out planes/plan.md', '../perfiles/obras.yaml'],
    ['--region norte --out planes/plan.md', 'snt-region'],
    ['--municipio Tala --perfil plan-de-trabajo --out planes/plan.md', 'plan-de-trabajo'],
    ['--municipio Tala --out plan.md', 'plan-de-trabajo'],
  ])('%s has the profile of its configuration where that fits: %s', async (line, named) => {
    const files = {
      'perfiles/obras.yaml': 'extiende: plan-de-trabajo\ninstancia: {claves: [municipio]}\n',
      'planes/plan.config.yaml': 'perfil: ../perfiles/obras.yaml\n',
    };
    const { code, textOf } = await run(line.split(' '), { files });
    expect(code).toBe(0);
    expect(textOf(line.split(' ').at(-1) ?? '')).toContain(`perfil: ${named}\n`);
  });

  test.each([
    ['perfiles/obras.yaml', 'plan.md', './perfiles/obras.yaml'],
    ['obras.yaml', 'planes/2026/plan.md', '../../obras.yaml'],
    ['perfiles/obras.yaml', 'perfiles/plan.md', './obras.yaml'],
  ])('%s is named from %s as %s', async (path, out, named) => {
    const files = { [path]: profile };
    const { code, textOf } = await run(['--municipio', 'Tala', '--perfil', path, '--out', out], { files });

    expect(code).toBe(0);
    expect(textOf(out)).toContain(`perfil: ${named}\n`);
    expect(textOf(out)).toContain('\n## Prioridad 1. POR DEFINIR\n');
  });

  test('and validate finds it from the plan', async () => {
    const host = fakeHost({ files: { 'perfiles/obras.yaml': profile } });
    await main(
      ['new', '--municipio', 'Tala', '--perfil', 'perfiles/obras.yaml', '--out', 'planes/tala.md'],
      host,
    );

    expect(await main(['validate', 'planes/tala.md', '--nivel', 'esqueleto'], host)).toBe(0);
    expect(host.said.stdout).toContain('1 eje');
  });

  test('nothing is created on a faulty one', async () => {
    const files = { 'obras.yaml': 'nivel: alto\nnivl: 2\n' };
    const { code, stderr, created } = await run(['--municipio', 'Tala', '--perfil', 'obras.yaml'], { files });

    expect([code, created]).toEqual([2, []]);
    expect(stderr).toBe(
      [
        'obras.yaml:1:8: En «nivel» se esperaba esqueleto, presentable, ejecutable o auditable; se encontró «alto».',
        'obras.yaml:2:1: La clave «nivl» no existe en un perfil. ¿Quiso decir «nivel»?',
        '',
      ].join('\n'),
    );
  });
});

describe('what cannot be created is said in one line', () => {
  test.each([
    [
      ['--region', 'nrote'],
      'No existe la región «nrote». ¿Quiso decir «norte»? Las que hay son: norte, centro-occidente, centro, sureste.',
    ],
    [
      ['--region', 'pacífico'],
      'No existe la región «pacífico». Las que hay son: norte, centro-occidente, centro, sureste.',
    ],
    [
      ['--comision', 'vinculación y más'],
      'No existe la comisión «vinculación y más». ¿Quiso decir «vinculacion»? Las que hay son: vinculacion, juridica, tecnologias, gobierno-abierto, indicadores, derechos-humanos, datos-personales, archivos, rendicion-de-cuentas, entidades, capacitacion.',
    ],
    [
      ['--region', 'norte', '--comision', 'juridica'],
      '--region y --comision no van juntos: un plan es de una sola instancia.',
    ],
    [['--municipio', ' '], 'A --municipio le falta su texto.'],
    [['--municipio', 'Tala', '--titulo', ''], 'A --titulo le falta su texto.'],
    [[], 'Falta decir de quién es el plan: --organismo, --municipio, --instancia, --region o --comision.'],
    [
      ['--perfil', 'snt-region'],
      'Falta decir de quién es el plan, que el perfil snt-region exige: --region (norte, centro-occidente, centro, sureste).',
    ],
    [
      ['--perfil', 'snt-region', '--municipio', 'Tala'],
      'El perfil snt-region no admite --municipio: use --region.',
    ],
    [
      ['--municipio', 'Tala', '--perfil', 'snt-regin'],
      'No existe el perfil «snt-regin». ¿Quiso decir «snt-region»? Los incluidos son: plan-de-trabajo, snt-region, snt-comision; uno propio se nombra por la ruta de su archivo YAML.',
    ],
    [
      ['--municipio', 'Tala', '--periodo', 'pronto'],
      '«pronto» no es un periodo: se esperaba un año (2026), dos (2026-2027) o dos días (2026-11-01/2027-10-31).',
    ],
    [['--municipio', 'Tala', '--periodo', '2027-2026'], 'El periodo «2027-2026» termina antes de empezar.'],
    [
      ['--municipio', 'Tala', '--stdout', '--dry-run'],
      '--stdout no escribe ningún archivo: no va con --out ni con --dry-run.',
    ],
  ])('%j', async (argv, line) => {
    expect(await run(argv)).toMatchObject({ code: 2, stdout: '', stderr: `${line}\n`, created: [] });
  });
});

describe('questions', () => {
  test('are asked of a person at a terminal who did not say whose plan it is', async () => {
    prompts.answers.push('region', 'sureste', 'pronto', '2026-2027');
    const { code, stdout, stderr } = await run([], { tty: true });

    expect(code).toBe(0);
    expect(prompts.asked).toEqual([
      '¿De quién es el plan? organismo municipio instancia region comision',
      'Región norte centro-occidente centro sureste (dato inferido; confírmelo)',
      '¿Para qué periodo?',
      '«pronto» no es un periodo: se esperaba un año (2026), dos (2026-2027) o dos días (2026-11-01/2027-10-31).',
    ]);
    expect(stdout).toBe('plan-sureste-2026-2027.md\n');
    expect(stderr).not.toContain('Sin --periodo');
  });

  test('only of what the profile leaves open', async () => {
    prompts.answers.push('juridica');
    const { stdout } = await run(['--perfil', 'snt-comision', '--periodo', '2024'], { tty: true });

    expect(prompts.asked).toHaveLength(1);
    expect(stdout).toBe('plan-juridica-2024.md\n');
  });

  test('want a name', async () => {
    prompts.answers.push('municipio', ' ', ' Tala ', '2026');
    expect((await run([], { tty: true })).stdout).toBe('plan-tala-2026.md\n');
    expect(prompts.asked).toContain('Escriba un nombre.');
  });

  test('may be left: then nothing is created', async () => {
    prompts.answers.push(Symbol('cancel'));
    expect(await run([], { tty: true })).toMatchObject({
      code: 2,
      stderr: 'No se creó nada.\n',
      created: [],
    });
  });

  test.each([
    ['where all was said', ['--municipio', 'Tala'], {}, 0],
    ['in CI', [], { CI: 'true' }, 2],
  ])('are not asked %s', async (_, argv, env, code) => {
    expect((await run(argv, { tty: true, env })).code).toBe(code);
    expect(prompts.asked).toEqual([]);
  });

  test('are asked where CI is said to be off', async () => {
    prompts.answers.push('municipio', 'Tala', '2026');
    expect((await run([], { tty: true, env: { CI: 'false' } })).code).toBe(0);
  });
});
