import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { commands } from '../../src/commands/index.ts';
import { fakeHost } from '../fake-host.ts';
import { run } from '../run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(['es', 'en'])('prints its help in %s', async language => {
    const { code, stdout } = await run('--help', { env: { LANG: `${language}_MX.UTF-8` } });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/help.${language}.txt`);
  });

  it('prints its help when nothing is asked', async () => {
    const { code, stdout } = await run('');
    expect(code).toBe(0);
    expect(stdout).toBe((await run('--help')).stdout);
  });

  it.each(commands.map(command => [command.name, command.alias] as const))(
    'explains %s, and %s alike, with examples',
    async (name, alias) => {
      const spanish = await run(`${name} --help`);
      expect(spanish.code).toBe(0);
      expect((await run(`${alias} --help`)).stdout).toBe(spanish.stdout);
      await expect(spanish.stdout).toMatchFileSnapshot(`__snapshots__/help-${name}.es.txt`);
      const english = await run(`${name} --help --lang en`);
      await expect(english.stdout).toMatchFileSnapshot(`__snapshots__/help-${name}.en.txt`);
    },
  );

  it.each(['', ...commands.map(command => command.name)])(
    'fits «%s --help» into forty columns',
    async name => {
      const { stdout } = await run(`${name} --help`, { columns: 40, tty: true });
      const wide = stdout.split('\n').filter(line => line.length > 40);
      expect(wide.filter(line => !/^(?:Uso: | {2}(?:cat .*)?plan )/u.test(line))).toEqual([]);
    },
  );

  it('says of a fault of its own what to do about it', async () => {
    const broken = { files: { 'plan.md': '---\nperfil: plan-de-trabajo\n---\n' } };
    const host = fakeHost(broken);
    const failing = { ...host, readFile: () => Promise.reject(new Error('expected a file')) };
    expect(await main(['validate', 'plan.md'], failing)).toBe(2);
    expect(host.said.stderr).toBe(
      'Defecto del programa, no de su plan: expected a file\nRepita la orden con PLAN_DEBUG=1 y haga llegar lo que diga a quien mantiene el programa.\n',
    );
    expect(await main(['validate', 'plan.md'], { ...failing, env: { PLAN_DEBUG: '1' } })).toBe(2);
    expect(host.said.stderr).toContain('Error: expected a file\n    at ');
  });

  it.each([
    ['valdate x.md', 'No existe la orden «valdate». ¿Quiso decir «validate»?'],
    ['publcar x.md', 'No existe la orden «publcar». ¿Quiso decir «publicar»?'],
    ['validate --nivle x', 'No existe la opción «--nivle». ¿Quiso decir «--nivel»?'],
    [
      'validate --nivel presentble',
      '«presentble» no es un valor de «--nivel»: se esperaba esqueleto, presentable, ejecutable, auditable. ¿Quiso decir «presentable»?',
    ],
    ['validate --nivel', 'A la opción «--nivel <nivel>» le falta su valor.'],
    ['tree', 'Falta el argumento «ruta».'],
  ])('answers «%s» with what was meant', async (line, said) => {
    expect(await run(line)).toMatchObject({ code: 2, stdout: '', stderr: `${said}\n` });
  });

  it('speaks English where the locale does, and Spanish where it says neither', async () => {
    const line = 'valdate';
    const spanish = 'No existe la orden «valdate». ¿Quiso decir «validate»?\n';
    const english = 'There is no command «valdate». Did you mean «validate»?\n';
    expect((await run(line, { env: { LANG: 'en_US.UTF-8' } })).stderr).toBe(english);
    expect((await run(line, { env: { LANG: 'en_US.UTF-8', LC_ALL: 'es_MX.UTF-8' } })).stderr).toBe(spanish);
    expect((await run(line, { env: { LANG: 'fr_FR.UTF-8' } })).stderr).toBe(spanish);
    expect((await run(`${line} --lang en`)).stderr).toBe(english);
  });
});
