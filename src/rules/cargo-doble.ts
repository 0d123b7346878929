import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { once } from '../text/once.ts';

const candidacy = '(?:pre)?candidat[oa]s?|aspirantes?|postulantes?';
const sign = /candidat|aspirante|postulante/iu;
const inPost = once(() => new RegExp(String.raw`\b(?:${candidacy})\b`, 'iu'));
/** «Comisionado Presidente y candidato a…»: what someone is, then what someone aspires to. */
const inCapacity = once(
  () =>
    new RegExp(String.raw`^(?!.{0,3}(?:${candidacy})).{4,}(?:,|;|/|\by\b|[–—]).*\b(?:${candidacy})\b`, 'iu'),
);

/** One field for two things: the post somebody holds and the capacity in which they sign. */
export const rule: Rule = {
  id: 'cargo-doble',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un mismo campo de la autoría mezcla el cargo que se ocupa y la calidad con que se firma.',
    en: 'One field of the authorship mixes the post held and the capacity in which somebody signs.',
  },
  *check(plan) {
    for (const [i, { cargo = '', calidad = '' }] of (plan.frontmatter.values.autoria ?? []).entries()) {
      const inField = (value: string, pattern: () => RegExp) => sign.test(value) && pattern().test(value);
      const field = inField(cargo, inPost) ? 'cargo' : inField(calidad, inCapacity) ? 'calidad' : null;
      if (!field) continue;
      const value = quote(field === 'cargo' ? cargo : calidad);
      yield {
        span: valuePlace(plan, ['autoria', i, field]),
        message: {
          es:
            field === 'cargo'
              ? `El cargo ${value} incluye una candidatura, que es calidad y no cargo.`
              : `La calidad ${value} incluye un cargo además de la candidatura.`,
          en:
            field === 'cargo'
              ? `The post ${value} includes a candidacy, which is a capacity and not a post.`
              : `The capacity ${value} includes a post besides the candidacy.`,
        },
        help: {
          es: 'Ponga en `cargo` el que ocupa («Comisionado») y en `calidad` aquella con que firma («Candidato a coordinar la Región Sureste»).',
          en: 'Put the post held under `cargo` («Comisionado») and the capacity under `calidad` («Candidato a coordinar la Región Sureste»).',
        },
      };
    }
  },
};
