import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { Element } from './model.ts';
import { isFilled } from './placeholder.ts';

/** What bodies and posts are called; a name that goes on after «,» or «y» begins with none of them. */
const heads = new Set(
  `administracion archivo area auditoria ayuntamiento comision comisionada comisionado comite congreso consejo
  contraloria coordinacion coordinador coordinadora defensoria delegacion departamento direccion director directora
  division enlace fiscalia gerencia grupo instituto jefa jefatura jefe ministerio mesa oficialia oficina organo
  pleno ponencia presidencia presidenta presidente programa regiduria secretaria secretariado secretario servicio
  sindicatura subcomision subdireccion subdirector subdirectora subsecretaria tesoreria titular tribunal unidad
  universidad vocalia`.split(/\s+/u),
);

/**
 * The bodies and posts that an element's `Responsable` names, as written; empty where it names none. Several stand
 * apart by semicolons; commas and «y» part them only before a word that opens a name or an acronym, because names
 * have both inside: «Dirección de Planeación, Evaluación y Control».
 */
export function responsiblesOf(element: Element): readonly string[] {
  return element.attributes
    .filter(({ key, value }) => key === 'responsable' && isFilled(value.value))
    .flatMap(({ value }) => value.value.split(/[;\n]/u))
    .flatMap(splitNames)
    .map(name => name.trim().replace(/[.,]$/u, ''))
    .filter(name => name !== '');
}

function splitNames(text: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of matchesOf(text, /,?\s+[ye]\s+|,\s*|\s+\/\s+/gu)) {
    if (!opensName(text.slice(match.index + match[0].length))) continue;
    names.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...names, text.slice(from)];
}

function opensName(text: string): boolean {
  const [word = ''] = text.replace(/^(?:el|la|los|las)\s+/iu, '').split(/[\s,.;]/u);
  return /^\p{Lu}{3,}$/u.test(word) || heads.has(fold(word));
}
