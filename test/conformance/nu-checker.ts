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
  return messages
    .filter(({ message }) => !takesDataForForeign.test(message))
    .map(({ url, lastLine, subType, type, message }) => {
      return `${basename(url)}:${lastLine} ${subType ?? type}: ${message}`;
    });
}

/**
 * The checker warns of every image given as `data:` under a policy, also where its `img-src` names `data:`; browsers
 * show it, which the tests in Chromium see.
 */
const takesDataForForeign =
  /^Resource violates Content Security Policy .+ image “data:image\/.+ blocked by “img-src”/u;

interface Complaint {
  readonly url: string;
  readonly lastLine?: number;
  readonly type: string;
  readonly subType?: string;
  readonly message: string;
}
