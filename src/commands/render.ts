import { InvalidArgumentError, Option } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { Host } from '../cli/host.ts';
import type { PublishSettings } from '../cli/publish-files.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type PdfRequest, type PdfStandard, pdfStandards, usualPdf } from '../render/pdf/request.ts';
import { renderers } from '../renderers/index.ts';
import type { Bilingual } from '../text/bilingual.ts';

interface Options {
  readonly to: readonly string[];
  readonly out: string;
  readonly theme?: string;
  readonly plantilla?: string;
  readonly pdfStandard?: PdfStandard;
  readonly borrador?: boolean;
  readonly firmas?: boolean;
  readonly qr?: boolean;
  readonly force?: boolean;
}

const formats = renderers.map(renderer => renderer.format);

export const command: Command = {
  name: 'render',
  alias: 'publicar',
  summary: {
    es: 'publica planes como HTML, PDF y Word accesibles, y como datos',
    en: 'publishes plans as accessible HTML, PDF and Word, and as data',
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
        '--theme <tema>',
        say({
          es: 'sobrio, institucional, alto-contraste o un tema propio, como tema.yaml; si no, el que diga el plan o la configuración',
          en: 'sobrio, institucional, alto-contraste or a theme of your own, such as tema.yaml; otherwise the one that the plan or the configuration names',
        }),
      )
      .option(
        '--plantilla <archivo>',
        say({
          es: 'documento de Word con los estilos, el encabezado y el pie de la institución',
          en: "Word document with the institution's styles, header and footer",
        }),
      )
      .addOption(
        new Option(
          '--pdf-standard <norma>',
          say({
            es: 'una sola: ua-1, accesible; a-2a, para archivo; a-3a, para archivo y con el plan adjunto; si no, ua-1',
            en: 'one alone: ua-1, accessible; a-2a, for archives; a-3a, for archives and with the plan attached; otherwise ua-1',
          }),
        )
          .choices(pdfStandards)
          .argParser(parseStandard),
      )
      .option(
        '--borrador',
        say({
          es: 'PDF para revisión: la palabra «Borrador» y las líneas numeradas',
          en: 'PDF for review: the word «Borrador» and numbered lines',
        }),
      )
      .option(
        '--firmas',
        say({
          es: 'PDF con una página para las firmas de quienes presentan el plan',
          en: 'PDF with a page for the signatures of those who present the plan',
        }),
      )
      .option(
        '--qr',
        say({
          es: 'código QR con el enlace que dicen los metadatos del plan, en HTML, PDF y Word',
          en: 'QR code with the address («enlace») that the metadata of the plan say, in HTML, PDF and Word',
        }),
      )
      .option('--force', say({ es: 'reemplaza resultados anteriores', en: 'replaces earlier results' }));
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
    {
      line: 'plan render plan.md --to docx --plantilla institucional.docx',
      does: { es: 'Word, con los estilos de la institución', en: "Word, in the institution's styles" },
    },
  ],
  run: ([paths]: readonly [readonly string[]], options: Options, context) => render(paths, options, context),
};

function parseFormats(value: string): string[] {
  const asked = value.split(',').map(format => format.trim().toLowerCase());
  const unknown = asked.find(format => !formats.includes(format));
  if (unknown === undefined) return [...new Set(asked)];
  throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
}

function parseStandard(value: string): PdfStandard {
  const asked = value
    .toLowerCase()
    .split(/[\s,+]+/u)
    .filter(Boolean);
  const known = pdfStandards.filter(standard => asked.includes(standard));
  const [only] = known;
  if (only && asked.length === 1) return only;
  if (asked.length > 1 && known.length === asked.length) {
    throw new UsageError({
      es: `El compositor declara una sola norma en cada PDF: «${known.join('» y «')}» no caben en uno. Todos llevan etiquetas, textos alternativos y orden de lectura; para tener ambas declaraciones, publique dos veces, cada una con su --out.`,
      en: `The typesetter claims one standard in each PDF: «${known.join('» and «')}» do not fit in one. All have tags, alternative texts and a reading order; for both claims, publish twice, each with its own --out.`,
    });
  }
  throw new InvalidArgumentError(`Allowed choices are ${pdfStandards.join(', ')}.`);
}

async function render(
  paths: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, say } = context;
  const [{ selectPlans }, { configLoader }, { planLoader }, { publishFiles }, { progressLine }] =
    await Promise.all([
      import('../cli/select-files.ts'),
      import('../cli/load-config.ts'),
      import('../cli/load-plan.ts'),
      import('../cli/publish-files.ts'),
      import('../cli/progress-line.ts'),
    ]);
  const configOf = configLoader(host);
  const notice = (said: Bilingual) => host.stderr.write(`${say(said)}\n`);
  const plans = await selectPlans(host, paths, { configOf, notice });
  const files = plans.map(({ path }) => path);
  const settings = await settingsOf(options, context);
  const progress = progressLine(host, files.length);
  let failed = false;
  progress.show(files[0]);
  const loader = planLoader(host, { configOf, rungs: ['esqueleto'] });
  for await (const outcome of publishFiles(host, plans, loader, settings)) {
    progress.clear();
    if ('failure' in outcome) {
      host.stderr.write(`${say(outcome.failure)}\n`);
      failed = true;
    } else {
      if (outcome.errors > 0) settings.notice(outcome.path, errorsNotice(outcome.errors, outcome.path));
      for (const { path, unchanged } of outcome.published) {
        host.stdout.write(`${path}${unchanged ? say({ es: ' (sin cambios)', en: ' (unchanged)' }) : ''}\n`);
      }
    }
    progress.show(files[files.indexOf(outcome.path) + 1]);
  }
  return failed ? 2 : 0;
}

async function settingsOf(options: Options, { host, say }: CommandContext): Promise<PublishSettings> {
  const { themeLoader } = await import('../cli/load-theme.ts');
  if (/\.(?:html?|pdf|docx|json|md|txt)$/iu.test(options.out)) {
    throw new UsageError({
      es: `«${options.out}» parece un archivo, y --out nombra la carpeta de los resultados.`,
      en: `«${options.out}» looks like a file, and --out names the folder of the results.`,
    });
  }
  const themeOf = themeLoader(host, said => host.stderr.write(`${say(said)}\n`));
  const asked = options.theme ? { path: options.theme, sayer: null } : null;
  if (asked) await themeOf(asked);
  const chosen = renderers.filter(renderer => options.to.includes(renderer.format));
  return {
    renderers: await Promise.all(chosen.map(renderer => renderer.load())),
    template: await templateOf(options, host),
    pdf: pdfOf(options),
    qr: qrOf(options),
    themeOf: named => themeOf(asked ?? named),
    out: options.out.replaceAll('\\', '/').replace(/\/+$/u, '') || '.',
    force: options.force === true,
    notice: (path, said) => host.stderr.write(`${path}: ${say(said)}\n`),
  };
}

/** What is asked of PDF files, which only they can give. */
function pdfOf({ pdfStandard, borrador = false, firmas = false, to }: Options): PdfRequest {
  const asked = [pdfStandard && '--pdf-standard', borrador && '--borrador', firmas && '--firmas'].find(
    Boolean,
  );
  if (asked && !to.includes('pdf')) {
    throw new UsageError({
      es: `${asked} es para PDF: añada «--to pdf».`,
      en: `${asked} is for PDF: add «--to pdf».`,
    });
  }
  return { standard: pdfStandard ?? usualPdf.standard, draft: borrador, signatures: firmas };
}

/** Whether a QR code is asked for, which only pages have. */
function qrOf({ qr = false, to }: Options): boolean {
  if (qr && !to.some(format => /^(?:html|pdf|docx)$/u.test(format))) {
    throw new UsageError({
      es: '--qr es para HTML, PDF y Word: añada «--to pdf», por ejemplo.',
      en: '--qr is for HTML, PDF and Word: add «--to pdf», for instance.',
    });
  }
  return qr;
}

/** The template of Word documents, which only they can wear. */
async function templateOf({ plantilla, to }: Options, host: Host): Promise<PublishSettings['template']> {
  if (plantilla === undefined) return null;
  if (!to.includes('docx')) {
    throw new UsageError({
      es: '--plantilla es para documentos de Word: añada «--to docx».',
      en: '--plantilla is for Word documents: add «--to docx».',
    });
  }
  const { loadTemplate } = await import('../cli/load-template.ts');
  return loadTemplate(host, plantilla);
}

function errorsNotice(errors: number, path: string): Bilingual {
  return {
    es: `se publicó con ${errors === 1 ? 'un error' : `${errors} errores`} de estructura; vea «plan validate ${path}».`,
    en: `published with ${errors === 1 ? 'one structural error' : `${errors} structural errors`}; see «plan validate ${path}».`,
  };
}
