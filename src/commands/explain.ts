import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { Bilingual } from '../text/bilingual.ts';

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
  run: ([id]: readonly [string | undefined], _options, context) =>
    id === undefined ? list(context) : explain(id, context),
};

async function explain(id: string, { host }: CommandContext): Promise<ExitCode> {
  const [{ describedRules }, { nearest }] = await Promise.all([
    import('../analyze.ts'),
    import('../text/nearest.ts'),
  ]);
  if (!describedRules.some(rule => rule.id === id)) {
    const meant = nearest(id, describedRules, rule => [rule.id])?.id;
    throw new UsageError({
      es: `No hay ninguna regla «${id}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} «plan explain» las lista todas.`,
      en: `There is no rule «${id}».${meant ? ` Did you mean «${meant}»?` : ''} «plan explain» lists them all.`,
    });
  }
  host.stdout.write(new TextDecoder().decode(await host.readAsset(`src/rules/${id}.md`)));
  return 0;
}

async function list({ host, say }: CommandContext): Promise<ExitCode> {
  const [{ describedRules }, { rungs }, { severityNames }] = await Promise.all([
    import('../analyze.ts'),
    import('../plan/profile.ts'),
    import('../report/wording.ts'),
  ]);
  const width = Math.max(...describedRules.map(rule => rule.id.length));
  for (const rung of rungs) {
    const rows = describedRules
      .filter(rule => rule.rung === rung)
      .map(
        rule =>
          `  ${rule.id.padEnd(width)}  ${say(severityNames[rule.severity]).padEnd(10)}  ${say(rule.summary)}`,
      );
    host.stdout.write(`${say(levelTitle(rung))}\n${rows.join('\n')}\n\n`);
  }
  return 0;
}

function levelTitle(rung: string): Bilingual {
  return { es: `Nivel ${rung}`, en: `Level ${rung}` };
}
