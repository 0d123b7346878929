import type { Tag } from './pdf-structure.ts';

/** What is wrong with the elements of a structure tree, given in reading order: nesting, headings, cells and notes. */
export function structureFaults(tags: readonly Tag[]): string[] {
  return [...tags.flatMap(faultsOf), ...headingFaults(tags), ...noteFaults(tags)];
}

/** What the structure elements of PDF/UA-1 may hold (ISO 14289-1 §7.2, ISO 32000-1 §14.8.4). */
const children: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

/** The only places of some structure elements. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

function faultsOf({ role, parent, element, kids }: Tag): string[] {
  const tags = kids.flatMap(kid => ('tag' in kid ? [kid.tag] : []));
  const allowed = children[role];
  const places = parents[role];
  const faults = tags
    .filter(tag => allowed !== undefined && !allowed.includes(tag.role))
    .map(tag => `${role} holds ${tag.role}`);
  if (places !== undefined && !places.includes(parent)) faults.push(`${role} stands in ${parent}`);
  if (role === 'LI' && !tags.some(tag => tag.role === 'LBody')) faults.push('LI has no LBody');
  if (role === 'TH' && !JSON.stringify(element['/A'] ?? null).includes('"/Scope"')) {
    faults.push('TH has no Scope');
  }
  if (role === 'Figure' && !/^u:./.test(String(element['/Alt']))) faults.push('Figure has no Alt');
  if (!standardRoles.test(role)) faults.push(`${role} is not mapped to a standard role`);
  return faults;
}

const standardRoles =
  /^(?:Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|RB|RT|RP|Warichu|WT|WP|Figure|Formula|Form)$/;

function headingFaults(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ role }) => role.match(/^H([1-6])$/)?.[1] ?? []).map(Number);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} follows ${before === 0 ? 'no heading' : `H${before}`}`] : [];
  });
}

function noteFaults(tags: readonly Tag[]): string[] {
  const ids = tags.filter(({ role }) => role === 'Note').map(({ element }) => element['/ID'] ?? null);
  return ids.flatMap((id, index) =>
    id === null || ids.indexOf(id) !== index ? ['Note has no ID of its own'] : [],
  );
}
