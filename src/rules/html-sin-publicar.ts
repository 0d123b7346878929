import { habit } from '../check/habit.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** HTML in the body that publications leave out. */
export const rule: Rule = {
  id: 'html-sin-publicar',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El texto lleva HTML que las publicaciones no conservan.',
    en: 'The text holds HTML that publications do not keep.',
  },
  *check(plan) {
    const tags = openingTags(plan);
    for (const loss of losses)
      yield* report(
        plan,
        tags.filter(({ name }) => loss.names.has(name)),
        loss,
      );
  },
};

interface Tag {
  readonly name: string;
  readonly span: Span;
}

/** A group of tags, what becomes of them and what to do instead. */
interface Loss {
  readonly names: ReadonlySet<string>;
  readonly message: Bilingual;
  readonly help: Bilingual;
}

const losses: readonly Loss[] = [
  {
    names: new Set('audio canvas embed iframe map object svg video'.split(' ')),
    message: { es: 'no se publica', en: 'is not published' },
    help: {
      es: 'Ponga en su lugar una imagen con texto alternativo, o un enlace a donde está.',
      en: 'Put a picture with an alternative text in its place, or a link to where it is.',
    },
  },
  {
    names: new Set('script style'.split(' ')),
    message: {
      es: 'no actúa: se publica como código a la vista',
      en: 'does nothing: it is published as code in plain sight',
    },
    help: {
      es: 'Quítelo; el aspecto del plan lo da el tema con que se publica.',
      en: 'Remove it; how the plan looks is for the theme it is published with.',
    },
  },
  {
    names: new Set('button form input select textarea'.split(' ')),
    message: {
      es: 'no se publica: un plan no lleva formularios',
      en: 'is not published: a plan has no forms',
    },
    help: {
      es: 'Ponga un enlace al formulario; para casillas use «- [ ]».',
      en: 'Put a link to the form; for boxes use «- [ ]».',
    },
  },
  {
    names: new Set('big center font mark small u'.split(' ')),
    message: {
      es: 'no se publica; queda su texto sin ese realce',
      en: 'is not published; its text stays without that emphasis',
    },
    help: {
      es: 'Use «**negritas**» o «*cursivas*»: el color, el tamaño y el subrayado los da el tema.',
      en: 'Use «**bold**» or «*italics*»: colour, size and underlining are for the theme.',
    },
  },
];

function* report(plan: Plan, tags: readonly Tag[], { message, help }: Loss): Generator<Finding> {
  const places = tags.map(tag => ({ ...tag, edits: [] }));
  yield* habit(plan, rule.id, places, ({ name }) => ({
    message: { es: `El HTML «<${name}>» ${message.es}`, en: `The HTML «<${name}>» ${message.en}` },
    help,
  }));
}

/** The opening tags of a body, those in comments and in code left out. */
function openingTags({ document: { body } }: Plan): Tag[] {
  const tags: Tag[] = [];
  for (const node of nodesOf(body, 'html')) {
    const { start } = spanOf(node);
    const seen = node.value.replace(/<!--[\s\S]*?(?:-->|$)/gu, comment => ' '.repeat(comment.length));
    for (const { 0: tag, 1: name = '', index } of seen.matchAll(
      /<([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/giu,
    )) {
      const from = start + index;
      tags.push({ name: name.toLowerCase(), span: { start: from, end: from + tag.length } });
    }
  }
  return tags;
}
