import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** What the server says of one place. */
export interface ServerDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/**
 * The language server that editors run for YAML, spoken to as an editor does. `place` below is the text before the
 * cursor, so that a test reads like what is on the screen.
 */
export class YamlEditor {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #diagnostics = new Map<string, readonly ServerDiagnostic[]>();
  readonly #waiting = new Set<() => void>();
  readonly #texts = new Map<string, string>();
  #version = 0;

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.#process = process;
    this.#connection = connection;
  }

  /** Starts the server; it reads no schema but those that documents name, and nothing from the network. */
  static async start(): Promise<YamlEditor> {
    const server = spawn(
      process.execPath,
      ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new YamlEditor(server, connection);
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => settings[section ?? ''] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', (told: Told) => editor.#hear(told));
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
      },
    });
    await connection.sendNotification('initialized', {});
    return editor;
  }

  /** Opens a new document, or replaces the text of an open one. */
  async write(name: string, text: string): Promise<void> {
    const uri = uriOf(name);
    const known = this.#texts.has(uri);
    this.#texts.set(uri, text);
    this.#diagnostics.delete(uri);
    const version = ++this.#version;
    if (known) {
      await this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    } else {
      await this.#connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version, text },
      });
    }
  }

  /** The diagnostics of a document, as soon as they are what is waited for. */
  async diagnostics(
    name: string,
    until: (found: readonly ServerDiagnostic[]) => boolean,
  ): Promise<readonly ServerDiagnostic[]> {
    for (;;) {
      const found = this.#diagnostics.get(uriOf(name));
      if (found && until(found)) return found;
      await new Promise<void>(resolve => this.#waiting.add(resolve));
    }
  }

  /** What is offered at the end of `place`. */
  async completions(name: string, place: string): Promise<readonly Completion[]> {
    const answer = await this.#connection.sendRequest<{ items: Completion[] } | null>(
      'textDocument/completion',
      this.#at(name, place),
    );
    return answer?.items ?? [];
  }

  /** What is shown over the last character of `place`; empty for nothing. */
  async hover(name: string, place: string): Promise<string> {
    const { textDocument, position } = this.#at(name, place);
    const over = { ...position, character: position.character - 1 };
    const answer = await this.#connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      {
        textDocument,
        position: over,
      },
    );
    return answer?.contents.value ?? '';
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    await ended;
  }

  #hear({ uri, diagnostics }: Told): void {
    this.#diagnostics.set(uri, diagnostics);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #at(name: string, place: string) {
    const uri = uriOf(name);
    const text = this.#texts.get(uri) ?? '';
    const end = text.indexOf(place) + place.length;
    if (end < place.length) throw new Error(`«${place}» is not in ${name}`);
    const before = text.slice(0, end).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri }, position };
  }
}

interface Told {
  readonly uri: string;
  readonly diagnostics: readonly ServerDiagnostic[];
}

const settings: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: {} },
  http: { proxy: '', proxyStrictSSL: false },
  editor: { tabSize: 2, detectIndentation: false },
};

function uriOf(name: string): string {
  return pathToFileURL(`schemas/${name}`).href;
}
