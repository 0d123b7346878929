import { describe, expect, it } from 'vitest';
import { selectPlans } from '../../src/cli/select-files.ts';
import type { Bilingual } from '../../src/text/bilingual.ts';
import { fakeHost } from '../fake-host.ts';

const files = {
  'README.md': '',
  'notas.md': '',
  'planes/README.md': '',
  'planes/a.md': '',
  'planes/b/c.markdown': '',
  'planes/b/borrador.md': '',
  'planes/tabla.csv': '',
};

/** The paths selected, or what was said instead. */
async function selected(paths: string[], more: Record<string, string> = {}): Promise<string[]> {
  try {
    return (await selectPlans(fakeHost({ files: { ...files, ...more } }), paths)).map(({ path }) => path);
  } catch (error) {
    return [error instanceof Error ? error.message : ''];
  }
}

describe('a folder', () => {
  it('gives every Markdown file below it but those about the repository', async () => {
    expect(await selected(['planes'])).toEqual([
      'planes/a.md',
      'planes/b/borrador.md',
      'planes/b/c.markdown',
    ]);
    expect(await selected(['planes/'])).toEqual(await selected(['planes']));
    expect(await selected([])).toEqual(['notas.md', ...(await selected(['planes']))]);
  });

  it('gives only what the configuration says are plans', async () => {
    const config = { 'plan.config.yaml': 'archivos: [planes/]\nignorar: [borrador.md]\n' };
    expect(await selected(['.'], config)).toEqual(['planes/a.md', 'planes/b/c.markdown']);
  });

  it('leaves out what the configuration ignores, on top of the ignore files', async () => {
    const ignores = { 'plan.config.yaml': 'ignorar: [borrador.md]\n', '.planignore': 'notas.md\n' };
    expect(await selected([], ignores)).toEqual(['planes/a.md', 'planes/b/c.markdown']);
    const nearest = { ...ignores, 'planes/b/plan.config.yaml': 'ignorar: [c.markdown]\n' };
    expect(await selected([], nearest)).toEqual(['planes/a.md', 'planes/b/borrador.md']);
  });

  it('without plans is an error that says what was left out, and by what', async () => {
    const none = {
      '.gitignore': 'a.md\nnotas.md\n',
      'planes/.planignore': 'c.markdown\n',
      'plan.config.yaml': 'ignorar: [borrador.md]\n',
    };
    expect(await selected([], none)).toEqual([
      'La carpeta «.» no tiene ningún plan (archivos .md); quedaron fuera: 2 por .gitignore, 1 por plan.config.yaml (ignorar), 1 por planes/.planignore, 2 por llamarse README o algo así.',
    ]);
    expect(await selected(['planes'], { 'plan.config.yaml': 'archivos: [otros/]\n' })).toEqual([
      'La carpeta «planes» no tiene ningún plan (archivos .md); quedaron fuera: 4 por plan.config.yaml (archivos).',
    ]);
  });
});

describe('a pattern', () => {
  it('gives every file that matches, but for what is ignored', async () => {
    expect(await selected(['planes/**/*.md'])).toEqual([
      'planes/README.md',
      'planes/a.md',
      'planes/b/borrador.md',
    ]);
    const ignores = { 'plan.config.yaml': 'ignorar: [borrador.md]\narchivos: [otros/]\n' };
    expect(await selected(['planes/b/*.md'], ignores)).toEqual([
      'Ningún archivo coincide con «planes/b/*.md»; quedaron fuera: 1 por plan.config.yaml (ignorar).',
    ]);
  });
});

describe('a file', () => {
  it('is one however it is spelled, in its first spelling', async () => {
    expect(
      await selected(['./notas.md', 'notas.md', 'planes/../notas.md', '/planes/notas.md', '*.md']),
    ).toEqual(['./notas.md', 'README.md']);
    expect(await selected(['planes', 'planes/b', './planes/a.md'])).toEqual(await selected(['planes']));
  });

  it('that is ignored is taken where it is named itself, with a notice', async () => {
    const notices: Bilingual[] = [];
    const host = fakeHost({
      files: { ...files, '.gitignore': 'notas.md\n', 'plan.config.yaml': 'ignorar: [borrador.md]\n' },
    });
    const paths = ['notas.md', 'planes/b/borrador.md', 'planes/a.md'];
    const plans = await selectPlans(host, paths, { notice: said => notices.push(said) });
    expect(plans.map(({ path }) => path)).toEqual(paths);
    expect(notices.map(({ es }) => es)).toEqual([
      'notas.md: lo deja fuera «.gitignore», pero se toma porque se nombró.',
      'planes/b/borrador.md: lo deja fuera «plan.config.yaml», pero se toma porque se nombró.',
    ]);
  });

  it('knows the folders between it and what named it', async () => {
    const within = async (path: string) =>
      (await selectPlans(fakeHost({ files }), [path])).map(file => file.within);
    expect(await within('planes')).toEqual(['a.md', 'b/borrador.md', 'b/c.markdown']);
    expect(await within('planes/*/*.md')).toEqual(['b/borrador.md']);
    expect(await within('planes/b/borrador.md')).toEqual(['borrador.md']);
    expect(await within('{notas,planes/a}.md')).toEqual(['notas.md', 'planes/a.md']);
    expect(await within('-')).toEqual(['stdin']);
  });
});
