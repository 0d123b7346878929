import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import type { Related } from './rule.ts';

/** Something that may be written in several ways, and the way it is. */
export interface Written<F extends string> {
  readonly form: F;
  readonly span: Span;
}

/** What a plan that writes one thing in several ways should keep to. */
export interface Uniform<F extends string, W extends Written<F>> {
  readonly main: F;
  /** Those written in another way. */
  readonly odd: readonly W[];
  /** A place that is as expected; the configuration may ask for what the plan has nowhere. */
  readonly expected: Related | null;
  /** Who expects it, as a sentence goes on: «el plan suele usar», «la configuración pide». */
  readonly who: Bilingual;
}

/**
 * What is written otherwise than the configuration asks; where it asks only for uniformity, otherwise than most are
 * written, and of equals otherwise than the form listed first. Null where nothing is.
 */
export function unify<F extends string, W extends Written<F>>(
  all: readonly W[],
  forms: readonly F[],
  asked: F | 'uniforme',
): Uniform<F, W> | null {
  const count = (form: F) => all.filter(one => one.form === form).length;
  const [most] = [...forms].sort((a, b) => count(b) - count(a));
  const main = asked === 'uniforme' ? most : asked;
  const odd = all.filter(({ form }) => form !== main);
  if (main === undefined || odd.length === 0) return null;
  const example = all.find(({ form }) => form === main);
  const isUsual = forms.every(form => form === main || count(form) < count(main));
  return {
    main,
    odd,
    expected: example ? { span: example.span, message: { es: 'así se esperaba', en: 'as expected' } } : null,
    who: asked === 'uniforme' ? (isUsual ? usual : elsewhere) : demanded,
  };
}

const usual: Bilingual = { es: 'el plan suele usar', en: 'the plan mostly uses' };
const elsewhere: Bilingual = { es: 'el plan usa en otra parte', en: 'the plan elsewhere uses' };
const demanded: Bilingual = { es: 'la configuración pide', en: 'the configuration asks for' };
