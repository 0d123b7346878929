import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { severities } from '../../check/rule.ts';
import { severityNames } from '../../report/wording.ts';
import type { CommandContext } from '../command.ts';
import { type Draft, draftOf } from './draft.ts';
import { type PreviewServer, type Resource, servePreview } from './preview-server.ts';

/** Serves a plan and its findings, and both anew whenever its file, its configuration or its theme changes on disk. */
export async function startPreview(
  path: string,
  { port, theme }: { readonly port: number; readonly theme?: string },
  context: Pick<CommandContext, 'host' | 'language' | 'say'>,
): Promise<PreviewServer> {
  const { host, language } = context;
  let draft = draftOf(host, path, theme ?? null, language);
  await draft;
  const assets: Readonly<Record<string, readonly [name: string, type: string]>> = {
    '/': ['preview.html', 'text/html; charset=utf-8'],
    '/preview.css': ['preview.css', 'text/css; charset=utf-8'],
    '/preview.js': ['preview.js', 'text/javascript; charset=utf-8'],
  };
  const server = await servePreview(async (asked): Promise<Resource | null> => {
    const asset = assets[asked];
    if (asset) return { type: asset[1], body: await host.readAsset(`templates/preview/${asset[0]}`) };
    if (asked === '/plan')
      return { type: 'text/html; charset=utf-8', body: (await draft).page ?? failurePage };
    if (asked === '/hallazgos.json')
      return {
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(findings(await draft, context)),
      };
    return null;
  }, port);
  const watched = [path, ...(theme ? [theme] : []), 'plan.config.yaml'].map(name => resolve(host.cwd, name));
  const watcher = watch(watched, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  });
  watcher.on('all', () => {
    draft = draftOf(host, path, theme ?? null, language);
    draft.then(server.announce, server.announce);
  });
  // What is saved before the watcher looks would never be seen.
  await new Promise<void>(resolve => watcher.once('ready', resolve));
  return {
    ...server,
    close: async () => {
      await watcher.close();
      await server.close();
    },
  };
}

const failurePage = '<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>—</title></html>';

function findings({ report, failure }: Draft, { language, say }: Pick<CommandContext, 'language' | 'say'>) {
  return {
    report,
    failure: failure && say(failure),
    words: {
      language,
      title: say({ es: 'Hallazgos', en: 'Findings' }),
      preview: say({ es: 'vista previa', en: 'preview' }),
      level: say({ es: 'Nivel', en: 'Level' }),
      none: say({ es: 'ninguno', en: 'none' }),
      findings: say({ es: 'hallazgos', en: 'findings' }),
      line: say({ es: 'línea', en: 'line' }),
      severities: Object.fromEntries(severities.map(one => [one, say(severityNames[one])])),
    },
  };
}
