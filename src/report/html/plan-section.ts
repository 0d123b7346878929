import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../text/bilingual.ts';
import { sayCounts } from '../counts.ts';
import { sayLevel } from '../ladder-words.ts';
import { allowed, type FileReport, shown } from '../report.ts';
import type { Reported } from '../reported.ts';
import { sayDebt } from '../verdict.ts';
import { findingOf, lineName, phrase } from './finding.ts';
import { ladderOf } from './ladder.ts';

/** How a section stands in the page. */
interface Standing {
  readonly id: string;
  /** Whether the page is of this file alone, and its title stands over everything. */
  readonly alone: boolean;
}

/** Everything the page says of one file: its level, what was found in it by element, and what its author allowed. */
export function planSection(report: FileReport, { id, alone }: Standing, language: Language): Element {
  const { file, plan, gate } = report;
  const reached = sayLevel(plan?.ladder.reached ?? null, language);
  const title = alone && plan ? `${reached.slice(0, 1).toUpperCase()}${reached.slice(1)}` : titleOf(report);
  const held = plan ? sayCounts(plan.counts, language).join(', ') : '';
  return h('article.plan', { ariaLabelledBy: id }, [
    h('header', [
      h('h2', { id }, title),
      h('p.archivo', [
        ...(title === file.path ? [] : [h('code', file.path)]),
        ...(held === '' ? [] : [` ${held}`]),
      ]),
    ]),
    ...(plan ? ladderOf(plan.ladder, gate, language) : []),
    ...findingsOf(report, language),
    ...allowedOf(report, language),
    ...sayDebt(report, language).map(said => h('p', `${said}.`)),
  ]);
}

/** The title of a plan; for any other file, its name. */
export function titleOf({ file, plan }: FileReport): string {
  return plan?.title ?? file.path;
}

function findingsOf(report: FileReport, language: Language): Element[] {
  const found = shown(report);
  if (found.length === 0) {
    const nothing = {
      es: 'No se encontró nada que corregir en el nivel que se exige.',
      en: 'Nothing to correct was found on the level asked for.',
    };
    return [h('p.nada', nothing[language])];
  }
  return groupsOf(found, language).flatMap(({ title, diagnostics }) => [
    h('h3', title),
    h(
      'ol.hallazgos',
      diagnostics.map((diagnostic, i) => findingOf(report.file, diagnostic, diagnostics[i - 1], language)),
    ),
  ]);
}

/** Findings by the element of the first level they stand in, those of no element first. */
function groupsOf(found: readonly Reported[], language: Language) {
  const general = { es: 'En el plan en general', en: 'In the plan as a whole' }[language];
  const groups = new Map<string, { title: string; diagnostics: Reported[] }>([
    ['', { title: general, diagnostics: [] }],
  ]);
  for (const diagnostic of found) {
    const { address: key, title } = diagnostic.chapter ?? { address: '', title: general };
    const group = groups.get(key) ?? { title, diagnostics: [] };
    group.diagnostics.push(diagnostic);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ diagnostics }) => diagnostics.length > 0);
}

function allowedOf(report: FileReport, language: Language): Element[] {
  const found = allowed(report);
  if (found.length === 0) return [];
  const reason = { es: 'Motivo: ', en: 'Reason: ' }[language];
  return [
    h(
      'h3',
      { es: 'Permitido por quien escribe, con su motivo', en: 'Allowed by the author, with the reason' }[
        language
      ],
    ),
    h(
      'ul.permitidos',
      found.map(({ message, suppression, span }) =>
        h('li', [
          ...phrase(message[language]),
          ` (${lineName(report.file, span, language)}) `,
          h('em', [reason, suppression?.reason]),
        ]),
      ),
    ),
  ];
}
