import type { ColorMode } from '../cli/color-mode.ts';
import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import { UsageError } from '../cli/usage-error.ts';

interface Options {
  readonly color: ColorMode;
}

export const command: Command = {
  name: 'explain',
  alias: 'explicar',
  summary: {
    es: 'explica una regla: qué revisa, por qué y cómo se corrige; sin regla, las lista todas',
    en: 'explains a rule: what it checks, why and how to mend it; without a rule, lists them all',
  },
  declare(command, say) {
    command.argument(
      '[regla]',
      say({
        es: 'nombre de la regla, como sale en cada hallazgo',
        en: 'name of the rule, as each finding shows it',
      }),
    );
  },
  examples: [
    {
      line: 'plan explain sigla-casi-igual',
      does: { es: 'la página de una regla', en: 'the page of one rule' },
    },
    {
      line: 'plan explain',
      does: { es: 'todas, por nivel de madurez', en: 'all of them, by maturity level' },
    },
  ],
  run: ([id]: readonly [string | undefined], options: Options, context) =>
    id === undefined ? list(context, options) : explain(id, context, options),
};

/** Laid out on a terminal; anywhere else, the Markdown itself. */
async function explain(
  id: string,
  { host, language }: CommandContext,
  { color }: Options,
): Promise<ExitCode> {
  const [{ describedRules }, { nearest }, { rulePage }] = await Promise.all([
    import('../described-rules.ts'),
    import('../text/nearest.ts'),
    import('../report/rule-page.ts'),
  ]);
  const rule = describedRules.find(known => known.id === id);
  if (!rule) {
    const meant = nearest(id, describedRules, known => [known.id])?.id;
    throw new UsageError({
      es: `No hay ninguna regla «${id}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} «plan explain» las lista todas.`,
      en: `There is no rule «${id}».${meant ? ` Did you mean «${meant}»?` : ''} «plan explain» lists them all.`,
    });
  }
  const page = await rulePage(rule, language, host.readAsset);
  if (!host.stdout.isTty) {
    host.stdout.write(page);
    return 0;
  }
  const [{ markdownText }, { textContext }] = await Promise.all([
    import('../report/markdown-text.ts'),
    import('../cli/paint.ts'),
  ]);
  host.stdout.write(markdownText(page, textContext(host, language, color)));
  return 0;
}

async function list({ host, language }: CommandContext, { color }: Options): Promise<ExitCode> {
  const [{ describedRules }, { rulesText }, { textContext }] = await Promise.all([
    import('../described-rules.ts'),
    import('../report/rules-text.ts'),
    import('../cli/paint.ts'),
  ]);
  host.stdout.write(rulesText(describedRules, textContext(host, language, color)));
  return 0;
}
