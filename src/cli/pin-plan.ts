import type { Document } from '../document/document.ts';
import { losses } from '../format/loss.ts';
import { pin } from '../format/pin.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { LoadedPlan } from './load-plan.ts';
import { type Rewriting, refuseUnread } from './rewrite-files.ts';

/** Writes the addresses of a loaded plan into it. */
export function pinPlan(loaded: LoadedPlan, read: (file: SourceFile) => Document): Rewriting {
  refuseUnread(loaded);
  const { file, settings, analysis } = loaded;
  const { plan, pinned, refused } = pin(analysis.plan, text => readPlan(read(text), settings.profile));
  const n = pinned.length;
  return {
    after: plan.document.file,
    done:
      n === 1
        ? { es: '1 dirección fijada', en: '1 address pinned' }
        : { es: `${n} direcciones fijadas`, en: `${n} addresses pinned` },
    left: refused.map(({ address, loss }) => ({
      es: `${file.path}: no se fijó «${address}», porque ${losses[loss].es}.`,
      en: `${file.path}: «${address}» was not pinned, since ${losses[loss].en}.`,
    })),
  };
}
