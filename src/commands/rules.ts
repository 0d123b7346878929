import { Option } from 'commander';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';

interface Options {
  readonly format: 'json' | 'markdown';
}

export const command: Command = {
  name: 'rules',
  alias: 'reglas',
  summary: {
    es: 'da el catálogo de las reglas, para otros programas o para un manual',
    en: 'gives the catalogue of the rules, for other programs or for a manual',
  },
  declare(command, say) {
    command.addOption(
      new Option('--format <formato>', say({ es: 'cómo se da', en: 'how it is given' }))
        .choices(['markdown', 'json'])
        .default('markdown'),
    );
  },
  examples: [
    { line: 'plan rules', does: { es: 'tablas en Markdown, por nivel', en: 'Markdown tables, by level' } },
    {
      line: 'plan rules --format json > reglas.json',
      does: { es: 'con sus ajustes, en los dos idiomas', en: 'with their settings, in both languages' },
    },
  ],
  run: (_, options: Options, context) => rules(options, context),
};

async function rules({ format }: Options, { host, language }: CommandContext): Promise<ExitCode> {
  const { describedRules } = await import('../described-rules.ts');
  if (format === 'json') {
    const { rulesJson } = await import('../report/rules-json.ts');
    host.stdout.write(`${JSON.stringify(rulesJson(describedRules), null, 2)}\n`);
  } else {
    const { rulesMarkdown } = await import('../report/rules-markdown.ts');
    host.stdout.write(rulesMarkdown(describedRules, language));
  }
  return 0;
}
