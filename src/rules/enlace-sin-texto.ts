import type { Link, LinkReference } from 'mdast';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { inlineText } from '../document/inline-text.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A link whose words do not say where it leads. */
export const rule: Rule = {
  id: 'enlace-sin-texto',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Las palabras de un enlace no dicen a dónde lleva: «aquí», «ver más», o la dirección entera.',
    en: 'The words of a link do not say where it leads: «here», «see more», or the whole address.',
  },
  *check(plan) {
    const links = linksOf(plan).flatMap(link => {
      const fault = faultOf(link);
      return fault ? { ...link, fault, edits: [] } : [];
    });
    yield* habit(plan, rule.id, links, ({ words, fault }) => ({
      message: says[fault](quote(words)),
      help: helps[fault],
    }));
  },
};

const says = {
  vague: (words: string) => ({
    es: `El enlace ${words} no dice a dónde lleva`,
    en: `The link ${words} does not say where it leads`,
  }),
  address: (words: string) => ({
    es: `El enlace lleva por texto su propia dirección, ${words}`,
    en: `The link has its own address for its words, ${words}`,
  }),
  empty: () => ({ es: 'El enlace no tiene texto', en: 'The link has no words' }),
};

const wordsHelp = {
  es: 'Enlace las palabras que nombran lo que se abre: «consulte el [programa anual de trabajo](…)».',
  en: 'Link the words that name what opens: «see the [annual work programme](…)».',
};

const helps = {
  vague: wordsHelp,
  empty: wordsHelp,
  address: {
    es: 'Enlace el nombre del documento. Si la dirección debe leerse en papel, escríbala sola, entre «<» y «>», o en una nota.',
    en: 'Link the name of the document. If the address has to be read on paper, write it alone, between «<» and «>», or in a note.',
  },
};

interface Linked {
  readonly words: string;
  readonly span: Span;
}

/** The links with words of their own: an address by itself, `<https://…>`, has none to choose. */
function linksOf({ document: { body, file } }: Plan): Linked[] {
  return nodesOf(body, 'link', 'linkReference').flatMap(node => {
    const span = spanOf(node);
    if (file.text[span.start] !== '[' || holdsImage(node)) return [];
    return [{ words: inlineText(node.children, file.text).value.trim(), span }];
  });
}

function holdsImage({ children }: Link | LinkReference): boolean {
  return children.some(({ type }) => type === 'image' || type === 'imageReference' || type === 'html');
}

function faultOf({ words }: Linked): keyof typeof says | null {
  if (words === '') return 'empty';
  if (isLongAddress(words)) return 'address';
  return vague.test(fold(words)) ? 'vague' : null;
}

/** The name of a site says where one is taken: «www.gob.mx/transparencia». */
function isLongAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/u.test(words) && words.replace(/^https?:\/\//u, '').length > 40;
}

const vague =
  /^(?:(?:de |haga |hacer |dar |haz |da )?clic(?:k)?(?: en)?(?: (?:aqui|este enlace|el enlace|la liga))?|(?:por |desde |ver |consultar? |consulte |descargar |descargue |pulse |ingrese )?aqui|aca|(?:ver|leer|saber|conocer|conozca|consultar?) mas|mas(?: informacion| detalles)?|(?:est[ea] |el |la )?(?:enlace|link|liga|vinculo|hipervinculo|sitio|pagina|documento|archivo)|ver|leer|ir|abrir|descargar?|seguir leyendo|continuar|here|click here|read more|more)$/u;
