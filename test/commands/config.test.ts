import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import { describedRules } from '../../src/described-rules.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedText } from '../read.ts';
import { run } from '../run.ts';

const configuration = `nivel: ejecutable
perfil: ./perfiles/propio.yaml
reglas:
  periodo-ausente: error
  fecha-abreviada: no
ajustes:
  oracion-larga: {palabras: 45}
palabras:
  siglas-conocidas:
    agregar: {SIGED: [Sistema de Gestión], XYZ: "nombre: raro"}
    quitar: [FODA]
siglas: {SISAI: "Sistema\\nde Solicitudes"}
tema: tema.yaml
ignorar: [borradores/, '!borradores/final.md']
excepciones:
  - {rutas: [planes/viejos/], nivel: presentable, reglas: {fecha-abreviada: aviso}}
  - rutas: [planes/viejos/]
    nivel: esqueleto
    ajustes: {oracion-larga: {palabras: 90}}
`;

const files = {
  'plan.config.yaml': configuration,
  'perfiles/propio.yaml': 'extiende: snt-region\nreglas: {sigla-caja: error}\nnivel: auditable\n',
  'planes/plan.md': '---\ntitulo: Plan\n---\n',
  'planes/viejos/plan.md': publishedText('norte-2020-2021.md'),
};

/** The line of a key, as printed, with its white space folded. */
async function lineOf(
  key: string,
  line: string,
  more: Record<string, string> = {},
): Promise<string | undefined> {
  const { stdout } = await run(line, { files: { ...files, ...more } });
  return stdout
    .split('\n')
    .map(each => each.trim().replace(/\s+/gu, ' '))
    .find(each => each.startsWith(`${key}: `));
}

describe('plan config', () => {
  it.each([
    ['perfil', './perfiles/propio.yaml # plan.config.yaml:2'],
    ['nivel', 'ejecutable # plan.config.yaml:1'],
    ['periodo-ausente', 'error # plan.config.yaml:4'],
    ['fecha-abreviada', 'no # plan.config.yaml:5'],
    ['sigla-caja', 'error # perfil propio'],
    ['accion-duplicada', 'error # por omisión'],
    ['palabras', '45 # plan.config.yaml:7'],
    ['tema', 'tema.yaml # plan.config.yaml:13'],
    ['ignorar', '[borradores/, "!borradores/final.md"] # plan.config.yaml:14'],
  ])('says what «%s» is worth and where it says so', async (key, said) => {
    expect(await lineOf(key, 'config planes/plan.md')).toBe(`${key}: ${said}`);
  });

  it.each([
    ['perfil', 'snt-region # planes/viejos/plan.md:2'],
    ['nivel', 'esqueleto # plan.config.yaml:18, excepción 2'],
    ['fecha-abreviada', 'aviso # plan.config.yaml:16, excepción 1'],
    ['palabras', '90 # plan.config.yaml:19, excepción 2'],
  ])('says which exception settles «%s»', async (key, said) => {
    expect(await lineOf(key, 'config --print planes/viejos/plan.md')).toBe(`${key}: ${said}`);
  });

  it('says that the plan chose its theme', async () => {
    const more = { 'planes/plan.md': '---\nperfil: plan-de-trabajo\ntema: sobrio\n---\n' };

    expect(await lineOf('tema', 'config planes/plan.md', more)).toBe('tema: sobrio # planes/plan.md:3');
  });

  it('says what the profile and the command line settle', async () => {
    const bare = { 'plan.config.yaml': 'perfil: perfiles/propio.yaml\n' };
    expect(await lineOf('nivel', 'config planes/plan.md', bare)).toBe('nivel: auditable # perfil propio');
    expect(await lineOf('nivel', 'config planes/plan.md --nivel esqueleto', bare)).toBe(
      'nivel: esqueleto # --nivel en la orden',
    );
    expect(await lineOf('nivel', 'config planes/plan.md', { 'plan.config.yaml': '' })).toBe(
      'nivel: presentable # por omisión',
    );
  });

  it.each(['planes/plan.md', 'planes/viejos/plan.md', '.'])(
    'for %s is a configuration that says the same',
    async path => {
      const { stdout } = await run(`config ${path}`, { files });
      const printed = readConfig(new SourceFile('plan.config.yaml', stdout), describedRules);
      expect(printed.problems).toEqual([]);
      const again = await run(`config ${path}`, { files: { ...files, 'plan.config.yaml': stdout } });
      expect(parse(again.stdout)).toEqual(parse(stdout));
    },
  );

  it('names every rule', async () => {
    const { stdout } = await run('config', {});
    expect(Object.keys(parse(stdout).reglas)).toEqual(describedRules.map(({ id }) => id));
  });

  it('says in which folder, and that there is no configuration', async () => {
    expect((await run('config', {})).stdout).toMatch(
      /^# Lo que vale en «\.» para un plan que no nombra su perfil\.\n# No hay plan\.config\.yaml en su carpeta ni en las que la contienen\.\n\nperfil: plan-de-trabajo +# por omisión\n/u,
    );
    const english = await run('config planes/viejos --lang en', { files });
    expect(english.stdout).toMatch(
      /^# What holds in «planes\/viejos» for a plan that names no profile\.\n# Configuration: plan\.config\.yaml\n/u,
    );
    expect(english.stdout).toContain('# plan.config.yaml:18, exception 2\n');
    expect(english.stdout).toContain('# by default\n');
  });

  it('refuses what is not there and what is faulty', async () => {
    expect(await run('config planes/plam.md', { files })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'No existe «planes/plam.md». ¿Quiso decir «planes/plan.md»?\n',
    });
    const faulty = { ...files, 'perfiles/propio.yaml': 'nivle: x\n' };
    const { code, stderr } = await run('config planes/plan.md', { files: faulty });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^perfiles\/propio\.yaml:1:1: .*«nivle»/u)]);
  });
});
