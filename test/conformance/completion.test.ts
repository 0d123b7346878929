import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planOutput, runProgram } from './plan-command.ts';
import { toolPath } from './tools.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

let folder: string;
const script = (shell: Shell) => join(folder, `guion.${shell}`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-completion-'));
  mkdirSync(join(folder, 'aqui/planes'), { recursive: true });
  writeFileSync(join(folder, 'aqui/plan norte.md'), '');
  writeFileSync(join(folder, 'aqui/plano.txt'), '');
  for (const shell of shells) {
    writeFileSync(script(shell), planOutput(['completion', shell, '--lang', 'en'], folder));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the completion script', () => {
  test.each(shells)('is well-formed for %s', shell => {
    expect(runProgram(toolPath(shell), ['-n', script(shell)])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each(shells)('prints nothing when %s reads it', shell => {
    const env = { HOME: folder };
    const read = `${shell === 'zsh' ? 'autoload -Uz compinit && compinit -D; ' : ''}source ${script(shell)}`;
    expect(runProgram(toolPath(shell), ['-c', read], env)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

/** Every word that bash offers for the last of the words it has split a line into. */
function bashOffers(words: readonly string[]): string[] {
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _plan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ['--norc', '-c', ask, 'bash', script('bash'), 'plan', ...words];
  return runProgram(toolPath('bash'), args, {}, join(folder, 'aqui'))
    .stdout.split('\n')
    .filter(line => line !== '')
    .sort();
}

function fishOffers(line: string): string[] {
  const ask = `source ${script('fish')}; complete -C $argv[1]`;
  return runProgram(toolPath('fish'), ['-c', ask, line], { HOME: folder }, join(folder, 'aqui'))
    .stdout.split('\n')
    .map(offer => offer.split('\t')[0] ?? '')
    .filter(word => word !== '');
}

/** What a line becomes in a real interactive zsh after Tab. */
function zshCompletes(lines: readonly string[]): string[] {
  const ask = `
    zmodload zsh/zpty
    zpty z "TERM=dumb ${toolPath('zsh')} -f -i"
    zpty -w z "PROMPT=; autoload -Uz compinit && compinit -u -D; source ${script('zsh')}; show() { print -rn -- \\"<<\\$BUFFER>>\\"; BUFFER=; }; zle -N show; bindkey '^G' show; setopt no_beep; print lis''to"
    zpty -r z out '*listo*'
    for line in "$@"; do
      zpty -wn z "$line"$'\\t\\a'
      zpty -r z out '*<<*>>*'
      print -r -- "\${\${out##*<<}%%>>*}"
    done`;
  const args = ['-f', '-c', ask, 'zsh', ...lines];
  return runProgram(toolPath('zsh'), args, { HOME: folder }, join(folder, 'aqui'))
    .stdout.trimEnd()
    .split('\n');
}

describe('a line in bash', () => {
  test.each([
    [['val'], ['validar', 'validate']],
    [
      ['validate', '--nivel', 'e'],
      ['ejecutable', 'esqueleto'],
    ],
    [['validar', '--nivel', '=', 'aud'], ['auditable']],
    [
      ['validar', '--lang', '='],
      ['en', 'es'],
    ],
    [
      ['validate', 'pla'],
      ['plan norte.md', 'planes'],
    ],
    [['render', '--out', ''], ['planes']],
    [
      ['template', 'pla'],
      ['plan norte.md', 'planes', 'plano.txt'],
    ],
    [
      ['explain', 'sigla-ca'],
      ['sigla-caja', 'sigla-casi-igual'],
    ],
    [
      ['validate', '--fix'],
      ['--fix', '--fix-unsafe'],
    ],
    [['new', '--titulo', 'p'], []],
  ])('is completed: plan %j', (words, offers) => {
    expect(bashOffers(words)).toEqual(offers);
  });
});

describe('a line in fish', () => {
  test.each([
    ['plan val', ['validar', 'validate']],
    ['plan validate --nivel e', ['ejecutable', 'esqueleto']],
    ['plan validar --nivel=aud', ['--nivel=auditable']],
    ['plan validate plan\\ ', ['plan norte.md']],
    ['plan render --out ', ['planes/']],
    ['plan explain sigla-ca', ['sigla-caja', 'sigla-casi-igual']],
    ['plan validate --fix', ['--fix', '--fix-unsafe']],
    ['plan new --titulo p', []],
  ])('is completed: %s', (line, offers) => {
    expect(fishOffers(line)).toEqual(offers);
  });
});

describe('a line in zsh', () => {
  test('is completed as it is typed', () => {
    const lines = {
      'plan tre': 'plan tree ',
      'plan validate --nivel ej': 'plan validate --nivel ejecutable ',
      'plan validar --nivel=aud': 'plan validar --nivel=auditable ',
      'plan validate plan\\ ': 'plan validate plan\\ norte.md ',
      'plan render --out pla': 'plan render --out planes/',
      'plan render --theme inst': 'plan render --theme institucional ',
      'plan render --theme plano': 'plan render --theme plano.txt ',
      'plan explain sigla-casi': 'plan explain sigla-casi-igual ',
      'plan new --titulo pla': 'plan new --titulo pla',
    };
    expect(zshCompletes(Object.keys(lines)).map(line => line.trimEnd())).toEqual(
      Object.values(lines).map(line => line.trimEnd()),
    );
  });
});
