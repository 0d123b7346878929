import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { CheckSettings } from '../../src/check/check.ts';
import type { Rule, Setting } from '../../src/check/rule.ts';
import { wordList } from '../../src/lexicon/word-list.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { fileOf } from '../rules/literate.ts';

const limit: Setting<number> = { id: 'palabras', default: 60, about: { es: 'límite', en: 'limit' } };
const list = wordList(
  'evitables',
  { es: 'evitables', en: 'avoidable' },
  `
    aperturar → abrir | iniciar

    eficientar
  `,
);

const rule: Rule = {
  id: 'de-prueba',
  rung: 'presentable',
  severity: 'aviso',
  summary: { es: '', en: '' },
  optional: true,
  settings: [limit],
  *check(plan, { setting, words }) {
    const known = words(list).map(({ word, instead }) => [word, ...instead].join('/'));
    const said = `${setting(limit)} ${known.join(' ')}`;
    yield { span: plan.document.bodySpan, message: { es: said, en: said } };
  },
};

function found(settings: CheckSettings): string[] {
  const all = { ...settings, profile: planDeTrabajo, frame: frameByKey(null), rules: [rule] };
  return analyze(fileOf('# Plan\n'), all).diagnostics.map(
    ({ severity, message }) => `${severity}: ${message.es}`,
  );
}

describe('what an institution sets', () => {
  it('wakes an optional rule, which sleeps otherwise', () => {
    expect(found({})).toEqual([]);
    expect(found({ severities: { 'de-prueba': 'error' } })).toEqual([
      'error: 60 aperturar/abrir/iniciar eficientar',
    ]);
  });

  it('changes a setting and a word list of a rule', () => {
    const words = {
      evitables: { add: [{ word: 'aperturar', instead: ['inaugurar'] }], remove: ['eficientar'] },
    };
    expect(
      found({ severities: { 'de-prueba': 'aviso' }, adjustments: { 'de-prueba': { palabras: 40 } }, words }),
    ).toEqual(['aviso: 40 aperturar/inaugurar']);
  });
});
