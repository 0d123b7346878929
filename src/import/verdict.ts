import type { Plan } from '../plan/model.ts';
import { countElements, elements, isAction } from '../plan/query.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { foldAccents } from '../text/fold.ts';
import { otherDocuments } from './other-documents.ts';
import { namesAction } from './understand/lost-items.ts';

/** Whether a document is a plan at all, and what speaks for and against it. */
export interface Verdict {
  readonly isPlan: boolean;
  /** From 0, certainly none, to 1. */
  readonly confidence: number;
  readonly reasons: readonly Bilingual[];
}

interface Evidence {
  readonly weight: number;
  readonly holds: boolean;
  readonly reason: Bilingual;
}

/** `listed` are the words of its items. Judges by what the reader found and by the words of other sorts of documents: laws, minutes, news, contracts. */
export function judge(plan: Plan, texts: readonly string[], listed: readonly string[]): Verdict {
  const counts = countElements(plan);
  const all = [...elements(plan)];
  const actions = all.filter(isAction).length;
  const named = all.filter(element => element.settledBy !== 'profile').length;
  const plain = texts.map(text => foldAccents(text));
  const doing = listed.filter(namesAction).length;
  const { titulo = '', subtitulo = '', membrete = '' } = plan.frontmatter.values;
  const fronts = [titulo, subtitulo, membrete].map(foldAccents);
  const says = foldAccents(titulo);
  const title = foldAccents(`${titulo}\n${plain.slice(0, 12).join('\n')}`);
  const evidence: Evidence[] = [
    {
      weight: 0.3,
      holds:
        /\b(?:plan|programa|agenda|propuesta)\b[^.]{0,40}\b(?:trabajo|actividades|accion|desarrollo|estrategic|anual|operativ|municipal|institucional|sectorial|gobierno|nacional|regional|\d{4})/u.test(
          title,
        ),
      reason: {
        es: 'el comienzo dice que es un plan o un programa',
        en: 'its beginning says it is a plan or programme',
      },
    },
    {
      weight: 0.15,
      holds:
        /^(?:(?:ante)?proyecto |propuesta )?(?:de |del )?(?:plan|programa|agenda|propuesta|estrategia)\b/u.test(
          says,
        ),
      reason: { es: 'su título es el de un plan', en: 'its title is that of a plan' },
    },
    {
      weight: 0.15,
      holds: actions < 3 && doing >= 3 && doing > listed.length / 2,
      reason: { es: `enumera lo que se hará: ${doing}`, en: `it lists what is to be done: ${doing}` },
    },
    {
      weight: 0.3,
      holds: actions >= 3,
      reason: { es: `tiene acciones: ${actions}`, en: `it has actions: ${actions}` },
    },
    {
      weight: 0.25,
      holds:
        named >= 3 && (counts.ejes > 1 || actions > 1 || counts.objetivos + counts.objetivosEspecificos > 1),
      reason: { es: 'nombra los niveles de un plan', en: 'it names the levels of a plan' },
    },
    {
      weight: 0.15,
      holds: counts.objetivoGeneral + counts.objetivosEspecificos + counts.objetivos > 0,
      reason: { es: 'dice qué objetivos tiene', en: 'it says what its objectives are' },
    },
    {
      weight: 0.2,
      holds: counts.ejes > 1,
      reason: { es: `tiene ejes: ${counts.ejes}`, en: `it has ejes: ${counts.ejes}` },
    },
    ...otherDocuments([...fronts, ...plain.slice(0, 1)], plain).map(reason => against(true, reason)),
    against(doing < 3 && actions + counts.ejes + counts.objetivos + counts.objetivosEspecificos === 0, {
      es: 'no tiene ejes, objetivos ni acciones',
      en: 'it has neither ejes nor objectives nor actions',
    }),
  ];
  const held = evidence.filter(({ holds }) => holds);
  const score = Math.max(
    0,
    Math.min(
      1,
      held.reduce((sum, { weight }) => sum + weight, 0),
    ),
  );
  const isPlan = score >= 0.4;
  const speaking = held.filter(({ weight }) => isPlan || weight < 0).map(({ reason }) => reason);
  const missing = evidence
    .filter(({ holds, weight }) => !holds && weight >= 0.25)
    .map(({ reason: { es, en } }) => ({ es: `falta: ${es}`, en: `missing: ${en}` }));
  return { isPlan, confidence: score, reasons: isPlan ? speaking : [...speaking, ...missing] };
}

function against(holds: boolean, reason: Bilingual): Evidence {
  return { weight: -0.6, holds, reason };
}
