import type { ColorMode } from '../cli/color-mode.ts';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';

interface Options {
  readonly json?: boolean;
  readonly color: ColorMode;
}

export const command: Command = {
  name: 'tree',
  alias: 'arbol',
  summary: {
    es: 'muestra lo que el programa entiende de un plan: elementos, direcciones y lugares',
    en: 'shows what the program understands of a plan: elements, addresses and places',
  },
  declare(command, say) {
    command
      .argument(
        '<ruta>',
        say({ es: 'el plan; «-» lee la entrada estándar', en: 'the plan; «-» reads standard input' }),
      )
      .option('--json', say({ es: 'para otros programas', en: 'for other programs' }));
  },
  examples: [
    {
      line: 'plan tree plan-norte.md',
      does: { es: 'el árbol con sus direcciones', en: 'the tree with its addresses' },
    },
    {
      line: 'plan tree plan-norte.md --json',
      does: { es: 'lo mismo con lugares exactos', en: 'the same with exact places' },
    },
  ],
  run: ([path]: readonly [string], options: Options, context) => tree(path, options, context),
};

async function tree(path: string, options: Options, { host, language }: CommandContext): Promise<ExitCode> {
  const [{ selectFiles }, { planLoader }, { treeText }, { treeJson }, { paintFor, isUnicode }] =
    await Promise.all([
      import('../cli/select-files.ts'),
      import('../cli/load-plan.ts'),
      import('../report/tree-text.ts'),
      import('../report/tree-json.ts'),
      import('../cli/paint.ts'),
    ]);
  const loader = planLoader(host, { rungs: [] });
  for (const file of await selectFiles(host, [path])) {
    const { analysis } = await loader.load(file);
    const drawn = options.json
      ? `${JSON.stringify(treeJson(analysis.plan), null, 2)}\n`
      : treeText(analysis.plan, {
          language,
          paint: paintFor(host.stdout, host.env, options.color),
          columns: host.stdout.isTty ? host.stdout.columns : Number.POSITIVE_INFINITY,
          unicode: isUnicode(host.env),
        });
    host.stdout.write(drawn);
  }
  return 0;
}
