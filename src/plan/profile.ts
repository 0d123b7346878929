import type { Kind } from './model.ts';

/** What a profile calls one level. Names are compared without case, accents or punctuation. */
export interface LevelNames {
  readonly singular: string;
  readonly plural: string;
  readonly sinonimos: readonly string[];
}

/** A section a plan of this kind usually has. */
export interface SectionSpec {
  readonly id: string;
  readonly titulo: string;
  readonly sinonimos: readonly string[];
  /** Whether a rule asks for it. */
  readonly requerida: boolean;
  /** Guidance `plan new` leaves as a comment; empty for none. */
  readonly guia: string;
}

/** The severities a profile or a configuration may give a rule. */
export type RuleSetting = 'error' | 'aviso' | 'sugerencia' | 'no';

/** The maturity ladder, from the bottom. Every rule stands on one rung. */
export const rungs = ['esqueleto', 'presentable', 'ejecutable', 'auditable'] as const;
export type Rung = (typeof rungs)[number];

/** Frontmatter keys that name the body whose plan it is. */
export const bodyKeys = ['region', 'comision', 'organismo', 'municipio', 'instancia'] as const;
export type BodyKey = (typeof bodyKeys)[number];

/**
 * What one kind of plan calls things and demands. Data only: built in under `profiles/`, or an institution's own
 * YAML file named by relative path in `perfil:`.
 */
export interface Profile {
  readonly id: string;
  readonly nombre: string;
  readonly descripcion: string;
  /** Key of the reference frame whose facts hold for its plans, by período; null for none. */
  readonly marco: string | null;
  /** Which key of the frontmatter names the body, and whether it must. */
  readonly instancia: { readonly claves: readonly BodyKey[]; readonly requerida: boolean };
  readonly niveles: Readonly<Record<Kind, LevelNames>>;
  /** The kind an unlabelled list has under each kind; absent where a list is prose. */
  readonly espera: Readonly<Partial<Record<Kind, Kind>>>;
  readonly secciones: readonly SectionSpec[];
  readonly reglas: Readonly<Record<string, RuleSetting>>;
  /** The rung at which `plan validate` gates unless told otherwise. */
  readonly nivel: Rung;
}

/** The attributes any element may carry; `names` are what authors write, singular or plural. */
export const attributeNames = {
  responsable: ['Responsable', 'Responsables', 'Área responsable', 'Unidad responsable'],
  corresponsable: ['Corresponsable', 'Corresponsables'],
  participantes: ['Participante', 'Participantes'],
  plazo: ['Plazo', 'Plazos', 'Fecha', 'Calendario', 'Periodo de ejecución'],
  inicio: ['Inicio', 'Fecha de inicio'],
  fin: ['Fin', 'Fecha de fin', 'Término', 'Fecha de término'],
  indicador: ['Indicador', 'Indicadores'],
  unidad: ['Unidad', 'Unidad de medida'],
  'linea-base': ['Línea base', 'Línea de base'],
  meta: ['Meta', 'Metas'],
  producto: ['Producto', 'Productos', 'Entregable', 'Entregables'],
  medio: ['Medio de verificación', 'Medios de verificación', 'Evidencia', 'Evidencias'],
  alineacion: ['Alineación', 'Alineaciones'],
  'depende-de': ['Depende de', 'Dependencias'],
  repite: ['Repite', 'Repite a'],
  poblacion: ['Población', 'Población objetivo', 'Poblaciones'],
  prioridad: ['Prioridad', 'Prioridades'],
  presupuesto: ['Presupuesto', 'Presupuestos'],
  fuente: ['Fuente', 'Fuentes', 'Fuente de información', 'Fuente de financiamiento'],
} as const satisfies Record<string, readonly string[]>;

export type AttributeKey = keyof typeof attributeNames;
