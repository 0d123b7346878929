import { InvalidArgumentError } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';

interface Options {
  readonly port: number;
  readonly theme?: string;
}

export const command: Command = {
  name: 'preview',
  alias: 'ver',
  summary: {
    es: 'muestra un plan en el navegador mientras se escribe, con sus hallazgos al lado',
    en: 'shows a plan in the browser while it is written, with its findings beside it',
  },
  declare(command, say) {
    command
      .argument('<ruta>', say({ es: 'el plan', en: 'the plan' }))
      .option(
        '--port <número>',
        say({ es: 'puerto de esta máquina; 0, uno libre', en: 'port of this machine; 0, a free one' }),
        parsePort,
        0,
      )
      .option(
        '--theme <tema>',
        say({
          es: 'tema con que se muestra: su nombre o su archivo',
          en: 'theme to show it in: its name or its file',
        }),
      );
  },
  examples: [
    {
      line: 'plan preview plan-norte.md',
      does: { es: 'en http://127.0.0.1, hasta Ctrl+C', en: 'at http://127.0.0.1, until Ctrl+C' },
    },
    {
      line: 'plan preview plan.md --port 4000 --theme tema.yaml',
      does: { es: 'en un puerto dado, con un tema', en: 'on a given port, with a theme' },
    },
  ],
  run: ([path]: readonly [string], options: Options, context) => preview(path, options, context),
};

function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Allowed choices are 0–65535.');
}

async function preview(path: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const { host, say } = context;
  const [{ selectFiles }, { startPreview }] = await Promise.all([
    import('../cli/select-files.ts'),
    import('../cli/preview/start-preview.ts'),
  ]);
  const [file] = await selectFiles(host, [path]);
  const running = await startPreview(file ?? path, options, context);
  host.stdout.write(`${running.address}\n`);
  host.stderr.write(`${say({ es: 'Ctrl+C para terminar.', en: 'Ctrl+C to end.' })}\n`);
  await host.interrupted();
  await running.close();
  return 0;
}
