import { Option } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { PlanFixer } from '../cli/fix-files.ts';
import type { ColorMode } from '../cli/paint.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import { reporters } from '../reporters/index.ts';

const formats = reporters.map(reporter => reporter.format).join(', ');

interface Options {
  readonly nivel?: Rung;
  readonly format?: readonly string[];
  readonly insignia?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
  readonly color: ColorMode;
}

export const command: Command = {
  name: 'validate',
  alias: 'validar',
  summary: {
    es: 'revisa planes y dice qué falta, en su lugar exacto y con qué hacer',
    en: 'checks plans and says what is missing, at its exact place and with what to do',
  },
  declare(command, say) {
    command
      .argument(
        '[rutas...]',
        say({
          es: 'archivos, carpetas o patrones; «-» lee la entrada estándar; sin rutas, la carpeta actual',
          en: 'files, folders or patterns; «-» reads standard input; without paths, the current folder',
        }),
      )
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
        '--stdin-filename <nombre>',
        say({ es: 'nombre con que se conoce la entrada estándar', en: 'name by which standard input goes' }),
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
  const [{ loadReports }, { fails }, { sayFixesShown }, { reportTargets }, { writeReports }] =
    await Promise.all([
      import('../cli/load-reports.ts'),
      import('../report/report.ts'),
      import('../report/fix-words.ts'),
      import('../cli/report-targets.ts'),
      import('../cli/write-reports.ts'),
    ]);
  const targets = reportTargets(options.format ?? [host.stdout.isTty ? 'detallado' : 'compacto']);
  const fixer = await fixerFor(options, context);
  const { files, failures } = await loadReports(host, paths, {
    gate: options.nivel,
    stdinName: options.stdinFilename,
    change: fixer?.fix,
  });
  for (const failure of failures) host.stderr.write(`${say(failure)}\n`);
  if (files.length === 0) return 2;
  const fixed = fixer?.done();
  if (fixed && options.diff) {
    host.stderr.write(`${say(sayFixesShown(fixed))}\n`);
    return failures.length > 0 ? 2 : fixed.files > 0 ? 1 : 0;
  }
  const elapsed = host.stdout.isTty ? host.clock() - start : null;
  const report = { files, elapsed, ...(fixed && { fixed }) };
  await writeReports(report, targets, fixed && paths.includes('-') ? besideText(context) : context, options);
  if (failures.length > 0) return 2;
  return fails(report) ? 1 : 0;
}

/** `--diff` alone shows what `--fix` would do. */
async function fixerFor(
  { fix = false, fixUnsafe = false, diff = false, color }: Options,
  context: CommandContext,
): Promise<PlanFixer | null> {
  if (!fix && !fixUnsafe && !diff) return null;
  const { planFixer } = await import('../cli/fix-files.ts');
  return planFixer(context, { unsafe: fixUnsafe, diff, color });
}

/** Where the mended text of standard input goes to standard output, the report stands on the other one. */
function besideText(context: CommandContext): CommandContext {
  const { host } = context;
  return { ...context, host: { ...host, stdout: host.stderr } };
}
