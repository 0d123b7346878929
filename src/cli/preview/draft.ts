import { usualPdf } from '../../render/pdf/request.ts';
import { publish } from '../../render/publish.ts';
import type { RenderContext } from '../../render/renderer.ts';
import { reportJson } from '../../report/report-json.ts';
import { reportPlan } from '../../report/reported.ts';
import type { Bilingual, Language } from '../../text/bilingual.ts';
import { describeFailure } from '../failure.ts';
import type { Host } from '../host.ts';
import { planLoader } from '../load-plan.ts';
import { themeLoader } from '../load-theme.ts';
import { readImage } from '../read-image.ts';

/** What a preview shows of a plan as it stands on disk now. */
export interface Draft {
  /** The page as it would be published; null where it cannot be. */
  readonly page: string | null;
  /** What `plan validate --format json` says; null where the plan could not be read. */
  readonly report: ReturnType<typeof reportJson> | null;
  readonly failure: Bilingual | null;
}

/** Reads, checks and publishes the plan anew, configuration and theme included. Never throws for what is on disk. */
export async function draftOf(
  host: Host,
  path: string,
  theme: string | null,
  language: Language,
): Promise<Draft> {
  try {
    const loaded = await planLoader(host).load(path);
    const { file, analysis, gate, frame } = loaded;
    const report = reportJson(reportPlan(file, analysis, gate), language);
    const { renderer } = await import('../../renderers/html.ts');
    const publication = await publish(analysis.plan, frame);
    const context: RenderContext = {
      theme: await themeLoader(
        host,
        () => undefined,
      )(theme === null ? loaded.theme : { path: theme, sayer: null }),
      plan: analysis.plan,
      template: null,
      pdf: usualPdf,
      qr: false,
      source: () => host.readFile(file.path),
      readAsset: host.readAsset,
      readImage: src => readImage(host, file.path, src),
      typst: () => Promise.reject(new Error('a preview is HTML')),
      rasterize: () => Promise.reject(new Error('a preview is HTML')),
      notice: () => undefined,
    };
    const page = new TextDecoder().decode(await renderer.render(publication, context));
    return { page, report, failure: null };
  } catch (error) {
    const failure = describeFailure(error);
    if (!failure) throw error;
    return { page: null, report: null, failure };
  }
}
