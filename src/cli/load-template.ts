import { readTemplate, type Template } from '../render/docx/template/template.ts';
import { RenderError } from '../render/render-error.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** The Word document whose look an institution wants. Throws `UsageError` with its path where it cannot be used. */
export async function loadTemplate(host: Host, path: string): Promise<Template> {
  try {
    return readTemplate(await host.readFile(path));
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    throw new UsageError({ es: `${path}: ${error.said.es}`, en: `${path}: ${error.said.en}` });
  }
}
