import type { PhrasingContent } from 'mdast';
import type { Rule } from '../check/rule.ts';
import { rungs } from '../plan/profile.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import { rungMeanings } from './ladder-words.ts';
import { fixes } from './rule-fixes.ts';
import { severityNames } from './wording.ts';
import { code, headingOf, paragraph, phrase, tableOf, text, writeMarkdown } from './write-markdown.ts';

/** Every rule in a table per rung, for a manual or a web page. */
export function rulesMarkdown(rules: readonly Omit<Rule, 'check'>[], language: Language): string {
  const say = (said: Bilingual) => said[language];
  const title = { es: `Las ${rules.length} reglas de plan`, en: `The ${rules.length} rules of plan` };
  return writeMarkdown([
    headingOf(1, [text(say(title))]),
    ...rungs.flatMap(rung => [
      headingOf(2, [text(`${say({ es: 'Nivel', en: 'Level' })} ${rung}`)]),
      paragraph(text(sentence(say(rungMeanings[rung])))),
      tableOf([
        heads[language].map(head => [text(head)]),
        ...rules.filter(rule => rule.rung === rung).map(rule => row(rule, say)),
      ]),
    ]),
  ]);
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  es: ['Regla', 'Gravedad', 'Qué señala', 'Corrección', 'Ajustes'],
  en: ['Rule', 'Severity', 'What it reports', 'Fix', 'Settings'],
};

const fixNames: Readonly<Record<'segura' | 'propuesta', Bilingual>> = {
  segura: { es: 'segura', en: 'safe' },
  propuesta: { es: 'propuesta', en: 'proposed' },
};

function row(
  { id, severity, optional, summary, settings = [] }: Omit<Rule, 'check'>,
  say: (said: Bilingual) => string,
): PhrasingContent[][] {
  const fix = fixes[id];
  const asleep = { es: ' Apagada hasta pedirla.', en: ' Off until asked for.' };
  return [
    [code(id)],
    [text(say(severityNames[severity]))],
    [...phrase(say(summary)), ...(optional ? [text(say(asleep))] : [])],
    fix ? [text(say(fixNames[fix]))] : [],
    settings.flatMap((setting, i) => [
      ...(i === 0 ? [] : [text(', ')]),
      code(setting.id),
      text(` (${setting.default})`),
    ]),
  ];
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
