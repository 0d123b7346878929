import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import { addPlanPaths, addStdinFilename } from '../cli/plan-arguments.ts';
import type { RewriteOptions } from '../cli/rewrite-files.ts';

interface Options extends RewriteOptions {
  readonly renumerar?: boolean;
}

export const command: Command = {
  name: 'fmt',
  alias: 'formato',
  summary: {
    es: 'da a los planes una misma forma, sin cambiar una palabra: viñetas, espacios, encabezados, metadatos',
    en: 'gives plans one form without changing a word: bullets, spaces, headings, metadata',
  },
  declare(command, say) {
    addPlanPaths(command, say)
      .option(
        '--check',
        say({
          es: 'nombra los archivos que cambiarían y termina con 1 si hay alguno; no escribe nada',
          en: 'names the files that would change and ends with 1 if there is any; writes nothing',
        }),
      )
      .option(
        '--diff',
        say({
          es: 'muestra los cambios y termina con 1 si hay alguno; no escribe nada',
          en: 'shows the changes and ends with 1 if there is any; writes nothing',
        }),
      )
      .option(
        '--renumerar',
        say({
          es: 'numera de corrido los elementos de cada serie; fija las direcciones que cambiarían y sigue a «Depende de» y «Repite»',
          en: 'numbers the elements of each series in a row; pins addresses that would change and follows «Depende de» and «Repite»',
        }),
      );
    addStdinFilename(command, say);
  },
  examples: [
    { line: 'plan fmt plan-norte.md', does: { es: 'da forma a un plan', en: 'lays out one plan' } },
    {
      line: 'plan fmt planes/ --diff',
      does: { es: 'qué cambiaría, sin tocar nada', en: 'what would change, touching nothing' },
    },
    {
      line: 'plan fmt --check',
      does: { es: 'en integración continua: falla si falta', en: 'in CI: fails where it was not run' },
    },
    {
      line: 'plan fmt plan.md --renumerar',
      does: { es: 'después de quitar o agregar elementos', en: 'after elements came or went' },
    },
  ],
  run: ([paths]: readonly [readonly string[]], options: Options, context) => fmt(paths, options, context),
};

async function fmt(paths: readonly string[], options: Options, context: CommandContext): Promise<ExitCode> {
  const [{ rewriteFiles }, { formatPlan }, { documentReader }] = await Promise.all([
    import('../cli/rewrite-files.ts'),
    import('../cli/format-plan.ts'),
    import('../cli/open-document.ts'),
  ]);
  const read = await documentReader(context.host);
  return rewriteFiles(paths, options, context, plan => formatPlan(plan, options.renumerar === true, read));
}
