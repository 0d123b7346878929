import type { Document } from '../document/document.ts';
import { format } from '../format/format.ts';
import { losses } from '../format/loss.ts';
import { renumberPlan } from '../format/renumber.ts';
import { passes } from '../passes/index.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { LoadedPlan } from './load-plan.ts';
import { type Rewriting, refuseUnread } from './rewrite-files.ts';

/** Lays out a loaded plan, and numbers its elements anew where asked for. */
export function formatPlan(
  loaded: LoadedPlan,
  renumbers: boolean,
  read: (file: SourceFile) => Document,
): Rewriting {
  refuseUnread(loaded);
  const { file, settings } = loaded;
  const { plan, changed, refused } = format(file, settings, passes, read);
  const numbering = renumbers
    ? renumberPlan(plan, text => readPlan(read(text), settings.profile))
    : { plan, renumbered: 0, refused: null };
  const { renumbered } = numbering;
  return {
    after: numbering.plan.document.file,
    done: list([
      ...changed.map(({ title }) => title),
      ...(renumbered > 0 ? [{ es: `numeración (${renumbered})`, en: `numbering (${renumbered})` }] : []),
    ]),
    left: [
      ...refused.map(({ pass, change, loss }) => {
        const start = change.edits[0]?.span.start ?? 0;
        return sayLeft(plan.document.file, start, pass.title, losses[loss]);
      }),
      ...(numbering.refused
        ? [sayLeft(file, 0, { es: 'numeración', en: 'numbering' }, losses[numbering.refused])]
        : []),
    ],
  };
}

function list(texts: readonly Bilingual[]): Bilingual {
  return { es: texts.map(({ es }) => es).join(', '), en: texts.map(({ en }) => en).join(', ') };
}

function sayLeft(file: SourceFile, offset: number, what: Bilingual, why: Bilingual): Bilingual {
  const place = `${file.path}:${file.positionAt(offset).line + 1}`;
  return {
    es: `${place}: se dejó como está (${what.es}), porque ${why.es}.`,
    en: `${place}: left as it is (${what.en}), since ${why.en}.`,
  };
}
