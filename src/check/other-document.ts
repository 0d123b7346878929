/**
 * Whether the words `[start, end)` of a text may speak of another document: its name follows them, or a plan, a law or
 * a railway stands near. «de este plan» after them says that they do not.
 */
export function isOfOther(text: string, start: number, end: number): boolean {
  const after = text.slice(end);
  if (ownDocument.test(after.toLowerCase())) return false;
  const near = text.slice(Math.max(0, start - around), end + around).toLowerCase();
  return otherDocument.test(near) || owner.test(after);
}

/** «del Plan Estatal», «“Gobierno honesto” de la administración»: whose it is. */
const owner = /^,?\s*(?:[«“"(][^»”")]*[»”")])?,?\s+del?\s/u;

/** What says in small letters that another document is spoken of, a sentence or two around. */
const around = 160;
const otherDocument =
  /(?<!\p{L})(?:pnd|ped|pmd|pei|pdm|pdi|ods|ocde|agenda 2030|desarrollo sostenible|metro|metrob[úu]s|tren|trolebús|ley|c[óo]digo|reglamento|constituci[óo]n|lineamientos|decreto|acuerdo|convenio|norma|manual|programas? (?:nacional|sectorial|estatal|especial|institucional|regional|municipal|federal)(?:es)?|plan(?:es)? (?:nacional|sectorial|estatal|especial|institucional|regional|municipal|federal|global|maestro|director|anterior|de desarrollo|de gobierno)(?:es)?|estrategia nacional|pol[íi]tica nacional|plan de acci[óo]n|ejercicio anterior|administraci[óo]n anterior)(?!\p{L})/u;

/** «de este plan», «del presente programa», «siguiente», «anterior»: its own. */
const ownDocument =
  /^,?\s+(?:de|en)l?\s+(?:(?:este|el|presente|el presente|nuestro)\s+)?(?:plan|programa|documento|instrumento|proyecto)(?:\s+de\s+(?:trabajo|actividades))?(?=[\s,.;:)]|$)(?!\s+(?:de|del|nacional|estatal|municipal|sectorial|regional|institucional|especial|rector|maestro|director|anterior|pasado|previo)(?!\p{L}))/u;
