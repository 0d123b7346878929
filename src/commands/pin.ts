import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import { addPlanPaths, addStdinFilename } from '../cli/plan-arguments.ts';
import type { RewriteOptions } from '../cli/rewrite-files.ts';

export const command: Command = {
  name: 'pin',
  alias: 'fijar',
  summary: {
    es: 'escribe la dirección de cada elemento en un comentario, para que no cambie al renumerar ni al mover',
    en: 'writes the address of each element in a comment, so that renumbering and moving leave it as it is',
  },
  declare(command, say) {
    addPlanPaths(command, say)
      .option(
        '--check',
        say({
          es: 'nombra los archivos con elementos sin fijar y termina con 1 si hay alguno; no escribe nada',
          en: 'names the files with elements not pinned and ends with 1 if there is any; writes nothing',
        }),
      )
      .option(
        '--diff',
        say({
          es: 'muestra los comentarios que escribiría y termina con 1 si hay alguno; no escribe nada',
          en: 'shows the comments it would write and ends with 1 if there is any; writes nothing',
        }),
      );
    addStdinFilename(command, say);
  },
  examples: [
    {
      line: 'plan pin plan-norte.md',
      does: { es: 'fija las direcciones de un plan', en: 'pins the addresses of one plan' },
    },
    {
      line: 'plan pin planes/ --diff',
      does: { es: 'qué escribiría, sin tocar nada', en: 'what it would write, touching nothing' },
    },
  ],
  run: ([paths]: readonly [readonly string[]], options: RewriteOptions, context) =>
    pin(paths, options, context),
};

async function pin(
  paths: readonly string[],
  options: RewriteOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const [{ rewriteFiles }, { pinPlan }, { documentReader }] = await Promise.all([
    import('../cli/rewrite-files.ts'),
    import('../cli/pin-plan.ts'),
    import('../cli/open-document.ts'),
  ]);
  const read = await documentReader(context.host);
  return rewriteFiles(paths, options, context, plan => pinPlan(plan, read));
}
