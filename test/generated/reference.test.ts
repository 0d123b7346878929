import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { describedRules } from '../../src/described-rules.ts';
import { rungs } from '../../src/plan/profile.ts';
import { rungMeanings } from '../../src/report/ladder-words.ts';
import { fixes } from '../../src/report/rule-fixes.ts';
import { run } from '../run.ts';

/** As many as a page of the site is wide. */
const columns = 72;

test('docs/ordenes.md is what `--help` says of each command', async () => {
  const helps = await Promise.all(
    commands.map(async ({ name, alias, summary }) => {
      const { stdout } = await run(`${name} --help`, { columns });
      return `## plan ${name}\n\nTambién \`plan ${alias}\`: ${summary.es}.\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`;
    }),
  );
  const { stdout } = await run('--help', { columns });
  await expect(
    page(
      'Órdenes',
      'Cada orden se llama en español o en inglés. Esto dice `--help` de cada una.',
      `\`\`\`text\n${stdout.trim()}\n\`\`\`\n`,
      ...helps,
    ),
  ).toMatchFileSnapshot('../../docs/ordenes.md');
});

test('docs/reglas.md lists every rule with its page', async () => {
  const tables = rungs.map(rung => {
    const rows = describedRules
      .filter(rule => rule.rung === rung)
      .map(({ id, severity, summary, optional }) => {
        const fix = { segura: '`--fix`', propuesta: '`--fix-unsafe`', no: '' }[fixes[id] ?? 'no'];
        return `| [${id}](../src/rules/${id}.md) | ${optional ? 'solo si se pide' : severity} | ${cell(summary.es)} | ${fix} |\n`;
      });
    return `## Nivel ${rung}\n\nUn plan lo alcanza cuando ${rungMeanings[rung].es}.\n\n| Regla | Gravedad | Qué señala | Se corrige con |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  await expect(
    page(
      'Reglas',
      'Cada regla tiene una página, la misma que muestra `plan explain`, con ejemplos que son sus pruebas.',
      ...tables,
    ),
  ).toMatchFileSnapshot('../../docs/reglas.md');
});

test.each([
  [
    'metadatos',
    'Metadatos',
    'Las claves que puede llevar el plan entre las dos líneas `---` con que empieza.',
    'frontmatter',
  ],
  [
    'configuracion',
    'Configuración',
    'Las claves de `plan.config.yaml`, que vale para su carpeta y las de dentro.',
    'config',
  ],
  [
    'perfil',
    'Perfiles propios',
    'Las claves de un perfil: cómo llama una institución a sus niveles y qué exige.',
    'perfil',
  ],
  ['tema', 'Temas', 'Las claves de un tema: la imagen con que se publican los planes.', 'tema'],
])('docs/%s.md says what its schema says', async (name, title, about, schema) => {
  const { properties } = JSON.parse(
    readFileSync(new URL(`../../schemas/${schema}.schema.json`, import.meta.url), 'utf8'),
  ) as Field;
  const rows = rowsOf(properties ?? {}, '').join('');
  await expect(
    page(title, about, `| Clave | Qué es | Se espera |\n| --- | --- | --- |\n${rows}`),
  ).toMatchFileSnapshot(`../../docs/${name}.md`);
});

/** What is read of a JSON Schema. */
interface Field {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly errorMessage?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly items?: Field;
  readonly properties?: Readonly<Record<string, Field>>;
}

/** A table row for each key, those of what it holds after it: `autoria[].cargo`. */
function rowsOf(fields: Readonly<Record<string, Field>>, within: string): string[] {
  const few = Object.keys(fields).length <= 40;
  return Object.entries(few ? fields : {}).flatMap(([key, field]) => {
    const name = `${within}${key}`;
    const inner = field.items?.properties
      ? rowsOf(field.items.properties, `${name}[].`)
      : rowsOf(field.properties ?? {}, `${name}.`);
    return [`| \`${name}\` | ${cell(field.description ?? '')} | ${cell(expected(field))} |\n`, ...inner];
  });
}

function expected({ errorMessage = '', enum: choices, examples = [] }: Field): string {
  const said = /^Se esperaba (.+)\.$/u.exec(errorMessage)?.[1] ?? '';
  if (choices) return said || choices.join(', ');
  const few = examples
    .slice(0, 6)
    .map(example => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``);
  return [said, few.length > 0 ? `por ejemplo ${few.join(', ')}` : ''].filter(Boolean).join('; ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/gu, ' ');
}

function page(title: string, about: string, ...parts: readonly string[]): string {
  return [
    `# ${title}`,
    '',
    '<!-- Generado con «npm run generate». -->',
    '',
    about,
    '',
    parts.join('\n'),
  ].join('\n');
}
