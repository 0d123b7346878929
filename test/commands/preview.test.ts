import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/cli/node-host.ts';
import type { PreviewServer } from '../../src/cli/preview/preview-server.ts';
import { startPreview } from '../../src/cli/preview/start-preview.ts';
import { run } from '../run.ts';

const plan = (title: string) =>
  `---\nperfil: plan-de-trabajo\ntitulo: ${title}\nperiodo: 2026\n---\n\n## Eje 1. Agua\n\n- Medir la region.\n`;

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function previewOf(text: string): Promise<{ server: PreviewServer; write: (text: string) => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-preview-'));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  const write = (content: string) => writeFileSync(join(folder, 'plan.md'), content);
  write(text);
  const context = {
    host: nodeHost(folder),
    language: 'es' as const,
    say: ({ es }: { es: string }) => es,
    program: new Command(),
  };
  const server = await startPreview('plan.md', { port: 0 }, context);
  cleanups.push(server.close);
  return { server, write };
}

describe('plan preview', () => {
  test('gives the page as published and the findings with their elements', async () => {
    const { server } = await previewOf(plan('Plan de agua'));
    const page = await (await fetch(`${server.address}plan`)).text();
    const { report } = (await (await fetch(`${server.address}hallazgos.json`)).json()) as {
      report: { archivos: { hallazgos: { regla: string; elemento: string }[] }[] };
    };

    expect(page).toContain('<title>Plan de agua');
    expect(report.archivos[0]?.hallazgos).toContainEqual(
      expect.objectContaining({ regla: 'acento-faltante', elemento: 'eje-1/linea-1' }),
    );
    for (const path of ['', 'preview.css', 'preview.js'])
      expect((await fetch(server.address + path)).status).toBe(200);
  });

  test('gives the plan anew once its file is saved, and says so', async () => {
    const { server, write } = await previewOf(plan('Antes'));
    const reader = (await fetch(`${server.address}eventos`)).body?.getReader();
    await reader?.read();
    write(plan('Después'));
    const heard = await reader?.read();
    await reader?.cancel();

    expect(new TextDecoder().decode(heard?.value)).toContain('cambio');
    expect(await (await fetch(`${server.address}plan`)).text()).toContain('<title>Después');
  });

  test('says what keeps a plan from being shown, and goes on', async () => {
    const { server } = await previewOf(plan('Plan'));
    const { server: broken } = await previewOf('\u0000\u0001\u0002');
    const { failure } = (await (await fetch(`${broken.address}hallazgos.json`)).json()) as {
      failure: string;
    };

    expect(failure).toMatch(/no es un archivo de texto/u);
    expect((await fetch(`${broken.address}plan`)).status).toBe(200);
    expect((await fetch(`${server.address}plan`)).status).toBe(200);
  });

  test('refuses a plan that is not there and a port that is none', async () => {
    expect(await run('preview nada.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('No existe «nada.md»'),
    });
    expect(await run('preview nada.md --port x')).toMatchObject({ code: 2 });
  });
});
