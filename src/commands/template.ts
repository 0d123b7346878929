import type { Command, CommandContext, ExitCode } from '../cli/command.ts';
import type { Bilingual } from '../text/bilingual.ts';

export const command: Command = {
  name: 'template',
  alias: 'plantilla',
  summary: {
    es: 'dice qué toma un plan de una plantilla de Word: página, encabezado y estilos',
    en: 'tells what a plan takes from a Word template: page, header and styles',
  },
  declare(command, say) {
    command.argument(
      '<archivo>',
      say({ es: 'documento de Word (.docx o .dotx)', en: 'Word document (.docx or .dotx)' }),
    );
  },
  examples: [
    {
      line: 'plan plantilla institucional.docx',
      does: { es: 'lo que encontró y para qué sirve', en: 'what was found and what it serves for' },
    },
    {
      line: 'plan render plan.md --to docx --plantilla institucional.docx',
      does: { es: 'publica con ella', en: 'publishes with it' },
    },
  ],
  run: ([path]: readonly [string], _options, context) => describe(path, context),
};

async function describe(path: string, { host, say }: CommandContext): Promise<ExitCode> {
  const [{ loadTemplate }, { describeTemplate }] = await Promise.all([
    import('../cli/load-template.ts'),
    import('../render/docx/template/describe.ts'),
  ]);
  const template = await loadTemplate(host, path);
  const { page, levels, text } = describeTemplate(template);
  const width = Math.max(...[...page, ...levels, ...text].map(({ what }) => say(what).length));
  const group = (title: Bilingual, rows: typeof page) =>
    `${say(title)}\n${rows.map(({ what, found }) => `  ${say(what).padEnd(width)}  ${say(found)}\n`).join('')}`;
  const groups = [
    group({ es: 'Página', en: 'Page' }, page),
    group({ es: 'Estilos de los niveles del plan', en: 'Styles of the levels of the plan' }, levels),
    group({ es: 'Estilos del texto', en: 'Styles of the text' }, text),
    ...(template.left.length > 0
      ? [
          `${say({ es: 'No se toma', en: 'Not taken' })}\n${template.left.map(one => `  ${say(one)}\n`).join('')}`,
        ]
      : []),
    `${say(advice)}\n`,
  ];
  host.stdout.write(groups.join('\n'));
  return 0;
}

const advice: Bilingual = {
  es: 'Un estilo se reconoce por su nombre: llame «Eje», «Línea de acción» o «Plan celda» al que quiera para eso.',
  en: 'A style is known by its name: call «Eje», «Línea de acción» or «Plan celda» the one you want for that.',
};
