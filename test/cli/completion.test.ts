import { Argument, Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { powershellScript } from '../../src/cli/completion/powershell.ts';
import { spell } from '../../src/cli/completion/spelled.ts';
import { commands } from '../../src/commands/index.ts';
import { run } from '../run.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

function declared(declare: (command: Command) => Command) {
  const program = new Command('plan');
  declare(program.command('validate').alias('validar').description('checks; and says'));
  const [command] = spell(program, { perfil: ['snt-region'], regla: ['miles'] }).commands;
  return command;
}

describe('what a shell is told of the declared commands', () => {
  it('names each command in both languages, in one clause', () => {
    expect(declared(command => command)).toMatchObject({ names: ['validate', 'validar'], about: 'checks' });
  });

  it.each([
    ['--nivel <nivel>', { values: ['a', 'b'], files: null }, ['a', 'b']],
    ['--perfil <id|ruta>', { values: ['snt-region'], files: 'any' }],
    ['--out <carpeta>', { values: [], files: 'folders' }],
    ['--out <ruta>', { values: [], files: 'md' }],
    ['--insignia <archivo.svg>', { values: [], files: 'svg' }],
    ['--titulo <texto>', { values: [], files: null }],
    ['--changed [ref]', null],
    ['--fix', null],
  ])('knows what follows %s', (flags, slot, choices: string[] = []) => {
    const option = new Option(flags, 'x');
    const command = declared(made => made.addOption(choices.length > 0 ? option.choices(choices) : option));
    expect(command?.options[0]).toEqual({ names: [flags.split(' ')[0]], about: 'x', slot });
  });

  it.each([
    [new Argument('[rutas...]'), { values: [], files: 'md' }],
    [new Argument('<archivo>'), { values: [], files: 'any' }],
    [new Argument('[regla]'), { values: ['miles'], files: null }],
    [new Argument('<intérprete>').choices(['zsh']), { values: ['zsh'], files: null }],
  ])('knows what an argument is, %#', (argument, slot) => {
    expect(declared(command => command.addArgument(argument))?.argument).toEqual(slot);
  });
});

describe('plan completion', () => {
  it.each(shells)('writes for %s every command and option that --help shows', async shell => {
    const { code, stdout, stderr } = await run(`completion ${shell}`);
    const helps = await Promise.all(commands.map(({ name }) => run(`${name} --help`)));
    const options = helps.flatMap(help => help.stdout.match(/--[\w-]+(?=[ ,]| <)/gu) ?? []);
    const names = commands.flatMap(({ name, alias }) => [name, alias]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(options.length).toBeGreaterThan(50);
    const written = new Set(stdout.match(/[\w-]+/gu)?.map(word => word.replace(/^-+/u, '')));
    expect([...names, ...options].filter(word => !written.has(word.replace(/^-+/u, '')))).toEqual([]);
    expect(stdout).toContain('sigla-casi-igual');
  });

  it('speaks the language asked for and takes its Spanish name', async () => {
    const { stdout } = await run('completar fish --lang en');
    expect(stdout).toContain("-d 'checks plans and says what is missing");
  });

  it('names the shells there are', async () => {
    const { code, stderr } = await run('completion cmd');
    expect(code).toBe(2);
    expect(stderr).toContain('se esperaba bash, zsh, fish, powershell');
  });

  it('leaves no text open in PowerShell, typographic apostrophes included', () => {
    const program = new Command('plan');
    program.command('fmt').description("today's, today’s and $(ruin)");
    const script = powershellScript(spell(program, {}));
    const outside = script.replaceAll(/'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'/gu, '');

    expect(script).toContain("'today''s, today’’s and $(ruin)'");
    expect(outside).not.toMatch(/['’]|ruin/u);
    expect(outside.match(/[({]/gu)?.length).toBe(outside.match(/[)}]/gu)?.length);
  });
});
