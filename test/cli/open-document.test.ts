import { afterEach, expect, test, vi } from 'vitest';
import { documentOpener } from '../../src/cli/open-document.ts';
import { loadSatteri } from '../../src/cli/satteri-engine.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { fakeHost } from '../fake-host.ts';

vi.mock('../../src/cli/satteri-engine.ts', { spy: true });

const frontmatter = '---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n\n';
const file = (body: string) => new SourceFile('plan.md', frontmatter + body);

const opened = (env: Record<string, string>, body: string) => documentOpener(fakeHost({ env }))(file(body));

afterEach(() => void vi.clearAllMocks());

test.each([
  ['a plan', '## Eje 1. Archivos\r\n\r\n- [ ] **Elaborar** un [informe](x)[^1]\r\n\r\n[^1]: Nota.\r\n'],
  ['a text that satteri leaves to remark-parse', '> ```\n- ~a~\n'],
  ['a text that no parser is given', '>'.repeat(10_000)],
])('%s is the same document whichever parser reads it', async (_, body) => {
  const known = readDocument(file(body));

  expect(await opened({}, body)).toEqual(known);
  expect(await opened({ PLAN_PARSER: 'remark' }, body)).toEqual(known);
});

test('satteri is loaded once, at the first text there is to parse, and never where it is left out', async () => {
  const open = documentOpener(fakeHost());
  await open(file('>'.repeat(10_000)));
  await documentOpener(fakeHost({ env: { PLAN_PARSER: 'remark' } }))(file('Texto.'));
  expect(loadSatteri).not.toHaveBeenCalled();

  await open(file('Texto.'));
  await open(file('Otro.'));
  expect(loadSatteri).toHaveBeenCalledTimes(1);
});
