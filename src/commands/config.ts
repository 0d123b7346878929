import { Option } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import type { Bilingual } from '../text/bilingual.ts';

interface Options {
  readonly nivel?: Rung;
  readonly format: 'yaml' | 'json';
}

export const command: Command = {
  name: 'config',
  alias: 'configuracion',
  summary: {
    es: 'muestra la configuración que vale para un plan y de dónde sale cada valor',
    en: 'shows the configuration that holds for a plan and where each value comes from',
  },
  declare(command, say) {
    command
      .argument(
        '[ruta]',
        say({
          es: 'un plan o una carpeta; sin ruta, la carpeta actual',
          en: 'a plan or a folder; without a path, the current folder',
        }),
      )
      .option(
        '--print',
        say({
          es: 'la muestra, como se hace aunque no se pida',
          en: 'shows it, as is done even if not asked',
        }),
      )
      .addOption(
        new Option(
          '--nivel <nivel>',
          say({ es: 'como se le daría a «plan validate»', en: 'as «plan validate» would be given it' }),
        ).choices(rungs),
      )
      .addOption(
        new Option('--format <formato>', say({ es: 'cómo se muestra', en: 'how it is shown' }))
          .choices(['yaml', 'json'])
          .default('yaml'),
      );
  },
  examples: [
    {
      line: 'plan config planes/plan-norte.md',
      does: { es: 'lo que vale para ese plan', en: 'what holds for that plan' },
    },
    {
      line: 'plan config planes/ --format json',
      does: {
        es: 'lo que vale en una carpeta, para otros programas',
        en: 'what holds in a folder, for programs',
      },
    },
  ],
  run: ([path]: readonly [string | undefined], options: Options, context) => print(path, options, context),
};

async function print(
  path: string | undefined,
  { nivel, format }: Options,
  { host, language, say }: CommandContext,
): Promise<ExitCode> {
  const { loadEffective } = await import('../cli/load-effective.ts');
  const { settings, subject, configuration } = await loadEffective(host, path, nivel);
  if (format === 'json') {
    const { effectiveJson } = await import('../config/effective-json.ts');
    host.stdout.write(`${JSON.stringify(effectiveJson(settings, subject.path, configuration), null, 2)}\n`);
    return 0;
  }
  const { effectiveYaml } = await import('../config/effective-yaml.ts');
  const head = [about(subject), from(configuration)].map(line => `# ${say(line)}\n`).join('');
  host.stdout.write(`${head}\n${effectiveYaml(settings, language)}`);
  return 0;
}

function about({ path, isFolder }: { readonly path: string; readonly isFolder: boolean }): Bilingual {
  return isFolder
    ? {
        es: `Lo que vale en «${path}» para un plan que no nombra su perfil.`,
        en: `What holds in «${path}» for a plan that names no profile.`,
      }
    : { es: `Lo que vale para «${path}».`, en: `What holds for «${path}».` };
}

function from(configuration: string | null): Bilingual {
  return configuration === null
    ? {
        es: 'No hay plan.config.yaml en su carpeta ni en las que la contienen.',
        en: 'There is no plan.config.yaml in its folder or those above.',
      }
    : { es: `Configuración: ${configuration}`, en: `Configuration: ${configuration}` };
}
