import { parseDate } from '../plan/dates.ts';
import { items } from '../plan/query.ts';
import { withFigures } from '../render/figures/in-body.ts';
import { silentImages } from '../render/image-remarks.ts';
import { attachmentsOf } from '../render/pdf/attachments.ts';
import { nameDestinations } from '../render/pdf/destinations.ts';
import { chooseFaces } from '../render/pdf/faces.ts';
import { isSound, type PlanImage, readImages, soundImages } from '../render/pdf/images.ts';
import { layOut, logoFile, qrFile } from '../render/pdf/lay-out.ts';
import type { Layout } from '../render/pdf/layout.ts';
import { remarksOn } from '../render/pdf/preflight.ts';
import type { PdfStandard } from '../render/pdf/request.ts';
import type { Publication } from '../render/publication.ts';
import { qrCode } from '../render/qr.ts';
import { RenderError } from '../render/render-error.ts';
import type { RenderContext, Renderer } from '../render/renderer.ts';
import type { Theme } from '../render/theme.ts';
import { type TypstEngine, TypstRefusal } from '../render/typst-engine.ts';
import type { Bilingual } from '../text/bilingual.ts';

/**
 * PDF/UA-1: tagged, with a cover, contents, running heads, bookmarks, real footnotes and named destinations. What
 * cannot be shown as written is told through `notice`; no word of it is lost.
 */
export const renderer: Renderer = { format: 'pdf', extension: 'pdf', render };

async function render(plain: Publication, given: RenderContext): Promise<Uint8Array> {
  const { publication, context } = withFigures(plain, given);
  const { theme, readAsset } = context;
  const [engine, faces, images, template] = await Promise.all([
    context.typst(),
    chooseFaces(JSON.stringify(publication), theme, readAsset),
    readImages(publication, context),
    readAsset('templates/pdf/plan.typ'),
  ]);
  const { standard, draft } = context.pdf;
  const running = [...items(context.plan, 'eje')].map(({ address }) => address);
  const signatures = context.pdf.signatures && publication.signatories.length > 0;
  if (context.pdf.signatures && !signatures) context.notice(nobodySigns);
  const dated = standard === 'ua-1' ? null : dateFor(standard, context);
  const attachments = standard === 'a-3a' ? await attachmentsOf(publication, context) : [];
  for (const { said, at } of silentImages(context.plan)) context.notice(said, at);
  const typeset = (shown: readonly PlanImage[]) => {
    const { layout, unshown } = layOut(publication, theme, faces, shown, {
      running,
      dated,
      attachments,
      draft,
      signatures,
      qr: context.qr,
    });
    const files = new Map([
      ['plan.typ', template],
      ['publication.json', new TextEncoder().encode(JSON.stringify(layout))],
    ]);
    if (context.qr && publication.link !== null) files.set(qrFile, qrCode(publication.link));
    if (theme.logo) files.set(logoFile(theme.logo), theme.logo.bytes);
    for (const { file, bytes } of shown) files.set(file, bytes);
    for (const { file, bytes } of attachments) files.set(file, bytes);
    const { pdf, places } = engine.typeset({ main: 'plan.typ', files, fonts: faces.files, standard });
    for (const { said, at } of remarksOn(unshown, context.plan)) context.notice(said, at);
    return nameDestinations(pdf, places);
  };
  try {
    return typeset(images);
  } catch (error) {
    if (!(error instanceof TypstRefusal)) throw error;
    const sound = soundImages(images, engine, faces.files, context);
    if (sound.length < images.length) return typeset(sound);
    throw faultOfTheme(theme, engine, faces.files, error) ?? refused(error, context);
  }
}

const nobodySigns: Bilingual = {
  es: 'no hay página de firmas: el plan no dice quién lo presenta. Añada «autoria» a sus metadatos.',
  en: 'there is no page for signatures: the plan does not say who presents it. Add «autoria» to its metadata.',
};

/** The day that an archivable file must name: that of the plan, the first where it says a month or a year. */
function dateFor(standard: PdfStandard, { plan }: RenderContext): Layout['dated'] {
  const { fecha } = plan.frontmatter.values;
  const date = fecha === undefined ? null : parseDate(String(fecha));
  const [year, month, day] = date?.start.split('-').map(Number) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return [year, month, day];
  const { path } = plan.document.file;
  throw new RenderError({
    es: `${path}: un PDF de archivo (${standard}) guarda la fecha del documento, y el plan no la dice: añada «fecha» a sus metadatos, como «fecha: 2020-10».`,
    en: `${path}: an archivable PDF (${standard}) holds the date of the document, and the plan does not say it: add «fecha» to its metadata, such as «fecha: 2020-10».`,
  });
}

/** What the theme has to do with a refusal; null where it is none of its fault. */
function faultOfTheme(
  theme: Theme,
  engine: TypstEngine,
  fonts: readonly Uint8Array[],
  refusal: TypstRefusal,
): RenderError | null {
  if (theme.logo && !isSound({ file: logoFile(theme.logo), bytes: theme.logo.bytes }, engine, fonts)) {
    return new RenderError({
      es: `El logotipo del tema «${theme.name}» no se puede leer como ${theme.logo.format.toUpperCase()}.`,
      en: `The logo of the theme «${theme.name}» cannot be read as ${theme.logo.format.toUpperCase()}.`,
    });
  }
  const unknown = refusal.complaints
    .map(said => /^unknown font family: (.+)$/u.exec(said)?.[1])
    .find(Boolean);
  if (unknown === undefined) return null;
  return new RenderError({
    es: `Los archivos del tema «${theme.name}» no contienen la tipografía «${unknown}».`,
    en: `The files of the theme «${theme.name}» do not hold the font «${unknown}».`,
  });
}

/** What is left where the typesetter refuses a publication that ought to suit it. */
function refused({ complaints }: TypstRefusal, { plan, pdf }: RenderContext): RenderError {
  const { path } = plan.document.file;
  const said = complaints.map(complaint => `«${complaint}»`).join(', ');
  return new RenderError({
    es: `${path}: no se pudo componer el PDF (${pdf.standard}). El compositor dijo, en inglés: ${said}. Publíquelo en HTML o Word, y comparta este mensaje con quien mantiene el programa.`,
    en: `${path}: the PDF (${pdf.standard}) could not be typeset. The typesetter said: ${said}. Publish it as HTML or Word, and share this message with those who maintain the program.`,
  });
}
