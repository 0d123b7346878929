import { Option } from 'commander';
import type { BaselineFile } from '../cli/baseline-file.ts';
import type { ChangedFiles } from '../cli/changed-files.ts';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { PlanFixer } from '../cli/fix-files.ts';
import type { ColorMode } from '../cli/paint.ts';
import { addPlanPaths, addStdinFilename } from '../cli/plan-arguments.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import { reporters } from '../reporters/index.ts';
import type { Bilingual } from '../text/bilingual.ts';

const formats = reporters.map(reporter => reporter.format).join(', ');

interface Options {
  readonly nivel?: Rung;
  readonly format?: readonly string[];
  readonly insignia?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly diff?: boolean;
  readonly changed?: string | true;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
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
    addStdinFilename(command, say);
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
  const [{ loadReports }, { fails }, { sayFixesShown }, { reportTargets }, { writeReports }] =
    await Promise.all([
      import('../cli/load-reports.ts'),
      import('../report/report.ts'),
      import('../report/fix-words.ts'),
      import('../cli/report-targets.ts'),
      import('../cli/write-reports.ts'),
    ]);
  const targets = reportTargets(options.format ?? [host.stdout.isTty ? 'detallado' : 'compacto']);
  const notice = (said: Bilingual) => void host.stderr.write(`${say(said)}\n`);
  const fixer = await fixerFor(options, context);
  const baseline = await baselineFor(options, context);
  const changed = await changedFor(options, context);
  const loaded = await loadReports(host, paths, {
    gate: options.nivel,
    stdinName: options.stdinFilename,
    changed,
    notice,
    change: fixer?.fix,
  });
  const { failures, unchanged } = loaded;
  for (const failure of failures) notice(failure);
  if (changed && unchanged > 0 && loaded.files.length + failures.length === 0) {
    notice(changed.sayNone(unchanged));
    if (options.format)
      await writeReports({ files: [], elapsed: null }, targets, context, { color: options.color });
    return 0;
  }
  if (loaded.files.length === 0) return 2;
  const fixed = fixer?.done();
  if (fixed && options.diff) {
    host.stderr.write(`${say(sayFixesShown(fixed))}\n`);
    return failures.length > 0 ? 2 : fixed.files > 0 ? 1 : 0;
  }
  const accepted = await baseline?.apply(loaded.files, failures.length === 0);
  if (accepted?.said) notice(accepted.said);
  const { files } = accepted ?? loaded;
  const elapsed = host.stdout.isTty ? host.clock() - start : null;
  const report = { files, elapsed, ...(fixed && { fixed }) };
  await writeReports(report, targets, fixed && paths.includes('-') ? besideText(context) : context, options);
  if (failures.length > 0) return 2;
  return fails(report) ? 1 : 0;
}

/** What `--baseline` makes of the reports. */
async function baselineFor(
  { baseline, updateBaseline = false }: Options,
  { host }: CommandContext,
): Promise<BaselineFile | null> {
  if (baseline === undefined && !updateBaseline) return null;
  const { baselineFile } = await import('../cli/baseline-file.ts');
  return baselineFile(host, baseline, updateBaseline);
}

async function changedFor({ changed }: Options, { host }: CommandContext): Promise<ChangedFiles | undefined> {
  if (changed === undefined) return undefined;
  const { changedFiles } = await import('../cli/changed-files.ts');
  return changedFiles(host, changed === true ? null : changed);
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
