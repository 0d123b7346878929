import type { BodyKey, Profile } from '../../plan/profile.ts';
import { planDeTrabajo } from '../../profiles/plan-de-trabajo.ts';
import { isProfilePath } from '../../profiles/profile-path.ts';
import type { Frame } from '../../reference/frame.ts';
import { frameByKey } from '../../reference/index.ts';
import type { ScaffoldRequest } from '../../scaffold/request.ts';
import { type Scaffold, scaffold } from '../../scaffold/scaffold.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import type { Host } from '../host.ts';
import { configLoader, settledFor } from '../load-config.ts';
import { type Body, bodyOf, missingBody, settleBody } from './body.ts';
import { oneLine } from './one-line.ts';
import { readPeriod } from './period.ts';
import { namedProfile, perfilIn, usualProfile } from './profile.ts';

/** What the user says of a new plan; what is left out is asked for or taken as usual. */
export interface NewPlanOptions extends Partial<Record<BodyKey, string>> {
  readonly perfil?: string;
  readonly periodo?: string;
  readonly titulo?: string;
}

/** Asks the person at the terminal. */
export interface Asker {
  readonly body: (keys: readonly BodyKey[], frameFor: (key: BodyKey) => Frame) => Promise<Body>;
  readonly period: (usual: string) => Promise<string>;
}

/** The plan that the options mean, for a file in `folder`. Throws `UsageError` where they mean none and nobody can be asked. */
export async function settle(
  options: NewPlanOptions,
  folder: string,
  host: Host,
  asker: Asker | null,
): Promise<Scaffold> {
  const given = bodyOf(options);
  const asked = options.perfil ?? (await configuredProfile(folder, given, host));
  const named = asked === null ? null : await namedProfile(asked, host);
  const wanted = !given && (named === null || named.instancia.requerida);
  const said = wanted ? await ask(named, asker) : given;
  const profile = named ?? usualProfile(said?.key ?? 'instancia');
  const frame = frameByKey(profile.marco);
  const body = said && settleBody(said, profile, frame);
  const thisYear = host.today().slice(0, 4);
  const periodo = options.periodo ?? (wanted && asker ? await asker.period(thisYear) : thisYear);
  const request: ScaffoldRequest = {
    perfil: perfilIn(folder, asked ?? profile.id, host),
    body,
    period: readPeriod(periodo),
    title: options.titulo === undefined ? null : oneLine('--titulo', options.titulo),
  };
  const made = scaffold(request, profile, frame);
  const assumed = options.periodo === undefined && !(wanted && asker) ? [assumedPeriod(thisYear)] : [];
  return { ...made, notices: [...assumed, ...made.notices] };
}

/** The profile that the configuration of a folder gives its plans, if it is for a body of the sort given. */
async function configuredProfile(folder: string, given: Body | null, host: Host): Promise<string | null> {
  const path = `${folder}/plan.md`;
  const config = await configLoader(host)(path);
  const said = (await settledFor(config, path)).perfil?.value;
  if (!config || said === undefined) return null;
  const name = isProfilePath(said) ? config.folder + said.replace(/^\.\//u, '') : said;
  if (!given) return name;
  const { instancia } = await namedProfile(name, host);
  return instancia.claves.includes(given.key) ? name : null;
}

function ask(named: Profile | null, asker: Asker | null): Promise<Body> {
  const keys = (named ?? planDeTrabajo).instancia.claves;
  if (asker) return asker.body(keys, key => frameByKey((named ?? usualProfile(key)).marco));
  throw missingBody(keys, named, frameByKey(named?.marco ?? null));
}

function assumedPeriod(year: string): Bilingual {
  return {
    es: `Sin --periodo se puso el año en curso, ${year}.`,
    en: `Without --periodo the current year was taken, ${year}.`,
  };
}
