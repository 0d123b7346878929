import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { main } from '../../src/cli/main.ts';
import { reporters } from '../../src/reporters/index.ts';
import { fakeHost } from '../fake-host.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { run } from '../run.ts';

const terrible = ['terrible.md', 'hostil.md', 'por-ejecutar.md'];
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(publishedPlans).map(name => [`plans/${name}`, publishedText(name)])),
  ...Object.fromEntries(
    terrible.map(name => [name, readFileSync(new URL(`plans/${name}`, import.meta.url), 'utf8')]),
  ),
};
const all = Object.keys(files).join(' ');

/** What a format prints of some files, at the level where every rule has its say; each only once. */
function reported(format: string, paths = all, options = ''): Promise<string> {
  const line = `validate ${paths} --format ${format} --nivel auditable ${options}`;
  const known = printed.get(line);
  if (known) return known;
  const printing = run(line, { files }).then(({ stdout, stderr, code }) => {
    expect([stderr, code]).toEqual(['', 1]);
    return stdout;
  });
  printed.set(line, printing);
  return printing;
}

const printed = new Map<string, Promise<string>>();

interface Json {
  readonly archivos: readonly {
    readonly ruta: string;
    readonly hallazgos: readonly {
      readonly regla: string;
      readonly gravedad: string;
      readonly exigido: boolean;
      readonly permitido: { readonly motivo: string } | null;
      readonly lugar: { readonly linea: number; readonly inicio: number; readonly fin: number };
      readonly correccion: { readonly cambios: readonly { readonly texto: string }[] } | null;
    }[];
  }[];
}

/** The findings that count, by file and line and rule: what every format must say, no more and no less. */
async function expected(): Promise<string[]> {
  const { archivos }: Json = JSON.parse(await reported('json'));
  return archivos
    .flatMap(({ ruta, hallazgos }) =>
      hallazgos.filter(({ exigido }) => exigido).map(({ lugar, regla }) => `${ruta}:${lugar.linea} ${regla}`),
    )
    .sort();
}

describe('every format says every finding that counts, once', () => {
  it('github, errors before warnings before notices', async () => {
    const lines = (await reported('github')).trimEnd().split('\n');
    const read = lines.map(line =>
      /^::(error|warning|notice) title=([a-z-]+),file=([^,]+),line=(\d+),endLine=\d+(?:,col=\d+,endColumn=\d+)?::(.+)$/u.exec(
        line,
      ),
    );
    expect(read).not.toContain(null);
    expect(read.map(match => `${match?.[3]}:${match?.[4]} ${match?.[2]}`).sort()).toEqual(await expected());
    const kinds = ['error', 'warning', 'notice'];
    const order = read.map(match => kinds.indexOf(match?.[1] ?? ''));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('gitlab', async () => {
    const issues: readonly { check_name: string; location: { path: string; lines: { begin: number } } }[] =
      JSON.parse(await reported('gitlab'));
    const read = issues.map(
      ({ check_name, location }) => `${location.path}:${location.lines.begin} ${check_name}`,
    );
    expect(read.sort()).toEqual(await expected());
  });

  it('sarif, and what was allowed besides, with its reason', async () => {
    const { results } = sarifOf(await reported('sarif'));
    const said = (found: readonly Result[]) =>
      found
        .map(
          ({ ruleId, locations: [{ physicalLocation: at }] }) =>
            `${at.artifactLocation.uri}:${at.region.startLine} ${ruleId}`,
        )
        .sort();
    expect(said(results.filter(({ suppressions }) => !suppressions))).toEqual(await expected());
    const { archivos }: Json = JSON.parse(await reported('json'));
    const reasons = archivos.flatMap(({ hallazgos }) =>
      hallazgos.flatMap(({ permitido }) => permitido?.motivo ?? []),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(
      results.flatMap(({ suppressions = [] }) => suppressions.map(({ justification }) => justification)),
    ).toEqual(reasons);
  });

  it('rdjson', async () => {
    const { diagnostics } = rdjsonOf(await reported('rdjson'));
    const read = diagnostics.map(
      ({ code, location }) => `${location.path}:${location.range.start.line} ${code.value}`,
    );
    expect(read.sort()).toEqual(await expected());
  });

  it('junit, errors as tests that fail and the rest as output', async () => {
    const xml = await reported('junit');
    const said = [
      ...xml.matchAll(/^(?:<testcase .*>|<system-out>)?([^<\s]+:\d+):\d+ {2}\w+ {2}([a-z-]+)$/gmu),
    ];
    expect(said.map(match => `${match[1]} ${match[2]}`).sort()).toEqual(await expected());
    const errors = (await reported('compacto')).split('\n').filter(line => / {2}error {2,}/u.test(line));
    expect(xml.split('<failure ')).toHaveLength(errors.length + 1);
  });

  it('markdown, in tables', async () => {
    const page = await reported('markdown');
    let path = '';
    const read = page.split('\n').flatMap(line => {
      path = /^### `([^`]+)`/u.exec(line)?.[1] ?? path;
      const row = /^\| (\d+) \| \w+ \| .* \| `([a-z-]+)` \|$/u.exec(line);
      return row ? [`${path}:${row[1]} ${row[2]}`] : [];
    });
    expect(read.sort()).toEqual(await expected());
  });

  it('html, under the plan and the element it stands in', async () => {
    const page = await reported('html');
    const rules = [...page.matchAll(/<p class="regla"><code>([a-z-]+)<\/code><\/p>/gu)].map(
      match => match[1],
    );
    expect(rules.sort()).toEqual((await expected()).map(said => said.split(' ')[1]).sort());
    expect(page).toContain('<h3>Eje 2. PROTECCIÓN DE DATOS PERSONALES</h3>');
    expect(page).toContain('<mark>STN</mark>');
  });
});

describe('what an author writes stays text', () => {
  it('in workflow commands', async () => {
    const said = await reported('github', 'hostil.md');
    for (const line of said.trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) title=/u);
    const odd = await run('validate a,b%:c.md --format github', {
      files: { 'a,b%:c.md': 'Sin metadatos.\n' },
    });
    expect(odd.stdout).toMatch(/,file=a%2Cb%25%3Ac\.md,/u);
  });

  it('in HTML and in Markdown', async () => {
    const page = await reported('html', 'hostil.md');
    expect(page.match(/<(?:script|img|svg|iframe)/gu)).toBeNull();
    expect(page.match(/<style>/gu)).toHaveLength(1);
    expect(page.split('</style>')).toHaveLength(2);
    expect(page).toContain('Plan &#x3C;script>alert(1)&#x3C;/script> &#x26; «hostil» | 100 %');
    const markdown = await reported('markdown', 'hostil.md');
    expect(markdown).toContain('Plan \\<script>alert(1)\\</script>');
    expect(markdown).not.toMatch(/^\|.*[^\\`]\|con\|/mu);
  });

  it('in XML, without the characters XML cannot hold', async () => {
    const text = `${files['hostil.md']}- Publicar el \u0001\uFFFE\uD800 informe de la Comición.\n- Publicar el \u0001\uFFFE\uD800 informe de la Comición.\n`;
    const { stdout } = await run('validate x.md --format junit', { files: { 'x.md': text } });
    expect(() => fromXml(stdout)).not.toThrow();
    const { stdout: page } = await run('validate x.md --format html', { files: { 'x.md': text } });
    for (const odd of ['\u0001', '\uFFFE', '\uD800']) {
      expect(stdout).not.toContain(odd);
      expect(page).not.toContain(odd);
    }
  });
});

describe('nothing a plan holds commands the terminal', () => {
  const commands = '\u001b[31mROJO\u001b]0;x\u0007\u202E';
  const item = `- Elaborar el ${commands} informe de la region.\n`;
  const text = `---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\n---\n\n## Eje 1. A\n\n${item}${item}<!-- plan: permitir-archivo acento-faltante: ${commands} -->\n`;

  it.each([
    'validate x.md --format detallado',
    'validate x.md --format compacto',
    'validate x.md --format markdown',
    'tree x.md',
  ])('%s', async line => {
    const { stdout } = await run(`${line} --color never`, { files: { 'x.md': text } });
    expect(stdout.replaceAll('\\', '')).toContain('�[31mROJO�]0;x��');
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });
});

describe('sarif', () => {
  it('describes each rule it speaks of, with its page, and points at it', async () => {
    const { results, tool } = sarifOf(await reported('sarif'));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const [rule] = tool.driver.rules.filter(({ id }) => id === 'sigla-casi-igual');
    expect(rule).toMatchObject({
      shortDescription: { text: 'Una sigla sin definir se parece a otra: probablemente es una errata.' },
      defaultConfiguration: { level: 'warning' },
      properties: { nivel: 'presentable', tags: ['plan', 'presentable'], 'problem.severity': 'warning' },
    });
    expect(rule?.help.markdown).toMatch(/^# sigla-casi-igual\n/u);
    expect(rule?.help.text).toMatch(/^sigla-casi-igual\n─+\n/u);
    expect(JSON.stringify(tool)).not.toMatch(/helpUri|informationUri/u);
  });

  it('names files by address from the root of the repository, and others by their own', async () => {
    const path = 'mis planes/año #1.md';
    const one = { files: { [path]: publishedText(publishedPlans['001']) } };
    const uriOf = async (typed: string, env = {}) => {
      const argv = ['validate', typed, '--format', 'sarif'];
      const host = fakeHost({ ...one, env });
      await main(argv, host);
      const { stdout } = host.said;
      return sarifOf(stdout).results[0]?.locations[0].physicalLocation.artifactLocation;
    };
    expect(await uriOf(path)).toEqual({ uri: 'mis%20planes/a%C3%B1o%20%231.md', uriBaseId: 'SRCROOT' });
    expect(await uriOf(`./${path}`, { GITHUB_WORKSPACE: '/' })).toEqual({
      uri: 'planes/mis%20planes/a%C3%B1o%20%231.md',
      uriBaseId: 'SRCROOT',
    });
    expect(await uriOf(`/planes/${path}`)).toEqual({ uri: 'file:///planes/mis%20planes/a%C3%B1o%20%231.md' });
    expect(await uriOf(`/planes/${path}`, { CI_PROJECT_DIR: '/planes' })).toEqual({
      uri: 'mis%20planes/a%C3%B1o%20%231.md',
      uriBaseId: 'SRCROOT',
    });
  });

  it('keeps the name of a finding when lines are added above it', async () => {
    const text = publishedText(publishedPlans['001']);
    const moved = text.replace('\n## ', '\nUn renglón más.\n\n## ');
    const prints = async (content: string) => {
      const { stdout } = await run('validate x.md --format sarif', { files: { 'x.md': content } });
      return sarifOf(stdout).results.map(({ partialFingerprints }) => partialFingerprints['plan/v1']);
    };
    expect(moved).not.toBe(text);
    expect(await prints(moved)).toEqual(await prints(text));
  });
});

describe('rdjson', () => {
  it('says what to put instead in the columns of UTF-8 bytes', async () => {
    const { archivos }: Json = JSON.parse(await reported('json', 'terrible.md'));
    const { diagnostics } = rdjsonOf(await reported('rdjson', 'terrible.md'));
    const lines = (files['terrible.md'] ?? '').split('\n').map(line => new TextEncoder().encode(line));
    const found = archivos[0]?.hallazgos.filter(({ exigido }) => exigido) ?? [];
    let oneLined = 0;
    for (const [i, { location, suggestions }] of diagnostics.entries()) {
      const { start, end } = location.range;
      const place = found[i]?.lugar;
      if (start.line === end.line) {
        const bytes = lines[start.line - 1]?.slice(start.column - 1, end.column - 1);
        expect(new TextDecoder().decode(bytes)).toBe(files['terrible.md']?.slice(place?.inicio, place?.fin));
        oneLined++;
      }
      const changes = found[i]?.correccion?.cambios ?? [];
      expect(suggestions?.map(({ text }) => text)).toEqual(
        changes.length === 1 ? changes.map(({ texto }) => texto) : undefined,
      );
    }
    expect(oneLined).toBeGreaterThan(30);
    expect(diagnostics.some(({ suggestions }) => suggestions)).toBe(true);
  });
});

describe('junit', () => {
  it('passes a plan that reaches its level, and skips what its author allowed, with the reason', async () => {
    const { stdout } = await run('validate plans/norte-2020-2021.md --format junit --nivel esqueleto', {
      files,
    });
    expect(stdout).toContain('<testcase name="nivel esqueleto" classname="plans/norte-2020-2021" time="0"/>');
    const presentable = await run('validate plans/norte-2020-2021.md --format junit', { files });
    expect(presentable.stdout).toMatch(/<skipped>el plan publicado repite esta estrategia .*<\/skipped>/u);
  });
});

describe('markdown', () => {
  it('leaves out, and says so, what a forge would refuse for its length', async () => {
    const items = Array.from({ length: 150 }, (_, i) => `- Elaborar la región ${i} de  la ciudad.\n`).join(
      '',
    );
    const text = `${files['por-ejecutar.md']}\n${items}`;
    const { stdout } = await run('validate x.md --format markdown', { files: { 'x.md': text } });
    expect(stdout.match(/^\| \d+ \|/gmu)).toHaveLength(100);
    expect(stdout).toMatch(/^Y \d+ más\.$/mu);
  });
});

/** Words of the fixed wording in Spanish that no author wrote; a report in English has none of them. */
const spanish =
  /\b(?:errores|avisos?|sugerencias?|línea|nivel [a-z]|falta:|permitido|Motivo|Qué hacer|Corrección|alcanzado|exigid[oa]|se exige|Regla|Gravedad|Revisión|nadie|lugares|plan(?:es)? sin|con corrección|regla:|ayuda)\b/u;

describe('a report in English', () => {
  const formats = reporters.map(({ format }) => format).filter(format => format !== 'json');

  it.each(formats)('says nothing of its own in Spanish: %s', async format => {
    const english = await reported(format, 'por-ejecutar.md plans/norte-2020-2021.md', '--lang en');
    const own = english
      .replace(/«[^»]*»/gu, '')
      .replace(/<(?:blockquote|del|ins|style)\b.*?<\/(?:blockquote|del|ins|style)>/gsu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(
        /"(?:nivel|segura)":|^\s*"(?:markdown|fullyQualifiedName)": .*|(?<="(?:help|snippet)": \{\s*)"text": .*/gmu,
        '',
      )
      .replace(/^ *(?:>? *\d+ [│|]|[-+] ).*$|^.*plan explain.*$/gmu, '');
    expect(own.split('\n').filter(line => spanish.test(line))).toEqual([]);
    const inSpanish = await reported(format, 'por-ejecutar.md plans/norte-2020-2021.md');
    expect(inSpanish).not.toBe(english);
  });

  it('and the list of words sees one', async () => {
    expect(await reported('markdown', 'por-ejecutar.md')).toMatch(spanish);
  });
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

interface SarifRule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
}

function sarifOf(text: string): {
  results: readonly Result[];
  tool: { driver: { rules: readonly SarifRule[] } };
} {
  return JSON.parse(text).runs[0];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function rdjsonOf(text: string): {
  diagnostics: readonly {
    code: { value: string };
    location: { path: string; range: { start: Position; end: Position } };
    suggestions?: readonly { text: string }[];
  }[];
} {
  return JSON.parse(text);
}
