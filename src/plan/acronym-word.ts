import { romanValue } from './number.ts';

/**
 * Whether a word looks like an acronym: two to twelve capitals, also with digits or a plural «s» after them, or more
 * capitals than other letters (PLanDAI). Spanish acronyms carry no accent, and words that authors raise their voice
 * with are none.
 */
export function looksLikeAcronym(word: string): boolean {
  if (/[ÁÉÍÓÚÜ]/u.test(word) || emphatic.has(word)) return false;
  if (/^[IVX]+$/u.test(word) && romanValue(word) !== null) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    /^\p{Lu}{2,12}(?:[1-9]\d{0,3})?s?$/u.test(word) ||
    (capitals >= 3 && capitals > word.length / 2 && /^\p{Lu}\p{L}{3,14}$/u.test(word))
  );
}

/** Tells whether a word looks like an acronym. */
export type LooksLikeAcronym = (word: string) => boolean;

/** The same for the words of one plan, which has few and says them often. */
export function rememberedLooks(): LooksLikeAcronym {
  const looks = new Map<string, boolean>();
  return word => {
    const known = looks.get(word);
    if (known !== undefined) return known;
    const made = looksLikeAcronym(word);
    looks.set(word, made);
    return made;
  };
}

/** The acronym itself where it carries the plural «s»: OGLs. */
export function singular(word: string): string {
  return /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Words without accent that are written in capitals to stress them, to label something or to leave a gap. */
const emphatic: ReadonlySet<string> = new Set(
  `NO SI SU SUS NI DE DEL LA EL LO LOS LAS UN UNA POR PARA CON SIN QUE SE ES SON AL EN
  SOLO TODO TODA TODOS TODAS NUNCA SIEMPRE CADA MENOS NUEVO NUEVA GRATIS URGENTE IMPORTANTE
  NOTA NOTAS OJO VER TOTAL SUBTOTAL ANEXO ANEXOS TABLA CUADRO FIGURA FUENTE EJE EJES META METAS PLAN LEY
  PENDIENTE DEFINIR BORRADOR PROPUESTA PROYECTO`.split(/\s+/u),
);
