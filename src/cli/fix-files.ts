import { analyze } from '../analyze.ts';
import { within } from '../check/ladder.ts';
import type { Diagnostic } from '../check/rule.ts';
import { losses } from '../format/loss.ts';
import { type Mending, mend } from '../format/mend.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { LoadedPlan, PlanLoader } from './load-plan.ts';

/** One plan after its fixes. */
export interface FixedPlan {
  /** The mended plan, read anew: its profile may be another. */
  readonly plan: LoadedPlan;
  readonly before: SourceFile;
  readonly applied: readonly Diagnostic[];
  /** Fixes that were not made, with the reason, each at its place in the mended text. */
  readonly refused: readonly Bilingual[];
}

/** Fixes what a person is shown of a plan: findings at or below the gate, safe ones only unless told otherwise. */
export async function fixPlan(plan: LoadedPlan, loader: PlanLoader, unsafe: boolean): Promise<FixedPlan> {
  const applied: Diagnostic[] = [];
  for (let now = plan; ; ) {
    const { gate, settings } = now;
    const mending = mend(
      now.file,
      file => analyze(file, settings),
      ({ rung, fix }) => within(rung, gate) && (unsafe || fix?.safe === true),
    );
    applied.push(...mending.applied);
    const next = await loader.read(mending.file);
    if (mending.applied.length === 0 || next.settings.profile.id === settings.profile.id)
      return {
        plan: next,
        before: plan.file,
        applied,
        refused: mending.refused.map(one => sayRefused(next.file, one)),
      };
    now = next;
  }
}

function sayRefused(file: SourceFile, { finding, loss }: Mending['refused'][number]): Bilingual {
  const place = `${file.path}:${file.positionAt(finding.span.start).line + 1}`;
  const why = losses[loss];
  return {
    es: `${place}: no se corrigió ${finding.rule}, porque ${why.es}.`,
    en: `${place}: ${finding.rule} was not fixed, since ${why.en}.`,
  };
}
