import type { Command, CommandContext, ExitCode } from '../cli/command.ts';

interface Options {
  readonly out: string;
  readonly stdout?: boolean;
  readonly force?: boolean;
}

export const command: Command = {
  name: 'extract',
  alias: 'extraer',
  summary: {
    es: 'recupera el plan que un PDF lleva adjunto, tal como se escribió',
    en: 'gets back the plan that a PDF has attached, as it was written',
  },
  declare(command, say) {
    command
      .argument('<archivo>', say({ es: 'PDF con archivos adjuntos', en: 'PDF with attached files' }))
      .option('--out <carpeta>', say({ es: 'carpeta de los archivos', en: 'folder of the files' }), '.')
      .option(
        '--stdout',
        say({
          es: 'escribe el plan en la salida estándar, y ningún archivo',
          en: 'writes the plan to standard output, and no file',
        }),
      )
      .option(
        '--force',
        say({ es: 'reemplaza archivos que ya existen', en: 'replaces files already there' }),
      );
  },
  examples: [
    {
      line: 'plan extraer acuerdo.pdf --out recuperado',
      does: { es: 'el Markdown y los datos, byte por byte', en: 'the Markdown and the data, byte for byte' },
    },
    {
      line: 'plan extraer acuerdo.pdf --stdout | plan validar -',
      does: { es: 'revisa el plan que va dentro', en: 'checks the plan that is inside' },
    },
    {
      line: 'plan render acuerdo.md --to pdf --pdf-standard a-3a',
      does: { es: 'hace un PDF que lleva su plan', en: 'makes a PDF that carries its plan' },
    },
  ],
  run: ([path]: readonly [string], options: Options, context) => extract(path, options, context),
};

async function extract(
  path: string,
  { out, stdout, force }: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, say } = context;
  const { attachedPlan, attachedTo } = await import('../cli/attached-files.ts');
  const files = await attachedTo(host, path);
  if (stdout) {
    host.stdout.write(attachedPlan(path, files));
    return 0;
  }
  const { writeResult } = await import('../cli/write-result.ts');
  const folder = out.replaceAll('\\', '/').replace(/\/+$/u, '') || (out.startsWith('/') ? '/' : '.');
  for (const { name, bytes } of files) {
    const target = folder === '.' ? name : `${folder.replace(/\/$/u, '')}/${name}`;
    const { unchanged } = await writeResult(host, target, bytes, force === true);
    host.stdout.write(`${target}${unchanged ? say({ es: ' (sin cambios)', en: ' (unchanged)' }) : ''}\n`);
  }
  return 0;
}
