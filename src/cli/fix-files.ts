import type { Analysis } from '../analyze-document.ts';
import { within } from '../check/ladder.ts';
import type { Document } from '../document/document.ts';
import { losses } from '../format/loss.ts';
import { type Mending, mend } from '../format/mend.ts';
import type { FixesDone } from '../report/report.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { ColorMode } from './color-mode.ts';
import type { CommandContext } from './command.ts';
import type { LoadedPlan, PlanLoader } from './load-plan.ts';
import { documentReader } from './open-document.ts';
import { paintFor } from './paint.ts';
import { standardInput } from './select-files.ts';
import { showDiff } from './show-diff.ts';
import { refuseMixedEncoding, writeBack } from './write-back.ts';

/** Fixes plans one by one while they are loaded, and knows afterwards what was done. */
export interface PlanFixer {
  /** Fixes what a person is shown of a plan, and gives the plan as it is then. */
  readonly fix: (path: string, plan: LoadedPlan, loader: PlanLoader) => Promise<LoadedPlan>;
  readonly done: () => FixesDone;
}

/** How to fix: `diff` shows the changes on standard output and writes nothing. */
export interface FixOptions {
  readonly unsafe: boolean;
  readonly diff: boolean;
  readonly color: ColorMode;
}

/**
 * Applies the fixes of findings at or below the gate: the safe ones, or all. What came from standard input goes to
 * standard output, changed or not. What could not be fixed is said on standard error.
 */
export function planFixer({ host, say }: CommandContext, { unsafe, diff, color }: FixOptions): PlanFixer {
  const paint = paintFor(host.stdout, host.env, color);
  const reader = documentReader(host);
  let [fixes, files] = [0, 0];
  return {
    async fix(path, plan, loader) {
      refuseMixedEncoding(plan.file);
      const { fixed, applied, refused } = await fixPlan(plan, loader, unsafe, await reader);
      const isChanged = fixed.file.text !== plan.file.text;
      if (diff) host.stdout.write(showDiff(plan.file, fixed.file, paint));
      else if (path === standardInput) host.stdout.write(fixed.file.full);
      else if (isChanged) await writeBack(host, plan.file, fixed.file);
      for (const refusal of refused) host.stderr.write(`${say(refusal)}\n`);
      fixes += applied;
      files += isChanged ? 1 : 0;
      return fixed;
    },
    done: () => ({ fixes, files, unsafe }),
  };
}

interface FixedPlan {
  /** Read anew: its profile may be another. */
  readonly fixed: LoadedPlan;
  readonly applied: number;
  readonly refused: readonly Bilingual[];
}

async function fixPlan(
  plan: LoadedPlan,
  loader: PlanLoader,
  unsafe: boolean,
  read: (file: SourceFile) => Document,
): Promise<FixedPlan> {
  let [now, applied] = [plan, 0];
  for (;;) {
    const { gate, settings } = now;
    const mending = mend(
      now.analysis,
      settings,
      ({ rung, fix }) => within(rung, gate) && (unsafe || fix?.safe === true),
      read,
    );
    applied += mending.applied.length;
    const { file, analysis } = mending;
    const isSettled = metadataOf(analysis) === metadataOf(now.analysis);
    now = isSettled ? { ...now, file, analysis } : await loader.read(file);
    if (now.settings.profile.id !== settings.profile.id) continue;
    return { fixed: now, applied, refused: mending.refused.map(one => sayRefused(mending.file, one)) };
  }
}

/** What decides the settings of a plan besides its place. */
function metadataOf({ plan: { document } }: Analysis): string {
  return document.file.text.slice(0, document.bodySpan.start);
}

function sayRefused(file: SourceFile, { finding, loss }: Mending['refused'][number]): Bilingual {
  const place = `${file.path}:${file.positionAt(finding.span.start).line + 1}`;
  const why = losses[loss];
  return {
    es: `${place}: no se corrigió ${finding.rule}, porque ${why.es}.`,
    en: `${place}: ${finding.rule} was not fixed, since ${why.en}.`,
  };
}
