import type { Path } from '../document/frontmatter-tree.ts';
import { type Kind, kinds } from '../plan/model.ts';
import type { LevelNames, Profile, SectionSpec } from '../plan/profile.ts';
import type { Fault } from '../schema/say-problem.ts';
import { fold } from '../text/fold.ts';
import type { ProfileValues } from './profile-schema.ts';

/** The profile that results from changing `base` by what a file says, and where the file contradicts itself. */
export function extendProfile(
  base: Profile,
  id: string,
  values: Partial<ProfileValues>,
): { profile: Profile; faults: readonly Fault[] } {
  const { niveles, faults: ofLevels } = extendLevels(base.niveles, values.niveles ?? {});
  const { secciones, faults: ofSections } = extendSections(base.secciones, values.secciones ?? []);
  const profile = {
    id,
    nombre: values.nombre ?? base.nombre,
    descripcion: values.descripcion ?? base.descripcion,
    marco: values.marco === 'ninguno' ? null : (values.marco ?? base.marco),
    instancia: {
      claves: values.instancia?.claves ?? base.instancia.claves,
      requerida: values.instancia?.requerida ?? base.instancia.requerida,
    },
    niveles,
    espera: extendExpected(base.espera, values.espera ?? {}),
    secciones,
    reglas: { ...base.reglas, ...values.reglas },
    nivel: values.nivel ?? base.nivel,
  };
  return { profile, faults: [...ofLevels, ...ofSections] };
}

type Changes<K extends keyof ProfileValues> = NonNullable<ProfileValues[K]>;

/** A name that the file gives to one level is taken from the inherited synonyms of every other. */
function extendLevels(base: Profile['niveles'], changes: Changes<'niveles'>) {
  const owners = new Map<string, Kind>();
  for (const kind of kinds) {
    if (changes[kind]?.singular) continue;
    for (const name of [base[kind].singular, base[kind].plural]) owners.set(fold(name), kind);
  }
  const faults = kinds.filter(kind => !changes[kind]?.singular !== !changes[kind]?.plural).map(unpaired);
  for (const { name, kind, path } of givenNames(changes)) {
    const owner = owners.get(fold(name)) ?? kind;
    if (owner !== kind) faults.push(taken(name, owner, path));
    owners.set(fold(name), owner);
  }
  const extended = (kind: Kind): LevelNames => {
    const {
      singular = base[kind].singular,
      plural = base[kind].plural,
      sinonimos = [],
    } = changes[kind] ?? {};
    const inherited = [base[kind].singular, ...base[kind].sinonimos];
    const kept = inherited.filter(name => (owners.get(fold(name)) ?? kind) === kind);
    const others = [...sinonimos, ...kept].filter(name => fold(name) !== fold(singular));
    return { singular, plural, sinonimos: [...new Map(others.map(name => [fold(name), name])).values()] };
  };
  const niveles: Profile['niveles'] = {
    eje: extended('eje'),
    programa: extended('programa'),
    objetivo: extended('objetivo'),
    estrategia: extended('estrategia'),
    linea: extended('linea'),
    actividad: extended('actividad'),
  };
  return { niveles, faults };
}

function* givenNames(changes: Changes<'niveles'>): Generator<{ name: string; kind: Kind; path: Path }> {
  for (const kind of kinds) {
    const { singular, plural, sinonimos = [] } = changes[kind] ?? {};
    if (singular) yield { name: singular, kind, path: ['niveles', kind, 'singular'] };
    if (plural) yield { name: plural, kind, path: ['niveles', kind, 'plural'] };
    for (const [i, name] of sinonimos.entries())
      yield { name, kind, path: ['niveles', kind, 'sinonimos', i] };
  }
}

function unpaired(kind: Kind): Fault {
  return {
    path: ['niveles', kind],
    on: 'key',
    message: {
      es: `El nivel «${kind}» cambia de nombre a medias: «singular» y «plural» van juntos.`,
      en: `The level «${kind}» is only half renamed: «singular» and «plural» go together.`,
    },
    help: { es: 'Escriba también el que falta.', en: 'Write the missing one too.' },
  };
}

function taken(name: string, owner: Kind, path: Path): Fault {
  return {
    path,
    on: 'value',
    message: {
      es: `«${name}» ya es el nombre del nivel «${owner}».`,
      en: `«${name}» is already the name of the level «${owner}».`,
    },
    help: {
      es: `Use otro nombre, o cambie el de «niveles.${owner}».`,
      en: `Use another name, or change that of «niveles.${owner}».`,
    },
  };
}

function extendExpected(base: Profile['espera'], changes: Changes<'espera'>): Profile['espera'] {
  const merged = Object.entries({ ...base, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [Kind, Kind] => entry[1] !== 'prosa'));
}

/** A known section is changed where it stands; a new one goes after the one listed before it, or first. */
function extendSections(base: readonly SectionSpec[], changes: Changes<'secciones'>) {
  const secciones = [...base];
  const faults: Fault[] = [];
  let at = 0;
  for (const [i, change] of changes.entries()) {
    const known = secciones.findIndex(({ id }) => id === change.id);
    const inherited = secciones[known] ?? { titulo: '', sinonimos: [], requerida: false, guia: '' };
    if (known === -1 && change.titulo === undefined) faults.push(untitled(change.id, i));
    const titulo = change.titulo ?? inherited.titulo;
    const oldTitle = inherited.titulo && titulo !== inherited.titulo ? [inherited.titulo] : [];
    const section = {
      id: change.id,
      titulo,
      sinonimos: [...(change.sinonimos ?? []), ...oldTitle, ...inherited.sinonimos],
      requerida: change.requerida ?? inherited.requerida,
      guia: change.guia ?? inherited.guia,
    };
    secciones.splice(known === -1 ? at : known, known === -1 ? 0 : 1, section);
    at = (known === -1 ? at : known) + 1;
  }
  return { secciones, faults };
}

function untitled(id: string, index: number): Fault {
  return {
    path: ['secciones', index, 'id'],
    on: 'value',
    message: {
      es: `La sección «${id}» es nueva y no tiene título.`,
      en: `The section «${id}» is new and has no title.`,
    },
    help: { es: 'Agregue «titulo».', en: 'Add «titulo».' },
  };
}
