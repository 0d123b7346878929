import type { SettingValue } from '../check/rule.ts';
import type { WordChanges } from '../lexicon/word-list.ts';
import type { RuleSetting, Rung } from '../plan/profile.ts';
import type { Said } from './origin.ts';

/** What a configuration says for one plan, each value with its origin; absent where it says nothing. */
export interface Settled {
  readonly perfil?: Said<string>;
  readonly nivel?: Said<Rung>;
  readonly tema?: Said<string>;
  readonly reglas: Readonly<Record<string, Said<RuleSetting>>>;
  readonly ajustes: Readonly<Record<string, Readonly<Record<string, Said<SettingValue>>>>>;
  readonly palabras: Readonly<Record<string, Said<WordChanges>>>;
  readonly siglas: Readonly<Record<string, Said<string>>>;
}

/** What holds where there is no configuration. */
export const nothingSettled: Settled = { reglas: {}, ajustes: {}, palabras: {}, siglas: {} };
