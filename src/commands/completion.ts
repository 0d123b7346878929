import { Argument } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const command: Command = {
  name: 'completion',
  alias: 'completar',
  summary: {
    es: 'da el guion con que el intérprete de órdenes completa órdenes, opciones y valores con el tabulador',
    en: 'gives the script with which a shell completes commands, options and values on Tab',
  },
  declare(command, say) {
    command.addArgument(
      new Argument('<intérprete>', say({ es: 'el que usted usa', en: 'the one you use' })).choices(shells),
    );
  },
  examples: [
    {
      line: 'plan completion bash >> ~/.bashrc',
      does: { es: 'en bash, desde la próxima sesión', en: 'in bash, from the next session on' },
    },
    {
      line: 'plan completion zsh > ~/.zfunc/_plan',
      does: { es: 'en zsh, en una carpeta de fpath', en: 'in zsh, in a folder of fpath' },
    },
    {
      line: 'plan completion fish > ~/.config/fish/completions/plan.fish',
      does: { es: 'en fish', en: 'in fish' },
    },
    {
      line: 'plan completion powershell >> $PROFILE',
      does: { es: 'en PowerShell', en: 'in PowerShell' },
    },
  ],
  run: ([shell]: readonly [(typeof shells)[number]], _options, context) => completion(shell, context),
};

async function completion(
  shell: (typeof shells)[number],
  { host, whole }: CommandContext,
): Promise<ExitCode> {
  const [{ scripts }, { spell }, { openValues }] = await Promise.all([
    import('../cli/completion/scripts.ts'),
    import('../cli/completion/spelled.ts'),
    import('../cli/completion/open-values.ts'),
  ]);
  host.stdout.write(scripts[shell](spell(whole(), openValues)));
  return 0;
}
