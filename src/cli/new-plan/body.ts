import { type BodyKey, bodyKeys, type Profile } from '../../plan/profile.ts';
import type { Commission, Frame, Region } from '../../reference/frame.ts';
import { findCommission, findRegion } from '../../reference/lookup.ts';
import { nearest } from '../../text/nearest.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from './one-line.ts';

/** Whose plan it is, by the key of the frontmatter that says so. */
export interface Body {
  readonly key: BodyKey;
  readonly value: string;
}

/** The one body that the options name; null for none. */
export function bodyOf(options: Readonly<Partial<Record<BodyKey, string>>>): Body | null {
  const said = bodyKeys.flatMap(key => {
    const value = options[key];
    return value === undefined ? [] : [{ key, value: oneLine(`--${key}`, value) }];
  });
  const [body = null, other] = said;
  if (!body || !other) return body;
  throw new UsageError({
    es: `--${body.key} y --${other.key} no van juntos: un plan es de una sola instancia.`,
    en: `--${body.key} and --${other.key} do not go together: a plan belongs to one body.`,
  });
}

/** The options that could still say whose plan it is, none of which was given. */
export function missingBody(keys: readonly BodyKey[], profile: Profile | null, frame: Frame): UsageError {
  const options = keys.map(key => `--${key}`);
  const [only] = keys;
  const known = keys.length === 1 && only ? keysOf(only, frame) : [];
  const list = known.length > 0 ? ` (${known.join(', ')})` : '';
  return new UsageError({
    es: `Falta decir de quién es el plan${profile ? `, que el perfil ${profile.id} exige` : ''}: ${listed(options, 'o')}${list}.`,
    en: `Say whose plan it is${profile ? `, as the profile ${profile.id} demands` : ''}: ${listed(options, 'or')}${list}.`,
  });
}

/** The body under the key that the frame knows it by. Throws where profile or frame do not have it. */
export function settleBody(body: Body, profile: Profile, frame: Frame): Body {
  const { key, value } = body;
  if (!profile.instancia.claves.includes(key)) throw foreignKey(key, profile);
  const items = itemsOf(key, frame);
  if (items.length === 0) return body;
  const found = key === 'region' ? findRegion(frame, value) : findCommission(frame, value);
  if (found) return { key, value: found.clave };
  const meant = nearest(value, items, ({ clave, nombre }) => [clave, nombre])?.clave;
  const valid = keysOf(key, frame).join(', ');
  const what = key === 'region' ? { es: 'la región', en: 'region' } : { es: 'la comisión', en: 'commission' };
  throw new UsageError({
    es: `No existe ${what.es} «${value}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} Las que hay son: ${valid}.`,
    en: `There is no ${what.en} «${value}».${meant ? ` Did you mean «${meant}»?` : ''} There are: ${valid}.`,
  });
}

/** What a frame offers under a key of the frontmatter; empty where any text will do. */
export function itemsOf(key: BodyKey, frame: Frame): readonly (Region | Commission)[] {
  return key === 'region' ? frame.regiones : key === 'comision' ? frame.comisiones : [];
}

function keysOf(key: BodyKey, frame: Frame): string[] {
  return itemsOf(key, frame).map(({ clave }) => clave);
}

function foreignKey(key: BodyKey, profile: Profile): UsageError {
  const options = profile.instancia.claves.map(own => `--${own}`);
  return new UsageError({
    es: `El perfil ${profile.id} no admite --${key}: use ${listed(options, 'o')}.`,
    en: `The profile ${profile.id} does not take --${key}: use ${listed(options, 'or')}.`,
  });
}

function listed(items: readonly string[], conjunction: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
