import stringWidth from 'fast-string-width';
import type { Rule } from '../check/rule.ts';
import { rungs } from '../plan/profile.ts';
import { rungMeanings } from './ladder-words.ts';
import type { TextContext } from './reporter.ts';
import { paintSeverity, severityNames } from './wording.ts';
import { wrap } from './wrap.ts';

/** Every rule with its weight and its sentence, by rung. */
export function rulesText(rules: readonly Omit<Rule, 'check'>[], context: TextContext): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rungs
    .map(rung => {
      const head = `${{ es: 'Nivel', en: 'Level' }[context.language]} ${rung}`;
      const rows = rules.filter(rule => rule.rung === rung).flatMap(rule => row(rule, width, context));
      const title = wrap(`${head}: ${rungMeanings[rung][context.language]}`, context.columns);
      return `${[...title.map(line => context.paint.strong(line)), ...rows].join('\n')}\n`;
    })
    .join('\n');
}

/** Beside each other where there is room, else the sentence under the name. */
function row(rule: Omit<Rule, 'check'>, width: number, { language, paint, columns }: TextContext): string[] {
  const weight = severityNames[rule.severity][language];
  const said = `${rule.summary[language]}${rule.optional ? ` ${asleep[language]}` : ''}`;
  const name = `  ${paint.strong(rule.id)}${' '.repeat(width - rule.id.length)}  `;
  const color = paintSeverity(paint, rule.severity);
  const from = width + 4 + 12;
  if (columns - from < 30) {
    return [
      `  ${paint.strong(rule.id)}  ${color(weight)}`,
      ...wrap(said, columns - 4).map(line => `    ${line}`),
    ];
  }
  return wrap(said, columns - from).map((line, i) =>
    i === 0
      ? `${name}${color(weight)}${' '.repeat(12 - stringWidth(weight))}${line}`
      : `${' '.repeat(from)}${line}`,
  );
}

const asleep = { es: '(apagada hasta pedirla)', en: '(off until asked for)' };
