import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Rule } from '../../src/check/rule.ts';
import { suppressionRules } from '../../src/check/suppression.ts';
import { profileById } from '../../src/profiles/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { freezeDeep } from '../freeze.ts';
import { type Example, examplesOf, fileOf, describe as inCarets, restOf } from './literate.ts';

/** What says one rule's findings in an example: the rule alone, its plan frozen, or all where it looks at the others. */
function findings({ id }: Described, { text }: Example) {
  const file = fileOf(text);
  const profile = profileById(/^perfil: (\S+)$/mu.exec(text)?.[1] ?? '') ?? profileById('plan-de-trabajo');
  if (!profile) throw new Error('the generic profile is missing');
  const own = rules.filter(rule => rule.id === id);
  const frozen = (own.length > 0 ? own : rules).map(
    ({ optional: _, ...rule }): Rule => ({
      ...rule,
      check: (plan, context) => rule.check(freezeDeep(plan), context),
    }),
  );
  const settings = { profile: { ...profile, reglas: {} }, frame: frameByKey(profile.marco), rules: frozen };
  const { diagnostics } = analyze(file, settings);
  return { file, diagnostics: diagnostics.filter(diagnostic => diagnostic.rule === id) };
}

/** The same text with two spaces between the words of its body, as typed and imported ones have them. */
function spaced(text: string): string {
  const body = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0].length ?? 0;
  return text.slice(0, body) + text.slice(body).replace(/(?<=\p{L}[,;]?) (?=\p{L})/gu, '  ');
}

/** Those that look at the spaces, quote as much as fits of them, or look for a mark that the program writes. */
const countSpaces: ReadonlySet<string> = new Set([
  'espacio-duplicado',
  'letras-espaciadas',
  'punto-final-lista',
  'raya-inciso',
  'texto-guia-sin-llenar',
]);

type Described = Omit<Rule, 'check'>;
const described: readonly Described[] = [...rules, ...suppressionRules];

function pageOf({ id }: Described): string {
  const path = new URL(`../../src/rules/${id}.md`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(described.map(rule => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = pageOf(rule);
  const examples = examplesOf(page);

  it('opens with the id and the summary, and says what, why and how to allow it', () => {
    expect(page.startsWith(`# ${id}\n\n${rule.summary.es}\n`)).toBe(true);
    const titles = [...page.matchAll(/^## (.*)$/gmu)].map(match => match[1]);
    expect(titles).toEqual(
      expect.arrayContaining(['Qué revisa', 'Por qué importa', 'Ejemplo', 'Cómo permitirla']),
    );
    expect(rule.summary.en).not.toBe('');
  });

  it('shows at least one finding, and one text without any', () => {
    expect(examples.some(example => example.expected.length > 0)).toBe(true);
    expect(examples.some(example => example.corrected)).toBe(true);
  });

  it.each(examples.map(example => [example.title, example] as const))(
    '%s: exact places and words',
    (_, example) => {
      const { file, diagnostics } = findings(rule, example);
      expect(diagnostics.map(diagnostic => inCarets(diagnostic, file))).toEqual(example.expected);
      for (const { message, help, related } of diagnostics) {
        for (const text of [message, help, ...(related ?? []).map(place => place.message)]) {
          if (text) expect(text.es.length * text.en.length).toBeGreaterThan(0);
        }
      }
    },
  );

  it('says the same in English, labels, explains, points to and mends what it did', () => {
    const said = examples.flatMap(example => {
      const { file, diagnostics } = findings(rule, example);
      return diagnostics.map(diagnostic => restOf(diagnostic, file));
    });
    expect(said.join('\n')).toMatchSnapshot();
  });

  it('fixes the example into the corrected text that follows it', () => {
    examples.forEach((example, i) => {
      const corrected = examples[i + 1];
      if (example.expected.length === 0 || !corrected?.corrected) return;
      const fixes = findings(rule, example).diagnostics.flatMap(diagnostic =>
        diagnostic.fix ? [diagnostic.fix] : [],
      );
      if (fixes.length === 0) return;
      const mended = applyEdits(
        example.text,
        fixes.flatMap(fix => fix.edits),
      );
      expect(mended).toBe(corrected.text);
    });
  });
});

it.each(described.filter(({ id }) => !countSpaces.has(id)).map(rule => [rule.id, rule] as const))(
  '%s finds the same in its examples where words stand two spaces apart',
  (_, rule) => {
    const said = (example: Example) =>
      findings(rule, example).diagnostics.map(({ message }) => message.es.replace(/\s+/gu, ' '));
    for (const example of examplesOf(pageOf(rule)))
      expect(said({ ...example, text: spaced(example.text) })).toEqual(said(example));
  },
);
