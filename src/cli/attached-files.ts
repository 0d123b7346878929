import { type FoundFile, readAttachments } from '../import/pdf/attachments.ts';
import { pdfError } from '../import/pdf/open-pdf.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** The files that a PDF carries. Throws `ImportError` where it cannot be read, `UsageError` where it carries none. */
export async function attachedTo(host: Host, path: string): Promise<readonly FoundFile[]> {
  const found = await readAttachments(await host.readFile(path));
  if (typeof found === 'string') throw pdfError(path, found);
  if (found.length > 0) return found;
  throw new UsageError({
    es: `«${path}» no lleva archivos adjuntos: los llevan los que se publican con «--pdf-standard a-3a».`,
    en: `«${path}» has no attached files: those published with «--pdf-standard a-3a» have.`,
  });
}

/** The text of the plan among attached files. Throws `UsageError` where there is none, or not in UTF-8. */
export function attachedPlan(path: string, files: readonly FoundFile[]): string {
  const plan = files.find(({ name }) => /\.(?:md|markdown)$/iu.test(name));
  if (!plan) {
    throw new UsageError({
      es: `«${path}» no lleva un plan en Markdown, sino ${files.map(({ name }) => `«${name}»`).join(', ')}.`,
      en: `«${path}» carries no plan in Markdown, but ${files.map(({ name }) => `«${name}»`).join(', ')}.`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plan.bytes);
  } catch {
    throw new UsageError({
      es: `«${plan.name}» no está en UTF-8; extráigalo sin --stdout para tenerlo byte por byte.`,
      en: `«${plan.name}» is not in UTF-8; extract it without --stdout to have it byte for byte.`,
    });
  }
}
