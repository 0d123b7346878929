import type { SettingValue } from '../check/rule.ts';
import { type FrontmatterTree, type Path, placeOf } from '../document/frontmatter-tree.ts';
import { siglasConocidas } from '../lexicon/siglas-conocidas.ts';
import type { WordChanges, WordEntry } from '../lexicon/word-list.ts';
import type { RuleSetting, Rung } from '../plan/profile.ts';
import type { Acronym, Frame } from '../reference/frame.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Config } from './config-schema.ts';
import type { Origin, Said } from './origin.ts';
import { matcher } from './patterns.ts';
import type { ConfigReading } from './read-config.ts';
import type { Settled } from './settled.ts';

/** What a configuration says for the plan at `path`, which is counted from its folder: later exceptions win. */
export function settle(file: SourceFile, { config, tree }: ConfigReading, path: string): Settled {
  const said = <T>(value: T, at: Path): Said<T> => ({ value, origin: originOf(file, tree, at) });
  const { perfil, nivel, reglas, ajustes } = commonOf(layersFor(config, path), said);
  return {
    ...(perfil && { perfil }),
    ...(nivel && { nivel }),
    ...(config.tema && { tema: said(config.tema, ['tema']) }),
    reglas,
    ajustes,
    palabras: mapValues(config.palabras ?? {}, (changes, id) => said(changesOf(changes), ['palabras', id])),
    siglas: mapValues(config.siglas ?? {}, (name, sigla) => said(name, ['siglas', sigla])),
  };
}

/** Where a configuration says what stands at a path of it. */
export function originOf(file: SourceFile, tree: FrontmatterTree, at: Path): Origin {
  const { key, value } = placeOf(tree, at);
  const line = file.positionAt((key ?? value)?.start ?? 0).line + 1;
  const exception = at[0] === 'excepciones' ? Number(at[1]) + 1 : null;
  return { by: 'configuration', path: file.path, line, exception };
}

/** The changes to word lists as rules take them: an acronym of the institution needs no definition. */
export function wordChanges({ palabras, siglas }: Settled): Record<string, WordChanges> {
  const changes = mapValues(palabras, ({ value }) => value);
  const own = Object.keys(siglas).map(word => ({ word, instead: [] }));
  if (own.length === 0) return changes;
  const { add = [], remove = [] } = changes[siglasConocidas.id] ?? {};
  return { ...changes, [siglasConocidas.id]: { add: [...add, ...own], remove } };
}

/** A frame that knows the institution's acronyms too, which come before its own. */
export function withAcronyms(frame: Frame, { siglas }: Settled): Frame {
  const own = Object.entries(siglas).map(
    ([sigla, { value }]): Acronym => ({
      sigla,
      expansiones: [value],
      usual: false,
      desde: null,
      hasta: null,
    }),
  );
  if (own.length === 0) return frame;
  const others = frame.siglas.filter(({ sigla }) => siglas[sigla] === undefined);
  return { ...frame, siglas: [...own, ...others] };
}

/** The values of a record, changed one by one. */
export function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** What may be said for all plans and for those of some paths, with the place where it is said. */
interface Layer {
  readonly values: Pick<Config, 'perfil' | 'nivel' | 'reglas' | 'ajustes'>;
  readonly at: Path;
}

function layersFor(config: Config, path: string): Layer[] {
  const exceptions = (config.excepciones ?? []).map((values, i) => ({ values, at: ['excepciones', i] }));
  return [{ values: config, at: [] }, ...exceptions.filter(({ values }) => matcher(values.rutas)(path))];
}

function commonOf(layers: readonly Layer[], said: <T>(value: T, at: Path) => Said<T>) {
  let perfil: Said<string> | undefined;
  let nivel: Said<Rung> | undefined;
  const reglas: Record<string, Said<RuleSetting>> = {};
  const ajustes: Record<string, Record<string, Said<SettingValue>>> = {};
  for (const { values, at } of layers) {
    if (values.perfil) perfil = said(values.perfil, [...at, 'perfil']);
    if (values.nivel) nivel = said(values.nivel, [...at, 'nivel']);
    for (const [id, weight] of Object.entries(values.reglas ?? {}))
      reglas[id] = said(weight, [...at, 'reglas', id]);
    for (const [id, settings] of Object.entries(values.ajustes ?? {})) {
      const placed = mapValues(settings, (value, name) => said(value, [...at, 'ajustes', id, name]));
      ajustes[id] = { ...ajustes[id], ...placed };
    }
  }
  return { perfil, nivel, reglas, ajustes };
}

function changesOf({ agregar = [], quitar = [] }: NonNullable<Config['palabras']>[string]): WordChanges {
  const add: WordEntry[] = isList(agregar)
    ? agregar.map(word => ({ word, instead: [] }))
    : Object.entries(agregar).map(([word, instead]) => ({
        word,
        instead: typeof instead === 'string' ? [instead] : [...(instead ?? [])],
      }));
  return { add, remove: quitar };
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
