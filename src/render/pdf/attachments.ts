import type { Bilingual } from '../../text/bilingual.ts';
import { publicationText } from '../json/publication-json.ts';
import { publicEdits } from '../markdown/public-source.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import type { AttachedFile } from './layout.ts';

/** A file that travels inside a PDF. */
export interface Attachment extends AttachedFile {
  readonly bytes: Uint8Array;
}

/** The plan as its author wrote it and as other programs read it; tells of what its author meant to keep. */
export async function attachmentsOf(publication: Publication, context: RenderContext): Promise<Attachment[]> {
  const { plan, source, notice } = context;
  const name = plan.document.file.path.split('/').at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/u, '').replace(/[<>:"|?*\\]/gu, '') || 'plan';
  const extension = /\.(?:md|markdown)$/iu.exec(name)?.[0] ?? '.md';
  if (publicEdits(plan).length > 0) notice(keepsComments);
  return [
    {
      name: `${stem}${extension}`,
      file: 'attached-source',
      bytes: await source(),
      mime: 'text/markdown',
      relationship: 'source',
      description: 'Texto del plan en Markdown, tal como se escribió',
    },
    {
      name: `${stem}.json`,
      file: 'attached-data',
      bytes: new TextEncoder().encode(publicationText(publication, plan)),
      mime: 'application/json',
      relationship: 'data',
      description: 'El plan como datos, con las direcciones de sus elementos',
    },
  ];
}

const keepsComments: Bilingual = {
  es: 'el texto fuente va adjunto tal cual: también los comentarios y lo demás que la publicación no muestra. Si no deben circular, publique con «--pdf-standard ua-1».',
  en: 'the source text is attached as it is: so are comments and all else that the publication does not show. If they must not circulate, publish with «--pdf-standard ua-1».',
};
