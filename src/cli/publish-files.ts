import type { Diagnostic } from '../check/rule.ts';
import type { Template } from '../render/docx/template/template.ts';
import type { PdfRequest } from '../render/pdf/request.ts';
import { publish } from '../render/publish.ts';
import type { RenderContext, Renderer } from '../render/renderer.ts';
import type { Theme } from '../render/theme.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { encode } from '../text/encode.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { describeFailure } from './failure.ts';
import type { Host } from './host.ts';
import type { LoadedPlan, PlanLoader } from './load-plan.ts';
import type { NamedTheme } from './plan-theme.ts';
import { portableName } from './portable-name.ts';
import { readImage } from './read-image.ts';
import { renderEngines } from './render-engines.ts';
import type { Selected } from './select-files.ts';
import { UsageError } from './usage-error.ts';
import { type Published, writeResult } from './write-result.ts';

/** How a run of `plan render` is to be made. */
export interface PublishSettings {
  readonly renderers: readonly Renderer[];
  /** The look of a plan; `named` is the theme that it or its configuration asks for, null where neither does. */
  readonly themeOf: (named: NamedTheme | null) => Promise<Theme>;
  /** The look of Word documents; null for that of the theme. */
  readonly template: Template | null;
  readonly pdf: PdfRequest;
  /** Whether the address of a plan stands as a QR code too. */
  readonly qr: boolean;
  /** Folder of the results, as typed. */
  readonly out: string;
  /** Whether another file of the same name may be replaced. */
  readonly force: boolean;
  /** `place` is the path of a plan, with line and column where what is said stands. */
  readonly notice: (place: string, said: Bilingual) => void;
}

/** How one plan fared: what was written, and how many structural errors it was published with; or why it was not. */
export type Outcome =
  | { readonly path: string; readonly published: readonly Published[]; readonly errors: number }
  | { readonly path: string; readonly failure: Bilingual };

/** Publishes plans one after the other; what fails for one keeps no other from being published. */
export async function* publishFiles(
  host: Host,
  plans: readonly Selected[],
  loader: PlanLoader,
  settings: PublishSettings,
): AsyncGenerator<Outcome> {
  refuseClashes(plans);
  const engines = renderEngines(host);
  for (const plan of plans) {
    const { path } = plan;
    try {
      const loaded = await loader.load(path);
      const errors = loaded.analysis.diagnostics.filter(isStructural).length;
      const target = `${settings.out}/${nameOf(plan)}`;
      yield { path, published: await publishFile(host, loaded, target, settings, engines), errors };
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      yield { path, failure };
    }
  }
}

function isStructural({ severity, rung, suppression }: Diagnostic): boolean {
  return severity === 'error' && rung === 'esqueleto' && !suppression;
}

/** Two plans of one name would be published over each other. */
function refuseClashes(plans: readonly Selected[]): void {
  const names = new Map<string, string>();
  for (const plan of plans) {
    const { path } = plan;
    const name = nameOf(plan).toLowerCase();
    const other = names.get(name);
    if (other !== undefined) {
      throw new UsageError({
        es: `«${other}» y «${path}» se publicarían con el mismo nombre; nombre su carpeta en vez de los archivos, o publíquelos por separado con --out.`,
        en: `«${other}» and «${path}» would be published under one name; name their folder instead of the files, or publish them apart with --out.`,
      });
    }
    names.set(name, path);
  }
}

/** Throws `UsageError` where there is nothing to publish and where another file would be overwritten. */
async function publishFile(
  host: Host,
  loaded: LoadedPlan,
  target: string,
  settings: PublishSettings,
  engines: ReturnType<typeof renderEngines>,
): Promise<Published[]> {
  const { file, analysis, frame } = loaded;
  refuseEmpty(loaded);
  const publication = await publish(analysis.plan, frame);
  const context: RenderContext = {
    theme: await settings.themeOf(loaded.theme),
    plan: analysis.plan,
    template: settings.template,
    pdf: settings.pdf,
    qr: settings.qr,
    source: () => sourceOf(host, file),
    readImage: src => readImage(host, file.path, src),
    ...engines,
    notice: onceEach((said, at) => settings.notice(placeIn(file, at ?? null), said)),
  };
  if (settings.qr && publication.link === null) context.notice(noAddress);
  const published: Published[] = [];
  for (const renderer of settings.renderers) {
    const path = `${target}.${renderer.extension}`;
    published.push(
      await writeResult(host, path, await renderer.render(publication, context), settings.force),
    );
  }
  return published;
}

/** Says what several formats have to say alike, or of one place, once. */
function onceEach(notice: RenderContext['notice']): RenderContext['notice'] {
  const told = new Set<string>();
  return (said, at) => {
    const key = JSON.stringify([said, at?.start]);
    if (!told.has(key)) notice(said, at);
    told.add(key);
  };
}

const noAddress: Bilingual = {
  es: 'no hay código QR: el plan no dice dónde está publicado. Añada «enlace» a sus metadatos, como «enlace: https://transparencia.ejemplo.mx/plan-2027».',
  en: 'there is no QR code: the plan does not say where it is published. Add «enlace» to its metadata, such as «enlace: https://transparencia.ejemplo.mx/plan-2027».',
};

/** The name a plan is published under: that of its file without extension, in the folders below the one named. */
function nameOf({ within }: Selected): string {
  const name = portableName(within.replace(/\.(?:md|markdown)$/iu, ''));
  return /(?:^|\/)$/u.test(name) ? `${name}plan` : name;
}

function refuseEmpty({ file, analysis }: LoadedPlan): void {
  const { document } = analysis.plan;
  if (document.refusal) {
    throw new UsageError({
      es: `«${file.path}» no se puede publicar: excede los límites de lectura. Vea «plan validate ${file.path}».`,
      en: `«${file.path}» cannot be published: it exceeds the limits of reading. See «plan validate ${file.path}».`,
    });
  }
  if (
    document.body.children.every(node => node.type === 'html' && /^<!--[\s\S]*-->$/u.test(node.value.trim()))
  ) {
    throw new UsageError({
      es: `«${file.path}» no tiene texto que publicar.`,
      en: `«${file.path}» has no text to publish.`,
    });
  }
}

function placeIn(file: SourceFile, at: Span | null): string {
  if (!at) return file.path;
  const { line, column } = file.positionAt(at.start);
  return `${file.path}:${line + 1}:${column + 1}`;
}

/** The bytes of a plan; of one that came through standard input, its text in its encoding. */
async function sourceOf(host: Host, file: SourceFile): Promise<Uint8Array> {
  const there = (await host.kindOf(file.path)) === 'file';
  return (there ? await host.readFile(file.path) : await encode(file)) ?? new TextEncoder().encode(file.full);
}
