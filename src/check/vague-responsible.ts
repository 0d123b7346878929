import { fold } from '../text/fold.ts';

/** Whether a name is so general that nobody could be called by it: «todos», «las instancias correspondientes». */
export function isVague(name: string): boolean {
  return vague.test(fold(name));
}

const some = '(?:tod[oa]s?|vari[oa]s|divers[oa]s|distint[oa]s|diferentes|cada un[oa] de)';
const article = '(?:el|la|los|las)';
const who =
  '(?:instancias?|areas?|autoridad(?:es)?|dependencias?|unidad(?:es)?|organos?|organismos?|entidad(?:es)?|institucion(?:es)?|personas?|actor(?:es)?|partes?|integrantes|miembros|participantes|involucrad[oa]s|organismos garantes|organos garantes|sujetos obligados|servidor(?:es)? publicos?|personas servidoras publicas|gobiernos?|ciudadania|sociedad civil)';
const which =
  '(?:administrativ[oa]s?|publicas?|correspondientes?|competentes?|involucrad[oa]s?|relacionad[oa]s?|responsables?|respectiv[oa]s?|participantes?|pertinentes?|interesad[oa]s?|designad[oa]s?|encargad[oa]s?|asignad[oa]s?|que correspondan?|que (?:se )?designen?|que participen?)';
const vague = new RegExp(
  `^(?:${some}|(?:${some} )?(?:${article} )?(?:${some} )?${who}(?: ${which})*|quien(?:es)? (?:correspondan?|se designen?|resulten? competentes?)|por (?:determinar|designar|asignar)|pendiente|no aplica|n a)$`,
  'u',
);
