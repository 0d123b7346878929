import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { printDate, printRange } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';
import { caveat } from '../reference/confidence.ts';
import { holdsDuring } from '../reference/lookup.ts';

/** A plan for a time in which its institutional setting did not exist. */
export const rule: Rule = {
  id: 'periodo-marco',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El periodo del plan queda fuera de la vigencia de su marco institucional.',
    en: 'The period of the plan lies outside the validity of its institutional frame.',
  },
  *check(plan, { frame }) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start > period.end) return;
    const { desde, hasta, sucesor, confianza, fuente } = frame;
    const outside = !holdsDuring(frame, period);
    const past = hasta !== null && hasta < period.end;
    const future = desde !== null && period.start < desde;
    if (!outside && !past) return;
    const limit = (past ? hasta : desde) ?? '';
    const day = printDate({ start: limit, end: limit, precision: 'day' });
    const said = printRange(period);
    const doubt = caveat(confianza);
    const source = fuente ?? '';
    yield {
      span: valuePlace(plan, ['periodo']),
      severity: outside ? 'aviso' : 'sugerencia',
      message:
        future && outside
          ? {
              es: `El periodo «${said}» es anterior al marco ${quote(frame.nombre)}, que empezó el ${day}.`,
              en: `The period «${said}» is earlier than the frame ${quote(frame.nombre)}, which began on ${limit}.`,
            }
          : {
              es: `${outside ? 'El periodo' : 'Parte del periodo'} «${said}» queda fuera del marco ${quote(frame.nombre)}, que terminó el ${day}.`,
              en: `${outside ? 'The period' : 'Part of the period'} «${said}» lies outside the frame ${quote(frame.nombre)}, which ended on ${limit}.`,
            },
      help:
        past && sucesor
          ? {
              es: `Lo sucedió «${sucesor.nombre}» (${sucesor.norma}); para él sirve el perfil ${sucesor.perfiles.join(' o ')}. Fuente: ${source}${doubt ? ` (${doubt.es})` : ''}.`,
              en: `«${sucesor.nombre}» took its place (${sucesor.norma}); the profile ${sucesor.perfiles.join(' or ')} fits it. Source: ${source}${doubt ? ` (${doubt.en})` : ''}.`,
            }
          : {
              es: `Elija un perfil cuyo marco valga en ese periodo. Fuente: ${source}${doubt ? ` (${doubt.es})` : ''}.`,
              en: `Choose a profile whose frame holds in that period. Source: ${source}${doubt ? ` (${doubt.en})` : ''}.`,
            },
      related: [
        {
          span: valuePlace(plan, ['perfil']),
          message: { es: 'el perfil que trae ese marco', en: 'the profile that brings that frame' },
        },
      ],
    };
  },
};
