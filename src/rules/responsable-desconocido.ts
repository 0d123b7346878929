import { distance } from 'fastest-levenshtein';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { isVague } from '../check/vague-responsible.ts';
import { directory, type Member } from '../check/views/directory.ts';
import { type Responsible, responsibles } from '../check/views/responsibles.ts';
import type { Plan } from '../plan/model.ts';
import type { Frame } from '../reference/frame.ts';
import { findCommission, findEntity } from '../reference/lookup.ts';
import { fold } from '../text/fold.ts';

/** Somebody responsible whom the plan's own list does not have. */
export const rule: Rule = {
  id: 'responsable-desconocido',
  rung: 'ejecutable',
  severity: 'aviso',
  summary: {
    es: 'Un responsable no está en la lista de integrantes del plan.',
    en: 'Somebody responsible is not in the list of members of the plan.',
  },
  *check(plan, { frame, views }) {
    const members = views(directory);
    if (members.length < 3) return;
    const named = new Map<string, Responsible[]>();
    for (const one of views(responsibles)) {
      const name = fold(one.value);
      const known = named.get(name);
      if (known) known.push(one);
      else named.set(name, [one]);
    }
    // Whoever nobody could call is the business of another rule.
    const isKnown = (name: string) =>
      isVague(name) || isMember(name, members) || isOfPlan(name, plan) || isOfFrame(name, frame);
    const known = [...named.keys()].filter(isKnown).length;
    for (const [name, [first, ...more]] of named) {
      if (!first || isKnown(name)) continue;
      const meant = members.find(({ folded }) => name.length >= 8 && distance(name, folded) <= 2);
      // A list that leaves most of them out is one of something else.
      if (meant || known * 3 >= named.size * 2) yield unknown([first, ...more], members, meant);
    }
  },
};

function unknown(
  places: readonly [Responsible, ...Responsible[]],
  members: readonly Member[],
  meant?: Member,
): Finding {
  const [{ value, span }, ...more] = places;
  const times =
    more.length > 0
      ? { es: ` (${places.length} veces)`, en: ` (${places.length} times)` }
      : { es: '', en: '' };
  const [list] = members;
  return {
    span,
    message: {
      es: `${quote(value)}${times.es} no está entre los integrantes del plan${meant ? `; el más parecido es ${quote(meant.name)}` : ''}.`,
      en: `${quote(value)}${times.en} is not among the members of the plan${meant ? `; the most like it is ${quote(meant.name)}` : ''}.`,
    },
    label: { es: 'no está en la lista', en: 'not in the list' },
    help: {
      es: 'Corrija el nombre o agréguelo a la lista de integrantes.',
      en: 'Correct the name or add it to the list of members.',
    },
    related: [
      meant
        ? { span: meant.span, message: { es: 'en la lista', en: 'in the list' } }
        : { span: list?.span ?? span, message: { es: 'la lista', en: 'the list' } },
    ],
    ...(meant && {
      fix: {
        title: { es: `Cambiarlo por ${quote(meant.name)}`, en: `Change it to ${quote(meant.name)}` },
        safe: false,
        edits: places.map(place => ({ span: place.span, newText: meant.name })),
      },
    }),
  };
}

/** By the whole name or by part of it: «Archivo» is «Área de Archivo (AA)», «AA» too. */
function isMember(name: string, members: readonly Member[]): boolean {
  return members.some(
    ({ folded }) => ` ${folded} `.includes(` ${name} `) || ` ${name} `.includes(` ${folded} `),
  );
}

/** Whoever presents the plan, and what everybody has. */
function isOfPlan(name: string, { frontmatter: { values } }: Plan): boolean {
  const own = [
    values.organismo,
    values.municipio,
    values.instancia,
    values.membrete,
    values.titulo,
    values.subtitulo,
    ...(values.autoria ?? []).flatMap(({ nombre, cargo, organismo, calidad }) => [
      nombre,
      cargo,
      organismo,
      calidad,
    ]),
  ].flatMap(text => (text ? [fold(text)] : []));
  return own.some(text => ` ${text} `.includes(` ${name} `) || ` ${name} `.includes(` ${text} `));
}

function isOfFrame(name: string, frame: Frame): boolean {
  return (
    findCommission(frame, name) !== null ||
    findEntity(frame, name) !== null ||
    [...frame.organismos, ...frame.siglas].some(({ sigla }) => fold(sigla) === name)
  );
}
