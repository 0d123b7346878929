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
  responsable: [
    'Responsable',
    'Responsables',
    'Área responsable',
    'Áreas responsables',
    'Área',
    'Unidad responsable',
    'Unidades responsables',
    'Unidad administrativa',
    'Unidad administrativa responsable',
    'Unidad ejecutora',
    'Dependencia',
    'Dependencia responsable',
    'Entidad responsable',
    'Entidades responsables',
    'Institución responsable',
    'Instancia responsable',
    'Organismo responsable',
    'Órgano responsable',
    'Centro directivo responsable',
    'Persona responsable',
    'Personas responsables',
    'Responsable de la ejecución',
    'Responsable de ejecución',
    'Responsable directo',
    'Ejecutor',
  ],
  corresponsable: [
    'Corresponsable',
    'Corresponsables',
    'Área corresponsable',
    'Áreas corresponsables',
    'Coejecutor',
    'Coejecutores',
    'Coadyuvante',
    'Coadyuvantes',
    'Entidades de apoyo',
  ],
  participantes: [
    'Participante',
    'Participantes',
    'Áreas participantes',
    'Áreas involucradas',
    'Instituciones participantes',
    'Instancias participantes',
    'Actores involucrados',
    'Otros actores involucrados',
    'Aliados',
  ],
  plazo: [
    'Plazo',
    'Plazos',
    'Plazo de ejecución',
    'Plazo de cumplimiento',
    'Fecha',
    'Fechas',
    'Fecha de cumplimiento',
    'Fecha compromiso',
    'Fecha límite',
    'Fecha de entrega',
    'Fecha de ejecución',
    'Fecha programada',
    'Calendario',
    'Cronograma',
    'Periodo',
    'Periodo de ejecución',
    'Tiempo',
    'Tiempo de ejecución',
    'Temporalidad',
  ],
  inicio: ['Inicio', 'Fecha de inicio', 'Fecha inicio', 'Fecha inicial'],
  fin: [
    'Fin',
    'Fecha de fin',
    'Fecha fin',
    'Fecha final',
    'Fecha de finalización',
    'Fecha de conclusión',
    'Término',
    'Fecha de término',
  ],
  indicador: [
    'Indicador',
    'Indicadores',
    'Nombre del indicador',
    'Indicador de desempeño',
    'Indicador de gestión',
    'Indicador de resultado',
    'Indicador de cumplimiento',
  ],
  unidad: ['Unidad', 'Unidad de medida'],
  'linea-base': ['Línea base', 'Línea de base', 'Valor base', 'Valor inicial'],
  meta: [
    'Meta',
    'Metas',
    'Meta anual',
    'Meta física',
    'Meta física anual',
    'Meta programada',
    'Meta del periodo',
  ],
  producto: [
    'Producto',
    'Productos',
    'Producto esperado',
    'Productos esperados',
    'Entregable',
    'Entregables',
    'Resultado',
    'Resultados',
    'Resultado esperado',
    'Resultados esperados',
  ],
  medio: [
    'Medio de verificación',
    'Medios de verificación',
    'Fuente de verificación',
    'Fuentes de verificación',
    'Medio de prueba',
    'Medios de prueba',
    'Evidencia',
    'Evidencias',
    'Soporte',
    'Soportes',
  ],
  alineacion: ['Alineación', 'Alineaciones'],
  'depende-de': ['Depende de', 'Dependencias'],
  repite: ['Repite', 'Repite a'],
  poblacion: [
    'Población',
    'Población objetivo',
    'Poblaciones',
    'Población beneficiaria',
    'Beneficiarios',
    'Personas beneficiarias',
    'Público objetivo',
    'Destinatarios',
  ],
  prioridad: ['Prioridad', 'Prioridades'],
  ponderacion: ['Ponderación', 'Ponderaciones', 'Peso relativo', 'Peso específico'],
  presupuesto: [
    'Presupuesto',
    'Presupuestos',
    'Presupuesto estimado',
    'Recursos',
    'Recursos financieros',
    'Recursos necesarios',
    'Costo',
    'Costo estimado',
    'Monto',
    'Inversión',
  ],
  fuente: ['Fuente', 'Fuentes', 'Fuente de información', 'Fuente de financiamiento'],
} as const satisfies Record<string, readonly string[]>;

export type AttributeKey = keyof typeof attributeNames;
