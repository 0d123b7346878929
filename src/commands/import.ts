import { posix } from 'node:path';
import type { ColorMode } from '../cli/color-mode.ts';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { Host } from '../cli/host.ts';
import { inFolder } from '../cli/in-folder.ts';
import { portableName } from '../cli/portable-name.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { ImportedPlan } from '../import/import-plan.ts';
import type { SourceDocument } from '../import/source.ts';
import { wrap } from '../report/wrap.ts';
import type { Bilingual } from '../text/bilingual.ts';

interface Options {
  readonly desde?: string;
  readonly perfil?: string;
  readonly out?: string;
  readonly stdout?: boolean;
  readonly acta?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly color: ColorMode;
}

export const command: Command = {
  name: 'import',
  alias: 'importar',
  summary: {
    es: 'trae un plan de otro formato, con un acta de todo lo que se hizo',
    en: 'brings a plan from another format, with a record of everything done',
  },
  declare(command, say) {
    command
      .argument(
        '<archivo>',
        say({
          es: 'el plan en texto, Word, PDF, HTML…; «-» lee la entrada estándar',
          en: 'the plan as text, Word, PDF, HTML…; «-» reads standard input',
        }),
      )
      .option(
        '--from, --desde <formato>',
        say({
          es: 'formato del archivo; si no, el de su nombre',
          en: 'format of the file; otherwise that of its name',
        }),
      )
      .option(
        '--perfil <id|ruta>',
        say({
          es: 'perfil incluido, o ruta de uno propio en YAML; si no, el que el texto indica',
          en: 'built-in profile, or path of your own in YAML; otherwise the one the text speaks for',
        }),
      )
      .option(
        '--out <ruta>',
        say({ es: 'archivo o carpeta donde se escribe', en: 'file or folder to write to' }),
      )
      .option(
        '--stdout',
        say({
          es: 'lo escribe en la salida estándar, sin archivo',
          en: 'writes it to standard output, without a file',
        }),
      )
      .option(
        '--acta <archivo>',
        say({
          es: 'acta de conversión: decisiones y residuo, en .md o .json',
          en: 'record of the conversion: decisions and residue, as .md or .json',
        }),
      )
      .option('--yes', say({ es: 'escribe sin preguntar', en: 'writes without asking' }))
      .option(
        '--force',
        say({
          es: 'reemplaza archivos, y sigue aunque no parezca un plan',
          en: 'replaces files, and goes on though it seems no plan',
        }),
      );
  },
  examples: [
    {
      line: 'plan import plan-2024.docx',
      does: {
        es: 'muestra lo entendido, pregunta y escribe plan-2024.md',
        en: 'shows what it understood, asks and writes plan-2024.md',
      },
    },
    {
      line: 'plan import plan.pdf --acta acta.md --yes',
      does: {
        es: 'con el acta para quien revisa, sin preguntar',
        en: 'with the record for a reviewer, without asking',
      },
    },
    {
      line: 'plan import - --desde txt --stdout',
      does: { es: 'en una tubería', en: 'in a pipe' },
    },
  ],
  run: ([path]: readonly [string], options: Options, context) => importFile(path, options, context),
};

async function importFile(path: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const { host, say } = context;
  if (options.stdout && options.out !== undefined) throw stdoutAlone();
  const acta = options.acta === undefined ? null : actaFormat(options.acta);
  const target = await targetOf(path, options.out, host);
  for (const place of [
    ...(options.stdout ? [] : [target]),
    ...(options.acta === undefined ? [] : [options.acta]),
  ]) {
    await checkFree(place, path, options.force === true, host);
  }
  const { source, imported } = await understand(path, target, options, host);
  const write = acta && options.acta !== undefined ? { format: acta, path: options.acta } : null;
  if (imported.loss) throw wordsLost(imported.loss);
  if (!imported.verdict.isPlan && !options.force) {
    if (write) await writeActa(source, imported, path, '', write, host);
    host.stderr.write(`${say(noPlan(path, imported))}\n`);
    return 1;
  }
  if (!options.stdout && !(await agreed(imported, options, context))) {
    throw new UsageError({ es: 'No se escribió nada.', en: 'Nothing was written.' });
  }
  if (options.stdout) host.stdout.write(imported.text);
  else {
    await host.writeFile(target, imported.text);
    host.stdout.write(`${target}\n`);
  }
  if (write) {
    await writeActa(source, imported, path, options.stdout ? '' : target, write, host);
    if (!options.stdout) host.stdout.write(`${write.path}\n`);
  }
  const { summary, doubtsOf } = await import('../cli/import-file/summary.ts');
  const closing = [
    say(summary(imported)),
    ...(options.stdout ? [] : [say(next(target, doubtsOf(imported.record)))]),
  ];
  const columns = host.stderr.isTty ? host.stderr.columns : Number.POSITIVE_INFINITY;
  host.stderr.write(`${closing.flatMap(line => wrap(line, columns)).join('\n')}\n`);
  return 0;
}

async function understand(path: string, target: string, options: Options, host: Host) {
  const [{ readSource }, { importPlan }, { namedProfile, perfilIn }, { documentReader }] = await Promise.all([
    import('../cli/import-file/read-source.ts'),
    import('../import/import-plan.ts'),
    import('../cli/new-plan/profile.ts'),
    import('../cli/open-document.ts'),
  ]);
  const profile =
    options.perfil === undefined
      ? null
      : {
          perfil: perfilIn(posix.dirname(target), options.perfil, host),
          profile: await namedProfile(options.perfil, host),
        };
  const source = await readSource(host, path, options.desde);
  return {
    source,
    imported: importPlan(source, { profile, path: target, read: await documentReader(host) }),
  };
}

/** Whether a person at the terminal agrees to what was understood; nobody is asked elsewhere. */
async function agreed(imported: ImportedPlan, options: Options, context: CommandContext): Promise<boolean> {
  const { host, say, language } = context;
  const isAutomatic = /^(?!0$|false$)./iu.test(host.env.CI ?? '');
  if (options.yes || !host.stdin.isTty || !host.stdout.isTty || isAutomatic) return true;
  const [{ previewText, confirmWriting }, { textContext }] = await Promise.all([
    import('../cli/import-file/preview.ts'),
    import('../cli/paint.ts'),
  ]);
  host.stdout.write(previewText(imported, textContext(host, language, options.color)));
  return confirmWriting(say);
}

async function writeActa(
  source: SourceDocument,
  imported: ImportedPlan,
  file: string,
  plan: string,
  { format, path }: { readonly format: 'json' | 'md'; readonly path: string },
  host: Host,
): Promise<void> {
  const [{ actaOf }, { actaMarkdown }] = await Promise.all([
    import('../import/acta.ts'),
    import('../import/acta-markdown.ts'),
  ]);
  const acta = actaOf(source, imported, file, plan);
  await host.writeFile(path, format === 'json' ? `${JSON.stringify(acta, null, 2)}\n` : actaMarkdown(acta));
}

function actaFormat(path: string): 'json' | 'md' {
  const ending = /\.(json|md)$/iu.exec(path)?.[1]?.toLowerCase();
  if (ending === 'json' || ending === 'md') return ending;
  throw new UsageError({
    es: `El acta se escribe en .md o .json, no en «${path}».`,
    en: `The record is written as .md or .json, not as «${path}».`,
  });
}

/** The file of the plan: the source's name with `.md`, in the folder that `--out` names or in the current one. */
async function targetOf(path: string, out: string | undefined, host: Host): Promise<string> {
  const name =
    path === '-'
      ? 'plan.md'
      : portableName(posix.basename(path.replaceAll('\\', '/')).replace(/\.[^.]*$/u, '.md'));
  if (out === undefined) return name;
  const place = out.replaceAll('\\', '/');
  const isFolder = place.endsWith('/') || (await host.kindOf(place)) === 'folder';
  return isFolder ? inFolder(place, name) : inFolder(posix.dirname(place), posix.basename(place));
}

/** Nothing that exists is replaced unless asked, and the original never. */
async function checkFree(place: string, original: string, force: boolean, host: Host): Promise<void> {
  const same = posix.resolve('/', place) === posix.resolve('/', original.replaceAll('\\', '/'));
  const kind = await host.kindOf(place);
  if (!same && (kind === 'none' || (kind === 'file' && force))) return;
  throw new UsageError(
    same
      ? {
          es: `«${place}» es el original, y no se toca: diga con --out dónde escribir el plan.`,
          en: `«${place}» is the original and is left alone: say with --out where to write the plan.`,
        }
      : {
          es: `«${place}» ya existe y no se tocó: use --force para reemplazarlo, u otro nombre.`,
          en: `«${place}» already exists and was left alone: use --force to replace it, or another name.`,
        },
  );
}

function stdoutAlone(): UsageError {
  return new UsageError({
    es: '--stdout no escribe el plan en un archivo: no va con --out.',
    en: '--stdout does not write the plan to a file: it does not go with --out.',
  });
}

function wordsLost({ place, expected, found }: NonNullable<ImportedPlan['loss']>): UsageError {
  const where = place.line ?? place.paragraph;
  const es =
    where === undefined
      ? ''
      : ` (${place.page === undefined ? '' : `página ${place.page}, `}${place.line === undefined ? 'párrafo' : 'línea'} ${where})`;
  const en =
    where === undefined
      ? ''
      : ` (${place.page === undefined ? '' : `page ${place.page}, `}${place.line === undefined ? 'paragraph' : 'line'} ${where})`;
  return new UsageError({
    es: `No se escribió nada, porque se perderían palabras${es}: el original dice «${expected}» y el plan diría «${found}».`,
    en: `Nothing was written, because words would be lost${en}: the original says «${expected}» and the plan would say «${found}».`,
  });
}

function noPlan(path: string, { verdict }: ImportedPlan): Bilingual {
  const listed = (language: keyof Bilingual) =>
    verdict.reasons.map(reason => `\n  - ${reason[language]}`).join('');
  return {
    es: `«${path}» no parece un plan de trabajo, y no se escribió:${listed('es')}\nSi lo es, use --force.`,
    en: `«${path}» does not look like a work plan, and nothing was written:${listed('en')}\nIf it is one, use --force.`,
  };
}

/** What to do now: to look at the doubtful places, where there are any, and to check the plan. */
function next(path: string, doubts: number): Bilingual {
  const shown = /^[\w./-]+$/u.test(path) ? path : `"${path}"`;
  return {
    es: `${doubts > 0 ? 'Compare con el original los lugares «revisar»; ' : ''}«plan validate ${shown}» dice qué falta.`,
    en: `${doubts > 0 ? 'Compare the places marked «revisar» with the original; ' : ''}«plan validate ${shown}» says what is missing.`,
  };
}
