import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { DateRange } from '../plan/dates.ts';
import { placeholder } from '../plan/placeholder.ts';
import { attributeNames, type Profile, type SectionSpec } from '../plan/profile.ts';
import { guidance } from './guidance.ts';

/** The Markdown of a new plan: its sections, its objectives and one whole example of its first level. */
export function bodyOf(title: string, profile: Profile, period: DateRange): string {
  const sections = profile.secciones.filter(section => section.requerida || section.guia !== '');
  const [before, after] = aroundElements(sections);
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      guide(guidance.plan),
      ...before.flatMap(section),
      ...objectives(profile),
      ...example(profile, period),
      ...after.flatMap(section),
    ],
  };
  return writer.stringify(root);
}

const writer = unified().use(remarkStringify, { bullet: '-', listItemIndent: 'one' }).freeze();

/** Sections that close a plan; what a profile lists after one of them stands after the elements too. */
const closing: ReadonlySet<string> = new Set([
  'calendario',
  'presupuesto',
  'indicadores',
  'seguimiento',
  'glosario',
  'conclusiones',
  'referencias',
  'anexos',
]);

function aroundElements(sections: readonly SectionSpec[]): [SectionSpec[], SectionSpec[]] {
  const first = sections.findIndex(({ id }) => closing.has(id));
  const at = first === -1 ? sections.length : first;
  return [sections.slice(0, at), sections.slice(at)];
}

function section({ titulo, guia }: SectionSpec): RootContent[] {
  return [heading(2, titulo), ...(guia === '' ? [] : [guide(guia)]), paragraph(placeholder)];
}

function objectives({ niveles: { objetivo } }: Profile): RootContent[] {
  return [
    heading(2, `${objetivo.singular} general`),
    guide(guidance.general),
    paragraph(placeholder),
    heading(2, `${objetivo.plural} específicos`),
    guide(guidance.specific),
    list(true, [item(placeholder), item(placeholder), item(placeholder)]),
  ];
}

/** One element of the first level with everything that may hang from it. */
function example({ niveles }: Profile, period: DateRange): RootContent[] {
  const attributes = (['responsable', 'plazo', 'producto'] as const).map(key =>
    item(`${attributeNames[key][0]}: ${placeholder}`),
  );
  return [
    heading(2, `${niveles.eje.singular} 1. ${placeholder}`),
    guide(guidance.first),
    heading(3, niveles.objetivo.singular),
    guide(guidance.objective),
    paragraph(placeholder),
    heading(3, niveles.estrategia.plural),
    guide(guidance.strategies),
    list(false, [item(placeholder)]),
    heading(3, niveles.linea.plural),
    guide(guidance.lines(period)),
    list(false, [
      item(`1.1. ${placeholder}`, list(false, attributes)),
      item(`1.2. ${placeholder}`, list(false, attributes)),
    ]),
  ];
}

function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** A comment that no output ever shows. */
function guide(text: string): RootContent {
  return { type: 'html', value: `<!-- guía: ${text} -->` };
}

function list(ordered: boolean, children: ListItem[]): List {
  return { type: 'list', ordered, spread: false, children };
}

function item(text: string, ...inside: List[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text), ...inside] };
}
