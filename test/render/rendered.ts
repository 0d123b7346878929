import { readFileSync } from 'node:fs';
import { rasterize } from '../../src/cli/rasterize.ts';
import { frameByKey } from '../../src/reference/index.ts';
import type { Template } from '../../src/render/docx/template/template.ts';
import { usualPdf } from '../../src/render/pdf/request.ts';
import { publish } from '../../src/render/publish.ts';
import type { RenderContext, Renderer } from '../../src/render/renderer.ts';
import { defaultTheme, type Theme } from '../../src/render/theme.ts';
import { freezeDeep } from '../freeze.ts';
import { planOf } from '../read.ts';

/** What a renderer made of a text, and what it had to say about it. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly notices: readonly string[];
}

/** Publishes a text in one format, its plan and publication frozen; `images` are those beside the plan. */
export async function render(
  renderer: Renderer,
  text: string,
  theme: Theme = defaultTheme,
  images: Readonly<Record<string, Uint8Array>> = {},
  template: Template | null = null,
): Promise<Rendered> {
  const notices: string[] = [];
  const plan = planOf(text);
  const context: RenderContext = {
    theme,
    plan,
    template,
    pdf: usualPdf,
    qr: false,
    source: async () => new TextEncoder().encode(text),
    readAsset: async path => readFileSync(new URL(`../../${path}`, import.meta.url)),
    readImage: async src => images[src] ?? null,
    typst: () => Promise.reject(new Error('this format needs no typesetter')),
    rasterize,
    notice: notice => notices.push(notice.es),
  };
  const publication = freezeDeep(await publish(plan, frameByKey(plan.profile.marco)));
  const bytes = await renderer.render(publication, context);
  return { bytes, text: new TextDecoder().decode(bytes), notices };
}

/** A body under a plain frontmatter. */
export function under(body: string): string {
  return `---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n\n${body}\n`;
}

/** The words of a body as its author reads it: no frontmatter, no comment, no number that a list gives itself. */
export function bodyOf(text: string): string {
  return text
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/^\d+\. /gmu, '');
}

/** The words that do not stand in others, in the same order. */
export function missing(wanted: readonly string[], shown: readonly string[]): string[] {
  let at = 0;
  return wanted.filter(word => {
    const found = shown.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

/** What hostile hands put into a plan; words that readers must find end in «-visto», comments say «oculto». */
export const hostile = under(
  [
    '## Sección {uno-visto} <!-- oculto -->',
    '',
    '<script>alert("dos-visto")</script>',
    '',
    'Tres-visto <img src="x" onerror="alert(1)" alt="cuatro-visto"> <a href="javascript:alert(1)">cinco-visto</a>',
    '[seis-visto](javascript:alert(1)) [siete-visto](data:text/html,x) [ocho-visto](file:///etc/passwd)',
    '![nueve-visto](https://example.org/rastro.png) ![diez-visto](data:image/png;base64,xx)',
    '![once-visto](../../../etc/passwd) [doce-visto][malo] <vbscript:trece-visto>',
    '',
    '[malo]: javascript:alert(1)',
    '',
    '{ INCLUDETEXT "C:\\\\catorce-visto" } { DDEAUTO c:\\\\cmd.exe "quince-visto" } =cmd|"/c calc"!A0 ]]&gt; ]]> &lt;w:p/>',
    '',
    `Con\u0000trol\u0007es\u001b[31m dieciséis-visto \u202eal revés\u202c \ufffe \ud800 diecisiete-visto`,
    '',
    '<iframe src="https://example.org">dieciocho-visto</iframe> <svg onload="alert(1)"><text>diecinueve-visto</text></svg>',
    '',
    '<!-- guía: oculto',
    '',
    'oculto --> veinte-visto <!-- interno: oculto -->',
    '',
    '<style>* { background: url(https://example.org/veintiuno-visto) }</style>',
  ].join('\n'),
);

/** The words of the hostile plan that readers must find, in order. */
export const hostileWords = [...hostile.matchAll(/\p{L}+(?=-visto)/gu)].map(match => match[0]);
