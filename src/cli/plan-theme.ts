import type { Said } from '../config/origin.ts';
import type { Settled } from '../config/settled.ts';
import type { Document } from '../document/document.ts';
import { placeOf } from '../document/frontmatter-tree.ts';
import { frontmatterSchema } from '../plan/frontmatter.ts';
import { isThemeName } from '../plan/theme-name.ts';
import type { LoadedConfig } from './load-config.ts';

/** A theme that somebody asks for. */
export interface NamedTheme {
  /** The name of a built-in one, or a path from the working folder. */
  readonly path: string;
  /** Where it is asked for, as printed: `planes/norte.md:8:7`; null for the command line. */
  readonly sayer: string | null;
}

/** The theme of a plan, as it says itself or else its configuration, and who says so. */
export function planTheme(
  path: string,
  document: Document | null,
  config: LoadedConfig | null,
  { tema }: Settled,
): (NamedTheme & { readonly said: Said<string> }) | null {
  const own = document && ownTheme(document);
  if (document?.frontmatter && own) {
    const { value, key } = placeOf(document.frontmatter, ['tema']);
    const { line, column } = document.file.positionAt((value ?? key)?.start ?? 0);
    return {
      path: placed(path.slice(0, path.lastIndexOf('/') + 1), own),
      sayer: `${path}:${line + 1}:${column + 1}`,
      said: { value: own, origin: { by: 'plan', path, line: line + 1 } },
    };
  }
  if (!tema || !config) return null;
  const { origin } = tema;
  const sayer = origin.by === 'configuration' ? `${config.path}:${origin.line}` : config.path;
  return { path: placed(config.folder, tema.value), sayer, said: tema };
}

/** What `tema:` says; null where it says nothing, or nothing that a plan may ask for. */
function ownTheme({ frontmatter }: Document): string | null {
  const value = frontmatter?.value;
  const said = typeof value === 'object' && value !== null && 'tema' in value ? value.tema : undefined;
  return frontmatterSchema.key('tema').safeParse(said).data ?? null;
}

/** A built-in theme is known by its name wherever it is asked for. */
function placed(folder: string, theme: string): string {
  return isThemeName(theme) ? theme : folder + theme.replace(/^\.\//u, '');
}
