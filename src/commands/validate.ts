import { Option } from 'commander';
import type { Store } from '../cli/cache/store.ts';
import type { ChangedFiles } from '../cli/changed-files.ts';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { Host } from '../cli/host.ts';
import { addPlanPaths, addStdinFilename } from '../cli/plan-arguments.ts';
import type { ValidateOptions } from '../cli/validate-plans.ts';
import { rungs } from '../plan/profile.ts';
import { reporters } from '../reporters/index.ts';
import type { Bilingual } from '../text/bilingual.ts';

const formats = reporters.map(reporter => reporter.format).join(', ');

interface Options extends ValidateOptions {
  readonly format?: readonly string[];
  readonly changed?: string | true;
  readonly cache: boolean;
  readonly cacheDir?: string;
}

export const command: Command = {
  name: 'validate',
  alias: 'validar',
  summary: {
    es: 'revisa planes y dice qué falta, en su lugar exacto y con qué hacer',
    en: 'checks plans and says what is missing, at its exact place and with what to do',
  },
  declare(command, say) {
    addPlanPaths(command, say)
      .addOption(
        new Option(
          '--nivel <nivel>',
          say({
            es: 'nivel de madurez que se exige; si no, el de la configuración o del perfil',
            en: 'maturity level to reach; otherwise that of the configuration or the profile',
          }),
        ).choices(rungs),
      )
      .option(
        '--format <formato[=archivo]>',
        say({
          es: `cómo se dice, en pantalla o en un archivo; se repite para varios: ${formats}; si no, «detallado» en la terminal y «compacto» en una tubería`,
          en: `how it is said, on screen or in a file; repeat it for several: ${formats}; otherwise «detallado» on a terminal and «compacto» in a pipe`,
        }),
        (asked: string, before: readonly string[] = []) => [...before, asked],
      )
      .option(
        '--insignia <archivo.svg>',
        say({
          es: 'escribe una imagen con el nivel que alcanzan todos los planes',
          en: 'writes a picture with the level that all plans reach',
        }),
      )
      .option(
        '--fix',
        say({
          es: 'corrige lo que conserva cada palabra y el plan, y dice lo que queda; «-» escribe el texto corregido en la salida',
          en: 'fixes what keeps every word and the plan, and says what remains; «-» writes the mended text to the output',
        }),
      )
      .option(
        '--fix-unsafe',
        say({
          es: 'corrige además lo que hay que revisar después, como palabras y números',
          en: 'also fixes what has to be looked at afterwards, such as words and numbers',
        }),
      )
      .option(
        '--diff',
        say({
          es: 'muestra las correcciones sin escribir ningún archivo; termina con 1 si hay alguna',
          en: 'shows the fixes and writes no file; ends with 1 if there is any',
        }),
      )
      .option(
        '--changed [ref]',
        say({
          es: 'revisa solo los planes nuevos o cambiados según Git: desde la última versión, o desde que esta rama salió de «ref»',
          en: 'checks only plans that are new or changed in Git: since the last commit, or since this branch left «ref»',
        }),
      )
      .option(
        '--baseline <archivo>',
        say({
          es: 'deuda: deja pasar los hallazgos que ese archivo acepta, y falla solo con los demás',
          en: 'lets the findings pass that this file accepts, and fails only on others',
        }),
      )
      .option(
        '--update-baseline',
        say({
          es: 'acepta en --baseline los hallazgos de hoy y quita de él los ya corregidos',
          en: "accepts today's findings in --baseline and removes from it those mended",
        }),
      );
    addStdinFilename(command, say)
      .option(
        '--no-cache',
        say({
          es: 'revisa todo de nuevo; si no, de un plan que no cambió se repite lo que se halló la última vez',
          en: 'checks everything anew; otherwise what was found the last time is said again of a plan that did not change',
        }),
      )
      .option(
        '--cache-dir <carpeta>',
        say({
          es: 'dónde se guarda lo hallado, para que un servidor lo conserve de una vez a otra; si no, en la carpeta de caché de usted',
          en: 'where to keep what was found, for a server that keeps folders between runs; otherwise in your own cache folder',
        }),
      )
      .option(
        '--timing',
        say({
          es: 'dice al final, en la salida de errores, cuánto tardó cada fase y cada regla, sin usar lo guardado',
          en: 'says at the end, on standard error, how long each phase and each rule took, using nothing kept',
        }),
      );
  },
  examples: [
    { line: 'plan validate plan-norte.md', does: { es: 'revisa un plan', en: 'checks one plan' } },
    {
      line: 'plan validate planes/',
      does: { es: 'revisa todos los de una carpeta', en: 'checks all in a folder' },
    },
    {
      line: 'plan validate plan.md --nivel ejecutable',
      does: { es: 'pide además responsables, plazos y productos', en: 'also asks for who, when and what' },
    },
    {
      line: 'plan validate planes/ --format html=revision.html',
      does: { es: 'una página para quien no usa la terminal', en: 'a page for who uses no terminal' },
    },
    {
      line: 'plan validate planes/ --format sarif=plan.sarif --format github',
      does: {
        es: 'varios a la vez; github añade además el resumen del trabajo',
        en: 'several at once; github adds the job summary too',
      },
    },
    {
      line: 'plan validate planes/ --fix --diff',
      does: { es: 'qué corregiría, sin tocar nada', en: 'what it would fix, touching nothing' },
    },
    {
      line: 'plan validate --changed=origin/main',
      does: { es: 'en una solicitud de cambio', en: 'in a pull request' },
    },
    {
      line: 'plan validate planes/ --baseline deuda.json --update-baseline',
      does: {
        es: 'acepta lo que hay, para exigir desde hoy',
        en: 'accepts what is there, to be strict from today',
      },
    },
    {
      line: 'cat plan.md | plan validate - --stdin-filename plan.md',
      does: { es: 'desde un editor', en: 'from an editor' },
    },
  ],
  run: ([paths]: readonly [readonly string[]], options: Options, context) =>
    validate(paths, options, context),
};

async function validate(
  paths: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, say } = context;
  const start = host.clock();
  const [{ choosePlans }, { configLoader }, { reportTargets }] = await Promise.all([
    import('../cli/choose-plans.ts'),
    import('../cli/load-config.ts'),
    import('../cli/report-targets.ts'),
  ]);
  const targets = reportTargets(options.format ?? [host.stdout.isTty ? 'detallado' : 'compacto']);
  const notice = (said: Bilingual) => void host.stderr.write(`${say(said)}\n`);
  const store = await storeFor(options, host);
  const configOf = configLoader(host, store);
  const changed = await changedFor(options, context);
  const chosen = await choosePlans(host, paths, configOf, changed, notice);
  if (changed && chosen.unchanged > 0 && chosen.paths.length === 0) {
    notice(changed.sayNone(chosen.unchanged));
    if (options.format) {
      const [{ beginReports }, { totaling }] = await Promise.all([
        import('../cli/write-reports.ts'),
        import('../report/totals.ts'),
      ]);
      const reports = await beginReports([], targets, context, { color: options.color });
      await reports.end({ ...totaling().sum(), elapsed: null });
    }
    return 0;
  }
  const validation = { paths: chosen.paths, options, targets, configOf, store, start };
  const anew = async (context: CommandContext) => {
    const { validatePlans } = await import('../cli/validate-plans.ts');
    return validatePlans(validation, context);
  };
  if (!store) return (await anew(context)).code;
  const { sayAgain } = await import('../cli/cache/say-again.ts');
  const code = await sayAgain(validation, store, context, anew);
  store.close();
  return code;
}

/** What earlier runs found; null where it is not to be used, as by a run that changes plans or wants them read. */
async function storeFor(
  { cache, cacheDir, timing, fix, fixUnsafe, diff }: Options,
  host: Host,
): Promise<Store | null> {
  if (!cache || timing || fix || fixUnsafe || diff) return null;
  return host.openStore(cacheDir ?? null);
}

async function changedFor({ changed }: Options, { host }: CommandContext): Promise<ChangedFiles | undefined> {
  if (changed === undefined) return undefined;
  const { changedFiles } = await import('../cli/changed-files.ts');
  return changedFiles(host, changed === true ? null : changed);
}
