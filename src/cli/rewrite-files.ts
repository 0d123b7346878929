import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { ColorMode } from './color-mode.ts';
import type { CommandContext, ExitCode } from './command.ts';
import { describeFailure } from './failure.ts';
import { type LoadedPlan, planLoader } from './load-plan.ts';
import { paintFor } from './paint.ts';
import { selectFiles, standardInput } from './select-files.ts';
import { showDiff } from './show-diff.ts';
import { UsageError } from './usage-error.ts';
import { refuseMixedEncoding, writeBack } from './write-back.ts';

/** What a command makes of one plan. */
export interface Rewriting {
  readonly after: SourceFile;
  /** What was done, where the text changed: «viñetas dobles, espacios al final del renglón». */
  readonly done: Bilingual;
  /** What was left as it is, and why, a line each. */
  readonly left: readonly Bilingual[];
}

/** How a command that rewrites plans is run. `check` names what would change; `diff` shows it; both write nothing. */
export interface RewriteOptions {
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
  readonly color: ColorMode;
}

/**
 * Rewrites every plan that the paths name, and says which changed and which did not. Standard input goes to standard
 * output, changed or not. Ends with 1 where `check` or `diff` found a change, with 2 where a file could not be had.
 */
export async function rewriteFiles(
  paths: readonly string[],
  { check = false, diff = false, stdinFilename, color }: RewriteOptions,
  { host, say }: CommandContext,
  rewrite: (plan: LoadedPlan) => Rewriting,
): Promise<ExitCode> {
  const loader = planLoader(host, { stdinName: stdinFilename, rungs: [] });
  const paint = paintFor(host.stdout, host.env, color);
  const tell = (text: Bilingual) => host.stderr.write(`${say(text)}\n`);
  let [changed, same, failed] = [0, 0, 0];
  for (const path of await selectFiles(host, paths)) {
    try {
      const plan = await loader.load(path);
      refuseMixedEncoding(plan.file);
      const { after, done, left } = rewrite(plan);
      const isReencoded = plan.file.encoding === 'mixed';
      const isChanged = after.text !== plan.file.text || isReencoded;
      const isShown = diff || check;
      if (isChanged && !isShown && path !== standardInput) await writeBack(host, plan.file, after);
      if (diff) host.stdout.write(showDiff(plan.file, after, paint));
      else if (path === standardInput && !check) host.stdout.write(after.full);
      else if (isChanged) {
        const all = [...(after.text === plan.file.text ? [] : [done]), ...(isReencoded ? [savedInUtf8] : [])];
        host.stdout.write(`${paint.strong(plan.file.path)}: ${all.map(say).join(', ')}\n`);
      }
      for (const text of left) tell(text);
      if (isChanged) changed++;
      else same++;
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      tell(failure);
      failed++;
    }
  }
  if (changed + same > 0) tell(outcome(changed, same, check || diff));
  if (failed > 0) return 2;
  return changed > 0 && (check || diff) ? 1 : 0;
}

function outcome(changed: number, same: number, isShown: boolean): Bilingual {
  const files = (n: number) =>
    n === 1 ? { es: '1 archivo', en: '1 file' } : { es: `${n} archivos`, en: `${n} files` };
  if (changed === 0) return { es: `${files(same).es} sin cambios.`, en: `${files(same).en} unchanged.` };
  const rest = same === 0 ? { es: '', en: '' } : { es: `, ${same} sin cambios`, en: `, ${same} unchanged` };
  const verb = isShown
    ? { es: changed === 1 ? 'cambiaría' : 'cambiarían', en: 'would change' }
    : { es: changed === 1 ? 'cambió' : 'cambiaron', en: 'changed' };
  return {
    es: `${files(changed).es} ${verb.es}${rest.es}${isShown ? '; no se escribió nada' : ''}.`,
    en: `${files(changed).en} ${verb.en}${rest.en}${isShown ? '; nothing was written' : ''}.`,
  };
}

/** Why a plan too large to be read is left alone. */
export function refuseUnread({ file, analysis }: LoadedPlan): void {
  if (!analysis.plan.document.refusal) return;
  throw new UsageError({
    es: `${file.path}: el archivo es demasiado grande o complejo para leerlo, y se dejó como está.`,
    en: `${file.path}: the file is too large or complex to be read, and was left as it is.`,
  });
}

/** What becomes of a file in UTF-8 with letters in windows-1252. */
const savedInUtf8: Bilingual = { es: 'guardado en UTF-8', en: 'saved in UTF-8' };
