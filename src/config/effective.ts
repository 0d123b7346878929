import type { Rule } from '../check/rule.ts';
import type { Profile, Rung } from '../plan/profile.ts';
import type { Config } from './config-schema.ts';
import type { Origin, Said } from './origin.ts';
import type { Settled } from './settled.ts';

/** One setting as it holds: a key of the configuration, what it is worth, and who says so. */
export interface Effective {
  /** Keys from the top: `['reglas', 'periodo-ausente']`. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly origin: Origin;
}

/** What settles a plan's settings, in the order in which it wins: what the configuration says, then the profile. */
interface Sources {
  readonly settled: Settled;
  /** The theme that the plan or the configuration asks for; null where neither does. */
  readonly tema: Said<string> | null;
  /** The whole configuration, for what is not of one plan; empty where there is none. */
  readonly config: Config;
  /** Where a key of the configuration stands. */
  readonly placeOf: (key: string) => Origin;
  /** The profile by the name it was asked for. */
  readonly perfil: Said<string>;
  readonly profile: Profile;
  readonly gate: Said<Rung>;
}

/** Everything that holds for a plan, rules it does not change included, as a configuration would say it. */
export function effectiveSettings(
  { settled, tema, config, placeOf, perfil, profile, gate }: Sources,
  rules: readonly Omit<Rule, 'check'>[],
): Effective[] {
  const usual: Origin = { by: 'default' };
  const ofRules = rules.map(({ id, optional, severity }): Effective => {
    const own = profile.reglas[id];
    const { value, origin } = settled.reglas[id] ??
      (own && { value: own, origin: { by: 'profile', id: profile.id } as const }) ?? {
        value: optional ? 'no' : severity,
        origin: usual,
      };
    return { path: ['reglas', id], value, origin };
  });
  const ofSettings = rules.flatMap(({ id, settings = [] }) =>
    settings.map((setting): Effective => {
      const said = settled.ajustes[id]?.[setting.id];
      const path = ['ajustes', id, setting.id];
      return { path, value: said?.value ?? setting.default, origin: said?.origin ?? usual };
    }),
  );
  const ofWords = Object.entries(settled.palabras).map(([id, { value, origin }]): Effective => {
    const agregar = Object.fromEntries(value.add.map(({ word, instead }) => [word, instead]));
    const changes = {
      ...(value.add.length > 0 && { agregar }),
      ...(value.remove.length > 0 && { quitar: value.remove }),
    };
    return { path: ['palabras', id], value: changes, origin };
  });
  const whole = (['archivos', 'ignorar'] as const).flatMap((key): Effective[] =>
    config[key] ? [{ path: [key], value: config[key], origin: placeOf(key) }] : [],
  );
  return [
    { path: ['perfil'], ...perfil },
    { path: ['nivel'], ...gate },
    ...ofRules,
    ...ofSettings,
    ...ofWords,
    ...Object.entries(settled.siglas).map(([sigla, said]) => ({ path: ['siglas', sigla], ...said })),
    ...(tema ? [{ path: ['tema'], ...tema }] : []),
    ...whole,
  ];
}
