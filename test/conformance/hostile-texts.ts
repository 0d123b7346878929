const head = '---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\ninstitucion: Comisión\n---\n';
const eje = '\n## Eje 1. Archivos\n\n';
const inBody = (text: string) => `${head}${eje}${text}\n`;
const inFrontmatter = (yaml: string) =>
  `---\nperfil: plan-de-trabajo\ntitulo: Plan\n${yaml}\n---\n${eje}- Elaborar un informe\n`;
const times = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join('');
const row = (cell: string) => `|${cell.repeat(5000)}\n`;

/** Texts that nobody writes and that a program may take minutes over, by what they are. */
export const hostileTexts: Readonly<Record<string, string>> = {
  '100,000 opening brackets': inBody('['.repeat(100_000)),
  '50,000 links that never close': inBody('[a]('.repeat(50_000)),
  '50,000 emphases within one another': inBody('*a **a '.repeat(50_000)),
  '10,000 quotations within one another': inBody('>'.repeat(10_000)),
  '10,000 bullets on one line': inBody('- '.repeat(10_000)),
  'a list of 10,000 items': inBody('- Elaborar el informe anual\n'.repeat(10_000)),
  'a numbered list of 10,000 items': inBody(times(10_000, i => `${i + 1}. Elaborar el informe anual\n`)),
  'a list 2,000 deep': inBody(times(2000, i => `${'  '.repeat(i)}- a\n`)),
  '20 MB of text': inBody('Elaborar el informe anual de la Comisión. '.repeat(500_000)),
  'a line of 1 MB': inBody('Elaborar el informe anual de la Comisión. '.repeat(25_000)),
  'a word of 1 MB': inBody('a'.repeat(1_000_000)),
  '1 MB of paragraphs': inBody('Elaborar el informe anual de la Comisión.\n\n'.repeat(24_000)),
  'a table of 5,000 columns': inBody(row(' a ') + row('---') + row(' b ')),
  'a table of 10,000 rows': inBody(
    `| Acción | Responsable |\n|---|---|\n${'| Elaborar | Comisión |\n'.repeat(10_000)}`,
  ),
  '50,000 opening quotation marks': inBody('“'.repeat(50_000)),
  '50,000 opening guillemets': inBody('«'.repeat(50_000)),
  '50,000 opening quotation marks with words': inBody('“a '.repeat(50_000)),
  '50,000 parentheses': inBody('('.repeat(50_000)),
  '200,000 spaces': inBody(`a${' '.repeat(200_000)}b`),
  '100,000 dots': inBody('.'.repeat(100_000)),
  '40,000 double spaces': inBody('a  '.repeat(40_000)),
  '50,000 references to footnotes': inBody(`${'a[^1] '.repeat(50_000)}\n\n[^1]: Nota.`),
  '5,000 footnotes': inBody(
    `${times(5000, i => `Texto.[^${i}]\n\n`)}${times(5000, i => `[^${i}]: Nota.\n\n`)}`,
  ),
  '20,000 links': inBody('[a](https://example.org/a)\n\n'.repeat(20_000)),
  '30,000 comments': inBody('<!-- a -->\n\n'.repeat(30_000)),
  '30,000 comments on one line': inBody('<!-- a -->'.repeat(30_000)),
  '10,000 suppressions': inBody('<!-- plan: permitir oracion-larga: sí -->\n\nTexto.\n\n'.repeat(10_000)),
  '10,000 headings': inBody(times(10_000, i => `### Objetivo ${i + 1}. Mejorar\n\n`)),
  '3,000 ejes of one name': inBody('## Eje 1. Archivos\n\n'.repeat(3000)),
  '50,000 keys in the frontmatter': inFrontmatter(times(50_000, i => `a${i}: 1\n`)),
  '5,000 keys in the frontmatter': inFrontmatter(times(5000, i => `a${i}: 1\n`)),
  'a YAML block of 1 MB': inFrontmatter(`resumen: |\n${'  Texto del resumen.\n'.repeat(50_000)}`),
  'a YAML block of 90 KB': inFrontmatter(`resumen: |\n${'  Texto del resumen.\n'.repeat(4500)}`),
  'YAML lists 10,000 deep': inFrontmatter(`a: ${'['.repeat(10_000)}`),
  'YAML maps 10,000 deep': inFrontmatter(`a: ${'{a: '.repeat(10_000)}`),
  'a bomb of YAML aliases': inFrontmatter(
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${times(12, i => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`)}`,
  ),
  'a frontmatter that never closes': `---\n${'a: b\n'.repeat(100_000)}`,
  'NUL bytes': inBody('a\0b\0'.repeat(50_000)),
  '100,000 backticks': inBody('`'.repeat(100_000)),
  '50,000 runs of backticks': inBody(times(400, i => `${'`'.repeat(i + 1)} `)),
  '100,000 line ends': inBody('\n'.repeat(100_000)),
  '50,000 lines without a blank one': inBody('Elaborar el informe\n'.repeat(50_000)),
  '50,000 acronyms': inBody('La SEP y la ONU (OIT). '.repeat(17_000)),
  '20,000 addresses': inBody('correo@example.org y https://example.org/a '.repeat(10_000)),
  '20,000 open tags': inBody('<div>'.repeat(20_000)),
  '50,000 signs of less': inBody('<'.repeat(50_000)),
  '30,000 dates': inBody('del 1 de enero de 2026 al 31 de marzo de 2026, '.repeat(15_000)),
  '100,000 digits': inBody('1'.repeat(100_000)),
  '30,000 codes': inBody('1.1.1. '.repeat(30_000)),
  '20,000 labels': inBody('Responsable: Comisión\n'.repeat(20_000)),
  '100,000 emoji': inBody('😀'.repeat(100_000)),
  '50,000 entities': inBody('&amp;'.repeat(50_000)),
  '50,000 backslashes': inBody('\\'.repeat(50_000)),
  '70,000 rules': inBody('---\n\n'.repeat(70_000)),
  '20,000 lines with spaces to spare': inBody('a   b  c   \n\n'.repeat(20_000)),
  '1 MB of capitals': inBody('MEJORAR LA GESTIÓN DE LOS ARCHIVOS '.repeat(28_000)),
  '5,000 images that are not there': inBody(times(5000, i => `![Imagen ${i}](a${i}.png)\n\n`)),
  'quotations in 10,000 items': inBody('- > a\n'.repeat(10_000)),
};
