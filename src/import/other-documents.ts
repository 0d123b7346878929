import type { Bilingual } from '../text/bilingual.ts';

/** A sort of document that is no plan, though it may speak of one. */
interface Sort {
  readonly reason: Bilingual;
  /** What its first lines call it. */
  readonly title: RegExp;
  /** Phrases of its body, without accents. */
  readonly phrases: readonly RegExp[];
  /** How many different phrases tell it without its title; 0 where no number does. */
  readonly enough: number;
}

const sorts: readonly Sort[] = [
  {
    reason: {
      es: 'está escrito en artículos, como una ley o un reglamento',
      en: 'it is written in articles, like a law',
    },
    title: /^(?:ley|reglamento|codigo|estatuto|constitucion)\b/u,
    phrases: [
      /^(?:articulo|art\.) 1[.º°o-]/u,
      /^(?:articulo|art\.) 2[.º°o-]/u,
      /^(?:articulo|art\.) 3[.º°o-]/u,
      /^(?:articulo|art\.) 4[.º°o-]/u,
    ],
    enough: 4,
  },
  {
    reason: { es: 'cuenta una sesión, como un acta', en: 'it tells of a session, like minutes' },
    title: /^(?:minuta|acta)\b/u,
    phrases: [
      /\bsiendo las\b.{0,60}\bhoras\b/u,
      /\borden del dia\b/u,
      /\b(?:lista de asistencia|pase de lista|quorum)\b/u,
      /\bse (?:aprueba|aprobo) por (?:unanimidad|mayoria)/u,
      /\b(?:en uso de la palabra|toma la palabra|uso de la voz)\b/u,
      /\bacta (?:de la )?(?:\p{L}+ ){0,3}(?:sesion|reunion|asamblea)\b/u,
      /\b(?:se levanta|se da por concluida|se clausura) la (?:presente )?(?:sesion|reunion)/u,
    ],
    enough: 3,
  },
  {
    reason: {
      es: 'está escrito en cláusulas, como un contrato',
      en: 'it is written in clauses, like a contract',
    },
    title: /^(?:contrato|convenio)\b/u,
    phrases: [/^(?:contrato|convenio)\b/u, /^(?:clausulas?|declaraciones|primera\.)/u],
    enough: 2,
  },
  {
    reason: {
      es: 'rinde cuentas de lo hecho, como un informe',
      en: 'it gives account of what was done, like a report',
    },
    title: /^(?:(?:primer|segundo|tercer|cuarto|quinto|sexto|\d\p{L}*\.?) )?(?:informe|memoria)\b/u,
    phrases: [],
    enough: 0,
  },
  {
    reason: {
      es: 'explica cómo se hace un trámite, como un manual',
      en: 'it explains how a thing is done, like a manual',
    },
    title: /^(?:manual|instructivo|procedimientos?|guia|receta)\b/u,
    phrases: [],
    enough: 0,
  },
  {
    reason: {
      es: 'enseña asignaturas y créditos, como un plan de estudios',
      en: 'it lists subjects and credits, like a curriculum',
    },
    title: /^plan de estudios?\b/u,
    phrases: [
      /\b(?:asignaturas?|materias)\b/u,
      /\bcreditos\b/u,
      /\bsemestre\b/u,
      /\bperfil de (?:ingreso|egreso)\b/u,
      /\btitulacion\b/u,
    ],
    enough: 3,
  },
  {
    reason: { es: 'invita o convoca, como una convocatoria', en: 'it invites, like a call' },
    title: /^(?:convocatoria|invitacion)\b/u,
    phrases: [
      /\bconvoca(?:n)? a\b/u,
      /\bpodran participar\b/u,
      /\b(?:el jurado|inapelable)\b/u,
      /\bbases\b/u,
    ],
    enough: 4,
  },
  {
    reason: { es: 'da una noticia, como un comunicado', en: 'it gives news, like a press release' },
    title: /^(?:comunicado|boletin|nota)\b/u,
    phrases: [],
    enough: 0,
  },
  {
    reason: {
      es: 'reparte dinero por capítulos, como un presupuesto',
      en: 'it shares out money, like a budget',
    },
    title: /^(?:presupuesto|tabulador|estado financiero|factura|cotizacion)\b/u,
    phrases: [],
    enough: 0,
  },
  {
    reason: { es: 'cuenta una trayectoria, como un currículum', en: 'it tells a career, like a CV' },
    title: /^(?:curriculum|hoja de vida|semblanza)\b/u,
    phrases: [/^formacion academica/u, /^experiencia (?:profesional|laboral)/u, /^idiomas/u],
    enough: 3,
  },
  {
    reason: { es: 'expone una investigación, como un artículo', en: 'it sets out research, like a paper' },
    title: /^(?:tesis|articulo cientifico)\b/u,
    phrases: [
      /^(?:resumen|abstract)\b/u,
      /^palabras? clave/u,
      /\((?:\p{L}+ )*\p{L}+,? (?:et al\.,? )?(?:19|20)\d{2}[;)]/u,
    ],
    enough: 3,
  },
];

/** Which other sorts of document the first lines or the phrases of some texts speak for; all without accents. */
export function otherDocuments(titles: readonly string[], texts: readonly string[]): Bilingual[] {
  return sorts
    .filter(({ title, phrases, enough }) => {
      const met = phrases.filter(phrase => texts.some(text => phrase.test(text))).length;
      return titles.some(one => one.length < 120 && title.test(one)) || (enough > 0 && met >= enough);
    })
    .map(({ reason }) => reason);
}
