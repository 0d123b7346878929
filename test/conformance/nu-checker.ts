import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './tools.ts';

/** What the Nu checker says of pages and pictures, in one call for all because starting it costs seconds. */
export function complaints(files: readonly string[]): string[] {
  const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  const options = ['--also-check-svg', '--format', 'json', '--stdout', '--exit-zero-always'];
  const { messages } = JSON.parse(run('java', ['-jar', jar, ...options, ...files])) as {
    messages: readonly Complaint[];
  };
  return messages.map(({ url, lastLine, subType, type, message }) => {
    return `${basename(url)}:${lastLine} ${subType ?? type}: ${message}`;
  });
}

interface Complaint {
  readonly url: string;
  readonly lastLine?: number;
  readonly type: string;
  readonly subType?: string;
  readonly message: string;
}
