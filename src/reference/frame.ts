/** How sure a fact is: A primary text read, B named secondary source, C inferred, M unverified. */
export type Confidence = 'A' | 'B' | 'C' | 'M';

/** Days in ISO form, both included; null for unknown or open. */
export interface Validity {
  readonly desde: string | null;
  readonly hasta: string | null;
}

/** How sure a fact is and where it stands: an address, or a file of this repository. */
export interface Sourced {
  readonly confianza: Confidence;
  readonly fuente: string | null;
}

/** A federal entity. Its key is that of ISO 3166-2:MX, as in `integrantes`. */
export interface Entity {
  readonly clave: string;
  /** Official name: «Veracruz de Ignacio de la Llave». */
  readonly nombre: string;
  /** Everyday name, as lists print it: «Veracruz», «Estado de México». */
  readonly comun: string;
  /** Other names authors write: «CDMX». */
  readonly otros: readonly string[];
}

/** A region and the entities it is made of, by key. */
export interface Region extends Sourced {
  readonly clave: string;
  readonly nombre: string;
  readonly entidades: readonly string[];
}

/** A thematic commission; `nombre` begins with «Comisión». */
export interface Commission extends Sourced {
  readonly clave: string;
  readonly nombre: string;
  readonly sigla: string | null;
}

/** A guarantor body of one entity. Two bodies may share a sigla; an entity may have had two. */
export interface Body extends Sourced {
  readonly entidad: string;
  readonly sigla: string;
  /** Month in which it ceased to exist, as far as the press says; null where it still does or nobody says. */
  readonly extintoAprox: string | null;
}

/** A sigla and what it stands for, for as long as that exists. */
export interface Acronym extends Validity {
  readonly sigla: string;
  /** Full names; more than one where the acronym is ambiguous. */
  readonly expansiones: readonly string[];
  /** Whether nearly every plan uses it, so that a new plan defines it from the start. */
  readonly usual: boolean;
}

/** A planning instrument that plans align with; `clave` is what `alineacion` cites. */
export interface Programme extends Validity, Sourced {
  readonly clave: string;
  readonly nombre: string;
}

/** One version of a law: a law of the same name may have taken its place. `publicada` is an ISO day. */
export interface Norm extends Validity, Sourced {
  readonly nombre: string;
  readonly publicada: string;
}

/** What took the place of a frame: the norm that did it, and the profiles that fit what came. */
export interface Successor {
  readonly clave: string;
  readonly nombre: string;
  readonly norma: string;
  readonly perfiles: readonly string[];
}

/** The facts about one institutional setting and when they held. A profile without one has `noFrame`. */
export interface Frame extends Validity, Sourced {
  /** `snt-2015`; empty for `noFrame`. */
  readonly clave: string;
  readonly nombre: string;
  readonly sucesor: Successor | null;
  readonly entidades: readonly Entity[];
  readonly regiones: readonly Region[];
  readonly comisiones: readonly Commission[];
  readonly organismos: readonly Body[];
  readonly siglas: readonly Acronym[];
  readonly programas: readonly Programme[];
  readonly normas: readonly Norm[];
}
