import type { FrontmatterValues } from '../../plan/frontmatter.ts';
import type { Attribute, Element, Plan } from '../../plan/model.ts';
import { isFilled } from '../../plan/placeholder.ts';
import { elements } from '../../plan/query.ts';
import { type Located, spanWithin } from '../../text/span.ts';

type Sheet = NonNullable<FrontmatterValues['indicadores']>[string];

/** A sheet of `indicadores` and the elements whose `Indicador` names it. */
export interface Indicator {
  readonly id: string;
  readonly sheet: Sheet;
  readonly measures: readonly Element[];
}

/** What a plan measures with: its sheets, and what its elements say in words instead of naming one. */
export interface Indicators {
  readonly sheets: readonly Indicator[];
  readonly inWords: readonly Attribute[];
  /** Ids that elements give of sheets the plan does not have. */
  readonly unknown: readonly Located<string>[];
}

/** One `Indicador` may name several sheets; a single unknown id is a broken reference, not words. */
export function indicators(plan: Plan): Indicators {
  const sheets = Object.entries(plan.frontmatter.values.indicadores ?? {});
  const measures = new Map<string, Element[]>(sheets.map(([id]) => [id, []]));
  const inWords: Attribute[] = [];
  const unknown: Located<string>[] = [];
  for (const element of elements(plan)) {
    for (const attribute of element.attributes) {
      if (attribute.key !== 'indicador' || !isFilled(attribute.value.value)) continue;
      const parts = attribute.value.value.split(/[,;]|\s[ye]\s/u).map(part => part.trim());
      for (const part of parts) measures.get(part)?.push(element);
      for (const part of parts.filter(part => isId(part) && !measures.has(part))) {
        unknown.push({ value: part, span: spanWithin(plan.document.file.text, attribute.value.span, part) });
      }
      if (!parts.every(part => measures.has(part) || isId(part))) inWords.push(attribute);
    }
  }
  return {
    sheets: sheets.map(([id, sheet]) => ({ id, sheet, measures: measures.get(id) ?? [] })),
    inWords,
    unknown,
  };
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(text);
}
