import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page the server gives: its type and its bytes. */
export interface Resource {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A preview that is running. */
export interface PreviewServer {
  /** Where a browser finds it: `http://127.0.0.1:4173/`. */
  readonly address: string;
  /** Tells every open page that the plan changed. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves resources by path to this machine alone: it listens on the loopback, answers only requests that name it as
 * such (a page of another site that has its name lead here is refused), and only reads. `port` 0 takes any free one.
 */
export async function servePreview(
  resourceOf: (path: string) => Promise<Resource | null>,
  port: number,
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(server, request, response, resourceOf, listeners).catch(() => {
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    announce: () => {
      for (const response of listeners) response.write('data: cambio\n\n');
    },
    close: () =>
      new Promise(resolve => {
        for (const response of listeners) response.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Nothing from elsewhere is loaded, and no page of another site may show or read what is here. */
const guards = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

async function answer(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  resourceOf: (path: string) => Promise<Resource | null>,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const port = portOf(server);
  const isOwn = [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
  const origin = request.headers.origin;
  const isSame =
    origin === undefined || origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}`;
  if (!isOwn || !isSame) return end(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (path === '/eventos') return listen(request, response, listeners);
  const resource = await resourceOf(path);
  if (!resource) return end(response, 404);
  response.writeHead(200, { ...guards, 'Content-Type': resource.type });
  response.end(request.method === 'HEAD' ? undefined : resource.body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, guards);
  response.end();
}

function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...guards, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}
