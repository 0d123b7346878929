import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewServer, servePreview } from '../../../src/cli/preview/preview-server.ts';

let server: PreviewServer;
beforeAll(async () => {
  server = await servePreview(
    async path => (path === '/plan' ? { type: 'text/html', body: '<p>Plan</p>' } : null),
    0,
  );
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** `fetch` does not let a test say another host than the one it asks. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, ...options }, answer => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', part => {
        body += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the server of a preview', () => {
  test('listens on the loopback alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  });

  test('gives what there is, under a policy that loads nothing from elsewhere', async () => {
    const { status, headers, body } = await ask('/plan');

    expect([status, body]).toEqual([200, '<p>Plan</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test.each(['/otra', '/../package.json', '/%2e%2e/package.json', '//ejemplo.mx/plan2'])(
    'has nothing at %s',
    async path => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each(['ejemplo.mx', 'ejemplo.mx:80', '127.0.0.1', '0.0.0.0', '192.168.0.2:4000'])(
    'refuses who calls it %s',
    async host => {
      expect((await ask('/plan', { headers: { host } })).status).toBe(403);
    },
  );

  test('refuses pages of other sites, and what would change something', async () => {
    expect((await ask('/plan', { headers: { origin: 'https://ejemplo.mx' } })).status).toBe(403);
    expect((await ask('/plan', { method: 'POST' })).status).toBe(405);
  });

  test('tells who listens that the plan changed', async () => {
    const answer = await fetch(`${server.address}eventos`);
    const reader = answer.body?.getReader();
    await reader?.read();
    server.announce();
    const heard = await reader?.read();
    await reader?.cancel();

    expect(new TextDecoder().decode(heard?.value)).toBe('data: cambio\n\n');
  });
});
