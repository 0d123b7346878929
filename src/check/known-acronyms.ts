import type { WordEntry } from '../lexicon/word-list.ts';
import type { Confidence, Frame } from '../reference/frame.ts';

/** What a reference frame says that an acronym stands for. */
export interface KnownAcronym {
  /** In its official letters: «PlanDAI». */
  readonly sigla: string;
  /** More than one where it is ambiguous; none where the frame knows only whose it is. */
  readonly names: readonly string[];
  /** For the body of an entity, the entity: «Nuevo León». */
  readonly bodyOf: string | null;
  /** Null where the frame gives no grade. */
  readonly confidence: Confidence | null;
}

/** The acronyms of a frame by their letters in capitals: of its catalogue, its commissions, its bodies. */
export function knownAcronyms(frame: Frame): ReadonlyMap<string, KnownAcronym> {
  const kept = byFrame.get(frame);
  if (kept) return kept;
  const known = new Map<string, KnownAcronym>();
  const add = (acronym: KnownAcronym) => {
    const key = acronym.sigla.toUpperCase();
    if (!known.has(key)) known.set(key, acronym);
  };
  for (const { sigla, expansiones } of frame.siglas) {
    add({ sigla, names: expansiones, bodyOf: null, confidence: null });
  }
  for (const { sigla, nombre, confianza } of frame.comisiones) {
    if (sigla) add({ sigla, names: [nombre], bodyOf: null, confidence: confianza });
  }
  for (const { sigla, entidad, confianza } of frame.organismos) {
    const namesakes = frame.organismos.filter(body => body.sigla === sigla).length;
    const entity = frame.entidades.find(({ clave }) => clave === entidad)?.comun ?? null;
    add({ sigla, names: [], bodyOf: namesakes === 1 ? entity : null, confidence: confianza });
  }
  byFrame.set(frame, known);
  return known;
}

/** Frames never change: one serves every plan. */
const byFrame = new WeakMap<Frame, ReadonlyMap<string, KnownAcronym>>();

/** The acronyms that need no definition: those of the word list, and what entities are called by. */
export function plainAcronyms(frame: Frame, list: readonly WordEntry[]): ReadonlySet<string> {
  const kept = plainByList.get(list);
  if (kept?.frame === frame) return kept.plain;
  const entities = frame.entidades.flatMap(({ clave, otros }) => [clave, ...otros]);
  const plain = new Set([...list.map(({ word }) => word), ...entities]);
  plainByList.set(list, { frame, plain });
  return plain;
}

/** By list, for the frame of the last plan. */
const plainByList = new WeakMap<
  readonly WordEntry[],
  { readonly frame: Frame; readonly plain: ReadonlySet<string> }
>();
