import { InvalidArgumentError } from 'commander';
import { progressLine } from '../cli/progress-line.ts';
import type { PublishSettings } from '../cli/publish-files.ts';
import { UsageError } from '../cli/usage-error.ts';
import { renderers } from '../renderers/index.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Command, CommandContext, ExitCode } from './command.ts';

interface Options {
  readonly to: readonly string[];
  readonly out: string;
  readonly theme?: string;
  readonly force?: boolean;
  readonly stdinFilename?: string;
}

const formats = renderers.map(renderer => renderer.format);

export const command: Command = {
  name: 'render',
  alias: 'publicar',
  summary: {
    es: 'publica planes como HTML y PDF accesibles',
    en: 'publishes plans as accessible HTML and PDF',
  },
  declare(command, say) {
    command
      .argument(
        '[rutas...]',
        say({
          es: 'archivos, carpetas o patrones; sin rutas, la carpeta actual',
          en: 'files, folders or patterns; without paths, the current folder',
        }),
      )
      .option(
        '--to <formatos>',
        say({
          es: `formatos, separados por comas: ${formats.join(', ')}`,
          en: `formats, separated by commas: ${formats.join(', ')}`,
        }),
        parseFormats,
        ['html'],
      )
      .option(
        '--out <carpeta>',
        say({ es: 'carpeta de los resultados', en: 'folder of the results' }),
        'publicado',
      )
      .option(
        '--theme <archivo>',
        say({
          es: 'tema YAML: colores, logotipo, tipografías y papel',
          en: 'YAML theme: colours, logo, typefaces and paper',
        }),
      )
      .option('--force', say({ es: 'reemplaza resultados anteriores', en: 'replaces earlier results' }))
      .option(
        '--stdin-filename <nombre>',
        say({ es: 'nombre con que se conoce la entrada estándar', en: 'name by which standard input goes' }),
      );
  },
  examples: [
    {
      line: 'plan render plan-norte.md',
      does: { es: 'una página HTML en publicado/', en: 'an HTML page in publicado/' },
    },
    {
      line: 'plan render planes/ --to html,pdf --out sitio',
      does: { es: 'todos, en dos formatos', en: 'all of them, in two formats' },
    },
    {
      line: 'plan render plan.md --to pdf --theme tema.yaml --force',
      does: { es: 'con la imagen de la institución', en: 'with the face of the institution' },
    },
  ],
  run: (args, options, context) =>
    render((args[0] ?? []) as string[], options as unknown as Options, context),
};

function parseFormats(value: string): string[] {
  const asked = value.split(',').map(format => format.trim().toLowerCase());
  const unknown = asked.find(format => !formats.includes(format));
  if (unknown === undefined) return [...new Set(asked)];
  throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
}

async function render(
  paths: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, say } = context;
  const [{ selectFiles }, { planLoader }, { publishFile, baseName }, { loadTheme }, { describeFailure }] =
    await Promise.all([
      import('../cli/select-files.ts'),
      import('../cli/load-plan.ts'),
      import('../cli/publish-files.ts'),
      import('../cli/load-theme.ts'),
      import('../cli/failure.ts'),
    ]);
  const tell = (path: string, said: Bilingual) => host.stderr.write(`${path}: ${say(said)}\n`);
  const files = await selectFiles(host, paths);
  refuseClashes(files, baseName);
  const settings: PublishSettings = {
    renderers: await Promise.all(options.to.map(format => loadRenderer(format))),
    theme: await loadTheme(host, options.theme, said => host.stderr.write(`${say(said)}\n`)),
    out: options.out.replace(/[\\/]+$/u, '') || '.',
    force: options.force === true,
    notice: tell,
  };
  const loader = planLoader(host, { stdinName: options.stdinFilename });
  const progress = progressLine(context, files.length);
  let failed = false;
  for (const [i, path] of files.entries()) {
    progress.show(i + 1, path);
    try {
      const loaded = await loader.load(path);
      const errors = loaded.analysis.diagnostics.filter(
        ({ severity, rung, suppression }) => severity === 'error' && rung === 'esqueleto' && !suppression,
      ).length;
      const published = await publishFile(host, loaded, settings);
      progress.clear();
      if (errors > 0) tell(path, errorsNotice(errors, path));
      for (const result of published)
        host.stdout.write(
          `${result.path}${result.unchanged ? say({ es: ' (sin cambios)', en: ' (unchanged)' }) : ''}\n`,
        );
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      progress.clear();
      host.stderr.write(`${say(failure)}\n`);
      failed = true;
    }
  }
  return failed ? 2 : 0;
}

async function loadRenderer(format: string) {
  const known = renderers.find(renderer => renderer.format === format);
  if (!known) throw new Error(`no renderer for ${format}`);
  return known.load();
}

function errorsNotice(errors: number, path: string): Bilingual {
  return {
    es: `se publicó con ${errors === 1 ? 'un error' : `${errors} errores`} de estructura; véalos con «plan validate ${path}».`,
    en: `published with ${errors === 1 ? 'one structural error' : `${errors} structural errors`}; see «plan validate ${path}».`,
  };
}

/** Two plans of one name would be published over each other. */
function refuseClashes(files: readonly string[], nameOf: (path: string) => string): void {
  const names = new Map<string, string>();
  for (const file of files) {
    const name = nameOf(file).toLowerCase();
    const other = names.get(name);
    if (other !== undefined) {
      throw new UsageError({
        es: `«${other}» y «${file}» se publicarían con el mismo nombre; publíquelos en carpetas distintas con --out.`,
        en: `«${other}» and «${file}» would be published under one name; publish them to different folders with --out.`,
      });
    }
    names.set(name, file);
  }
}
