import { type Analysis, analyzeDocument, profileName } from './analyze-document.ts';
import { nodeHost } from './cli/node-host.ts';
import { renderEngines } from './cli/render-engines.ts';
import { readDocument } from './document/read-document.ts';
import type { Profile } from './plan/profile.ts';
import { profileById } from './profiles/index.ts';
import { planDeTrabajo } from './profiles/plan-de-trabajo.ts';
import { frameByKey } from './reference/index.ts';
import { usualPdf } from './render/pdf/request.ts';
import { publish } from './render/publish.ts';
import { RenderError } from './render/render-error.ts';
import type { RenderContext } from './render/renderer.ts';
import { defaultTheme } from './render/theme.ts';
import { renderers } from './renderers/index.ts';
import { SourceFile } from './text/source-file.ts';

/** What is known of a text besides its words. */
export interface TextOptions {
  /** The name of its file, as findings give it. */
  readonly path?: string;
  /** What it is read and checked as where it names no built-in profile itself: a plan of any institution. */
  readonly profile?: Profile;
}

/** What `plan validate` finds in a text that stands alone, without a configuration. Pure; never throws. */
export function validate(
  text: string,
  { path = 'plan.md', profile = planDeTrabajo }: TextOptions = {},
): Analysis {
  const document = readDocument(new SourceFile(path, text));
  const own = profileById(profileName(document) ?? '') ?? profile;
  return analyzeDocument(document, { profile: own, frame: frameByKey(own.marco) });
}

/** What a publication is to be. */
export interface RenderOptions
  extends TextOptions,
    Partial<Pick<RenderContext, 'theme' | 'template' | 'pdf' | 'qr' | 'readImage' | 'notice'>> {
  /** A format of `plan render --to`: `html`, `pdf`, `docx`, `md`, `txt`, `json`. */
  readonly to?: string;
}

/**
 * The file that `plan render` makes of a text: the same text gives the same bytes. Reads the templates and fonts of this
 * package, and of the text's own images only what `readImage` gives. Throws `RenderError` for a format there is not, and
 * where no file can be had.
 */
export async function render(text: string, options: RenderOptions = {}): Promise<Uint8Array> {
  const { to = 'html' } = options;
  const format = renderers.find(each => each.format === to);
  if (!format) {
    const all = renderers.map(each => each.format).join(', ');
    throw new RenderError({
      es: `No hay ningún formato «${to}»; los hay: ${all}.`,
      en: `There is no format «${to}»; there are: ${all}.`,
    });
  }
  const { plan } = validate(text, options);
  const { render: make } = await format.load();
  return make(await publish(plan, frameByKey(plan.profile.marco)), {
    theme: defaultTheme,
    template: null,
    pdf: usualPdf,
    qr: false,
    readImage: async () => null,
    notice: () => {},
    ...options,
    plan,
    source: async () => new TextEncoder().encode(plan.document.file.full),
    ...renderEngines(nodeHost()),
  });
}
