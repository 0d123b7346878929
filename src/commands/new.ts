import { posix } from 'node:path';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { Host } from '../cli/host.ts';
import { inFolder } from '../cli/in-folder.ts';
import type { NewPlanOptions } from '../cli/new-plan/settle.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { Bilingual } from '../text/bilingual.ts';

interface Options extends NewPlanOptions {
  readonly out?: string;
  readonly stdout?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export const command: Command = {
  name: 'new',
  alias: 'nuevo',
  summary: {
    es: 'crea el esqueleto de un plan, con guías y lo que ya se sabe de la instancia',
    en: 'creates the skeleton of a plan, with guidance and what is known of the body',
  },
  declare(command, say) {
    command
      .option(
        '--region <clave>',
        say({
          es: 'plan de una región: centro, centro-occidente, norte, sureste',
          en: 'plan of a region: centro, centro-occidente, norte, sureste',
        }),
      )
      .option(
        '--comision <clave>',
        say({
          es: 'plan de una comisión: vinculacion, juridica…',
          en: 'plan of a commission: vinculacion, juridica…',
        }),
      )
      .option(
        '--organismo <nombre>',
        say({ es: 'plan de un organismo o institución', en: 'plan of an institution' }),
      )
      .option('--municipio <nombre>', say({ es: 'plan de un municipio', en: 'plan of a municipality' }))
      .option(
        '--instancia <nombre>',
        say({ es: 'plan de cualquier otra instancia', en: 'plan of any other body' }),
      )
      .option(
        '--perfil <id|ruta>',
        say({
          es: 'perfil incluido, o ruta de uno propio en YAML; si no, el que corresponde a la instancia',
          en: 'built-in profile, or path of your own in YAML; otherwise the one that suits the body',
        }),
      )
      .option(
        '--periodo <periodo>',
        say({
          es: 'años o días que abarca: 2026-2027; si no, el año en curso',
          en: 'years or days it covers: 2026-2027; otherwise this year',
        }),
      )
      .option(
        '--titulo <texto>',
        say({
          es: 'si no, «Plan de Trabajo» y el periodo',
          en: 'otherwise «Plan de Trabajo» and the period',
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
        '--force',
        say({ es: 'reemplaza el archivo si ya existe', en: 'replaces the file if it exists' }),
      )
      .option(
        '--dry-run',
        say({
          es: 'muestra qué escribiría y dónde, sin escribirlo',
          en: 'shows what it would write and where, without writing',
        }),
      );
  },
  examples: [
    {
      line: 'plan new --region norte --periodo 2026-2027',
      does: { es: 'el plan de una región, con sus entidades', en: 'the plan of a region, with its states' },
    },
    {
      line: 'plan new --comision vinculacion --out planes/',
      does: { es: 'el de una comisión, en una carpeta', en: 'that of a commission, in a folder' },
    },
    {
      line: 'plan new --municipio "San Pedro" --perfil ./perfil.yaml',
      does: { es: 'con las palabras de su institución', en: "with your institution's own words" },
    },
    {
      line: 'plan new --organismo "Archivo General" --dry-run',
      does: { es: 'para ver antes qué se crearía', en: 'to see first what it would create' },
    },
  ],
  run: (_, options, context) => create(options, context),
};

async function create(options: Options, { host, say }: CommandContext): Promise<ExitCode> {
  if (options.stdout && (options.out !== undefined || options.dryRun)) throw stdoutAlone();
  const { settle } = await import('../cli/new-plan/settle.ts');
  const target = await targetOf(options.out, host);
  const plan = await settle(options, target.folder, host, await askerFor(host, say));
  const path = inFolder(target.folder, target.name ?? plan.fileName);
  if (!options.stdout) await checkFree(path, options.force === true, host);
  if (options.stdout || options.dryRun) host.stdout.write(plan.text);
  else {
    await host.writeFile(path, plan.text);
    host.stdout.write(`${path}\n`);
  }
  const ending = options.stdout ? [] : [options.dryRun ? wouldWrite(path) : next(path)];
  for (const text of [...plan.notices, ...ending]) host.stderr.write(`${say(text)}\n`);
  return 0;
}

/** The folder of the plan and, where `--out` names a file, its name. */
async function targetOf(
  out: string | undefined,
  host: Host,
): Promise<{ folder: string; name: string | null }> {
  if (out === undefined) return { folder: '.', name: null };
  const path = out.replaceAll('\\', '/');
  if (path.endsWith('/') || (await host.kindOf(path)) === 'folder') return { folder: path, name: null };
  return { folder: posix.dirname(path), name: posix.basename(path) };
}

/** Questions need a person at both ends of the terminal. */
async function askerFor(host: Host, say: CommandContext['say']) {
  const isAutomatic = /^(?!0$|false$)./iu.test(host.env.CI ?? '');
  if (!host.stdin.isTty || !host.stdout.isTty || isAutomatic) return null;
  const { terminalAsker } = await import('../cli/new-plan/ask.ts');
  return terminalAsker(say);
}

/** Nothing that exists is replaced unless asked, and a folder never. */
async function checkFree(path: string, force: boolean, host: Host): Promise<void> {
  const kind = await host.kindOf(path);
  if (kind === 'none' || (kind === 'file' && force)) return;
  const how =
    kind === 'file'
      ? { es: 'use --force para reemplazarlo, o --out', en: 'use --force to replace it, or --out' }
      : { es: 'use --out', en: 'use --out' };
  throw new UsageError({
    es: `«${path}» ya existe y no se tocó: ${how.es} para escribir en otro lugar.`,
    en: `«${path}» already exists and was left alone: ${how.en} to write elsewhere.`,
  });
}

function stdoutAlone(): UsageError {
  return new UsageError({
    es: '--stdout no escribe ningún archivo: no va con --out ni con --dry-run.',
    en: '--stdout writes no file: it does not go with --out or --dry-run.',
  });
}

function wouldWrite(path: string): Bilingual {
  return {
    es: `No se escribió nada: sin --dry-run, esto se escribiría en «${path}».`,
    en: `Nothing was written: without --dry-run, this would go to «${path}».`,
  };
}

function next(path: string): Bilingual {
  const shown = /^[\w./-]+$/u.test(path) ? path : `"${path}"`;
  return {
    es: `Complete cada POR DEFINIR; «plan validate ${shown}» dice qué falta.`,
    en: `Fill in each POR DEFINIR; «plan validate ${shown}» says what is missing.`,
  };
}
