import { Document, isScalar } from 'yaml';
import { states } from '../plan/frontmatter.ts';
import { placeholder } from '../plan/placeholder.ts';
import { caveat } from '../reference/confidence.ts';
import type { Commission, Frame, Region } from '../reference/frame.ts';
import { findEntity, holdsDuring } from '../reference/lookup.ts';
import type { KnownBody, ScaffoldRequest } from './request.ts';

/** One key of the frontmatter, with what its author should know of it. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Lines of comment above the key. */
  readonly before?: readonly string[];
  /** Comment after the value. */
  readonly after?: string;
  /** Whether a list stands in one line. */
  readonly flow?: boolean;
}

/** The YAML of a new plan, between its fences. */
export function frontmatterOf(
  request: ScaffoldRequest,
  title: string,
  known: KnownBody,
  frame: Frame,
): string {
  const { perfil, body, period } = request;
  return write([
    { key: 'perfil', value: perfil },
    ...ofFrame(request, known, frame),
    { key: 'titulo', value: title },
    ...(known.region
      ? [{ key: 'subtitulo', value: `Coordinación de la Región ${known.region.nombre}` }]
      : []),
    ...(known.commission ? [{ key: 'subtitulo', value: known.commission.nombre }] : []),
    ...(body ? [{ key: body.key, value: body.value }] : []),
    { key: 'periodo', value: /^\d{4}$/u.test(period.text) ? Number(period.text) : period.text },
    { key: 'estado', value: states[0], after: `después: ${states.slice(1).join(', ')}` },
    {
      key: 'lugar',
      value: placeholder,
      before: ['La fecha del documento, cuando se conozca: año, mes o día', 'fecha: AAAA-MM-DD'],
    },
    { key: 'autoria', value: [{ nombre: placeholder, cargo: placeholder, organismo: placeholder }] },
    ...(known.region ? [members(known.region, frame)] : []),
    ...acronyms(request, known.commission, frame),
    { key: 'idioma', value: 'es-MX', before: instruments(request, frame) },
  ]);
}

function write(entries: readonly Entry[]): string {
  const yaml = new Document({}, { compat: 'yaml-1.1' });
  for (const { key, value, before = [], after, flow = false } of entries) {
    const pair = yaml.createPair(key, value, { flow });
    if (before.length > 0) pair.key.commentBefore = before.map(line => ` ${line}`).join('\n');
    if (after && isScalar(pair.value)) pair.value.comment = ` ${after}`;
    yaml.add(pair);
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The letterhead of a body that belongs to the frame, while the frame holds. */
function ofFrame({ period }: ScaffoldRequest, { region, commission }: KnownBody, frame: Frame): Entry[] {
  const belongs = region !== null || commission !== null;
  return belongs && holdsDuring(frame, period.range) ? [{ key: 'membrete', value: frame.nombre }] : [];
}

function members(region: Region, frame: Frame): Entry {
  const names = region.entidades.map(key => findEntity(frame, key)?.comun ?? key).join(', ');
  const doubt = caveat(region.confianza);
  const before = doubt ? [`${names} (${doubt.es})`] : [names];
  return { key: 'integrantes', value: region.entidades, before, flow: true };
}

/** Those of the frame that nearly every plan uses and that hold in the period, and the commission's own while it exists. */
function acronyms({ period }: ScaffoldRequest, commission: Commission | null, frame: Frame): Entry[] {
  const usual = frame.siglas.filter(acronym => acronym.usual && holdsDuring(acronym, period.range));
  const pairs = usual.map(({ sigla, expansiones }) => [sigla, expansiones[0]]);
  if (commission?.sigla && holdsDuring(frame, period.range))
    pairs.push([commission.sigla, commission.nombre]);
  return pairs.length > 0 ? [{ key: 'siglas', value: Object.fromEntries(pairs) }] : [];
}

/** How to say what the plan aligns with, where the frame knows instruments of the period. */
function instruments({ period }: ScaffoldRequest, frame: Frame): string[] {
  const inForce = frame.programas.filter(programme => holdsDuring(programme, period.range));
  if (inForce.length === 0 || !holdsDuring(frame, period.range)) return [];
  return [
    `Instrumentos a los que contribuye el plan, si los hay (${inForce.map(({ clave }) => clave).join(', ')}):`,
    'alineacion:',
    `  - {instrumento: ${inForce[0]?.clave}, elemento: ${placeholder}}`,
  ];
}
