import type { Host } from './host.ts';

/** An image beside the plan or below its folder; null for a remote one and for one outside. */
export async function readImage(host: Host, planPath: string, src: string): Promise<Uint8Array | null> {
  const decoded = decodePath(src);
  if (decoded === null || /^[a-z][a-z0-9+.-]*:|^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(decoded))
    return null;
  const folder = planPath.includes('/') ? planPath.slice(0, planPath.lastIndexOf('/') + 1) : '';
  const path = folder + decoded.replaceAll('\\', '/');
  return (await host.kindOf(path)) === 'file' ? host.readFile(path) : null;
}

function decodePath(src: string): string | null {
  try {
    return decodeURIComponent(src);
  } catch {
    return null;
  }
}
