import type { Plan } from '../plan/model.ts';
import type { Note } from '../plan/notes.ts';
import { itemAt } from '../plan/query.ts';
import { nearest } from '../text/nearest.ts';
import { contains, type Located, type Span } from '../text/span.ts';
import type { Bilingual, Diagnostic, Rule, Severity } from './rule.ts';

/** The two rules about suppressions themselves: they look at what the others found, so they have no `check`. */
export const suppressionRules: readonly Omit<Rule, 'check'>[] = [
  {
    id: 'supresion-sin-motivo',
    rung: 'presentable',
    severity: 'aviso',
    summary: {
      es: 'Un comentario permite una regla sin decir por qué.',
      en: 'A comment allows a rule without saying why.',
    },
  },
  {
    id: 'supresion-inutil',
    rung: 'presentable',
    severity: 'aviso',
    summary: {
      es: 'Un comentario permite una regla que no existe o que aquí no encuentra nada.',
      en: 'A comment allows a rule that does not exist or that finds nothing here.',
    },
  },
];

type Suppression = Extract<Note, { kind: 'suppression' }>;

/**
 * Marks the findings that the author allowed, by the comment that reaches least beyond them, and adds a finding for each comment that gives no reason, names no
 * rule, or silences nothing. What is allowed stays in the list with its reason: nothing disappears.
 */
export function applySuppressions(
  plan: Plan,
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  severities: Readonly<Record<string, Severity | 'no'>>,
): Diagnostic[] {
  const known = new Set(rules.map(rule => rule.id));
  const asleep = new Set(rules.filter(rule => rule.optional && !severities[rule.id]).map(rule => rule.id));
  const suppressions = plan.notes.filter((note): note is Suppression => note.kind === 'suppression');
  const reaches = suppressions
    .map(note => ({ note, span: reach(plan, note) }))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const used = new Set<Suppression>();
  const marked = diagnostics.map(diagnostic => {
    const by = reaches.find(
      ({ note, span }) =>
        note.rule.value === diagnostic.rule &&
        note.reason.value !== '' &&
        contains(span, point(diagnostic.span)),
    )?.note;
    if (!by) return diagnostic;
    used.add(by);
    return { ...diagnostic, suppression: { reason: by.reason.value, span: by.span } };
  });
  const faults = suppressions.flatMap(note => {
    const off = severities[note.rule.value] === 'no' || asleep.has(note.rule.value);
    return faultsOf(note, known, used.has(note) || off);
  });
  const slips = plan.notes.flatMap(note => (note.kind === 'other' ? slipOf(note) : []));
  const weighed = [...faults, ...slips].flatMap(diagnostic => {
    const weight = severities[diagnostic.rule];
    return weight === 'no' ? [] : [weight ? { ...diagnostic, severity: weight } : diagnostic];
  });
  return [...marked, ...weighed];
}

/** The parts of a text, smaller than the whole, in which its author allows a rule. */
export function allowedParts(plan: Plan, rule: string): Span[] {
  return plan.notes.flatMap(note =>
    note.kind === 'suppression' && note.scope === 'element' && note.rule.value === rule
      ? [reach(plan, note)]
      : [],
  );
}

/** What a comment reaches: the element it stands in, its section where it stands in none, or the whole file. */
function reach(plan: Plan, note: Suppression): Span {
  if (note.scope === 'file') return plan.document.file.span;
  const element = itemAt(plan, note.span.start);
  if (element) return element.span;
  const section = plan.document.sections.find(({ span }) => contains(span, note.span));
  return section?.span ?? plan.document.bodySpan;
}

function point(span: Span): Span {
  return { start: span.start, end: span.start };
}

function faultsOf(note: Suppression, known: ReadonlySet<string>, useful: boolean): Diagnostic[] {
  const rule = note.rule.value;
  const comment = note.scope === 'file' ? 'permitir-archivo' : 'permitir';
  if (!known.has(rule)) {
    const near = nearest(rule, [...known], id => [id]);
    return [
      fault('supresion-inutil', 'aviso', note, note.rule.span, {
        es: `No hay ninguna regla «${rule}»${near ? `. ¿Quiso decir «${near}»?` : '.'}`,
        en: `There is no rule «${rule}»${near ? `. Did you mean «${near}»?` : '.'}`,
      }),
    ];
  }
  if (note.reason.value === '') {
    return [
      fault('supresion-sin-motivo', 'aviso', note, note.span, {
        es: `El comentario permite «${rule}» sin decir por qué, y por eso no vale; escriba el motivo: <!-- plan: ${comment} ${rule}: motivo -->.`,
        en: `The comment allows «${rule}» without saying why, so it does not count; write the reason: <!-- plan: ${comment} ${rule}: reason -->.`,
      }),
    ];
  }
  if (useful) return [];
  return [
    fault('supresion-inutil', 'sugerencia', note, note.span, {
      es: `El comentario permite «${rule}», pero la regla no encuentra nada aquí; quítelo.`,
      en: `The comment allows «${rule}», but the rule finds nothing here; remove it.`,
    }),
  ];
}

/** A comment that seems to allow a rule and is not written so that it does. */
function slipOf({ span, text }: { readonly span: Span; readonly text: Located<string> }): Diagnostic[] {
  if (!/^(?:plan\b[\s:]*)?permit[ei]|^plan\s*:/iu.test(text.value)) return [];
  const message = {
    es: `El comentario «${text.value.slice(0, 60)}» no permite ninguna regla: se escribe <!-- plan: permitir regla: motivo -->.`,
    en: `The comment «${text.value.slice(0, 60)}» allows no rule: it is written <!-- plan: permitir regla: motivo -->.`,
  };
  return [
    {
      rule: 'supresion-inutil',
      rung: 'presentable',
      severity: 'aviso',
      span,
      message,
      breadcrumb: [],
      suppression: null,
    },
  ];
}

function fault(
  rule: string,
  severity: Severity,
  note: Suppression,
  span: Span,
  message: Bilingual,
): Diagnostic {
  return {
    rule,
    rung: 'presentable',
    severity,
    span: span.end > span.start ? span : note.span,
    message,
    breadcrumb: [],
    suppression: null,
  };
}
