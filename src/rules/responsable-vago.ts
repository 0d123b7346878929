import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';

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

/** A responsible whom nobody could call. */
export const rule: Rule = {
  id: 'responsable-vago',
  rung: 'ejecutable',
  severity: 'aviso',
  summary: {
    es: 'El responsable es tan general que nadie responde: «todos», «las instancias correspondientes».',
    en: 'The responsible is so general that nobody answers: «todos», «las instancias correspondientes».',
  },
  *check(plan) {
    for (const { attributes } of elements(plan)) {
      for (const { key, value } of attributes) {
        if (key !== 'responsable' || !vague.test(fold(value.value))) continue;
        yield {
          span: value.span,
          message: {
            es: `${quote(value.value)} no dice quién responde.`,
            en: `${quote(value.value)} does not say who answers for it.`,
          },
          help: {
            es: 'Nombre una sola unidad o un cargo; los demás van en «Corresponsable» o «Participantes».',
            en: 'Name a single unit or post; the others go under «Corresponsable» or «Participantes».',
          },
        };
      }
    }
  },
};
