import type { WordEntry, WordList } from '../lexicon/word-list.ts';
import type { Plan } from '../plan/model.ts';
import type { Rung } from '../plan/profile.ts';
import type { Frame } from '../reference/frame.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** How much a finding weighs: only an error keeps a plan from a rung. */
export const severities = ['error', 'aviso', 'sugerencia'] as const;
export type Severity = (typeof severities)[number];

/** Another place that explains a finding, with what stands there: «definida aquí». */
export interface Related {
  readonly span: Span;
  readonly message: Bilingual;
}

/** A change that mends a finding. A safe one keeps every word and the meaning; an unsafe one is only offered. */
export interface Fix {
  readonly title: Bilingual;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule says of one place. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, with the author's words in «», expected and found both named. One sentence. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly help?: Bilingual;
  /** What the underlined place is, in few words: «fuera del periodo». */
  readonly label?: Bilingual;
  readonly related?: readonly Related[];
  /** The places at fault, where it speaks of several at once: the ladder counts each. */
  readonly places?: readonly Span[];
  readonly fix?: Fix;
  /** For findings that weigh less or more than their rule usually does. */
  readonly severity?: Severity;
}

/** What a rule may know besides the plan. It cannot see a clock, a disk or a terminal. */
export interface RuleContext {
  /** The facts of the profile's reference frame. */
  readonly frame: Frame;
  /** Views of the plan that several rules share, computed once. */
  readonly views: Views;
  /** Whether the institution's configuration says which profile the plans have that name none. */
  readonly profileGiven: boolean;
  /** The entries of a word list, with what the institution's configuration adds and takes away. */
  readonly words: (list: WordList) => readonly WordEntry[];
  /** What the institution's configuration sets for the rule that asks, or the setting's default. */
  readonly setting: <T extends SettingValue>(setting: Setting<T>) => T;
}

/** A number or one of some words. */
export type SettingValue = number | string;

/** Something of a rule that an institution may set under `ajustes` in its configuration: a limit, a style. */
export interface Setting<T extends SettingValue = SettingValue> {
  /** As in `ajustes: {oracion-larga: {palabras: 50}}`: unique within its rule. */
  readonly id: string;
  readonly default: T;
  /** The words it may be; absent for a number, which is whole and above 0. */
  readonly choices?: readonly T[];
  readonly about: Bilingual;
}

/** Memoised views: `views(key, make)` computes `make()` at the first call with that key. */
export type Views = <T>(view: (plan: Plan) => T) => T;

/** One way in which a plan can be wrong. Pure: it yields findings and does nothing else. */
export interface Rule {
  /** States the fault and reads after «permitir»: `numeracion-salto`. Permanent once published. */
  readonly id: string;
  readonly rung: Rung;
  readonly severity: Severity;
  /** One sentence: what it reports. */
  readonly summary: Bilingual;
  /** Set for a rule that runs only where a profile or a configuration gives it a weight: it is not right for every plan. */
  readonly optional?: true;
  readonly settings?: readonly Setting[];
  check(plan: Plan, context: RuleContext): Iterable<Finding>;
}

/** A finding with its rule and weight: what reporters, editors and tests see. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly rung: Rung;
  readonly severity: Severity;
  /** Elements from the top down to the place, as people cite them: `Eje 2 › Línea 3`. */
  readonly breadcrumb: readonly string[];
  /** Set where the author silenced it with a comment. */
  readonly suppression: { readonly reason: string; readonly span: Span } | null;
}

export type { Bilingual, Language };
