/** How sure a fact is: A primary text read, B named secondary source, C inferred, M unverified. */
export type Confidence = 'A' | 'B' | 'C' | 'M';

/** Days in ISO form; null for unknown or open. */
export interface Validity {
  readonly desde: string | null;
  readonly hasta: string | null;
}

/** A federal entity: key as in `integrantes`, official name. */
export interface Entity {
  readonly clave: string;
  readonly nombre: string;
}

export interface Region {
  readonly clave: string;
  readonly nombre: string;
  readonly entidades: readonly string[];
  readonly confianza: Confidence;
  readonly fuente: string;
}

export interface Commission {
  readonly clave: string;
  readonly nombre: string;
  readonly sigla: string | null;
  readonly confianza: Confidence;
  readonly fuente: string | null;
}

/** A guarantor body of one entity. */
export interface Body {
  readonly entidad: string;
  readonly sigla: string;
  readonly confianza: Confidence;
  readonly fuente: string | null;
  readonly extintoAprox: string | null;
}

export interface Acronym extends Validity {
  readonly sigla: string;
  /** Full names; more than one where the acronym is ambiguous. */
  readonly expansiones: readonly string[];
}

export interface Programme {
  readonly clave: string;
  readonly nombre: string;
  readonly desde: string | null;
  readonly confianza: Confidence;
  readonly fuente: string | null;
}

/** The facts about one institutional setting and when they held. A profile without one has the empty frame. */
export interface Frame extends Validity {
  /** `snt-2015`; empty for the empty frame. */
  readonly clave: string;
  readonly nombre: string;
  readonly confianza: Confidence;
  readonly fuente: string;
  /** Key of the frame that took its place, and the profiles that fit it. */
  readonly sucesor: { readonly clave: string; readonly nombre: string; readonly perfiles: readonly string[] } | null;
  readonly entidades: readonly Entity[];
  readonly regiones: readonly Region[];
  readonly comisiones: readonly Commission[];
  readonly organismos: readonly Body[];
  readonly siglas: readonly Acronym[];
  readonly programas: readonly Programme[];
}
