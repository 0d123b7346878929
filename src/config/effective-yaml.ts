import { stringify } from 'yaml';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Effective } from './effective.ts';
import type { Origin } from './origin.ts';

/** Settings as a configuration that says them all, each with who says it in a comment at its end. */
export function effectiveYaml(settings: readonly Effective[], language: Language): string {
  const lines: { readonly text: string; readonly note: string }[] = [];
  let open: readonly string[] = [];
  for (const { path, value, origin } of settings) {
    const holders = path.slice(0, -1);
    const common = holders.findIndex((key, i) => key !== open[i]);
    if (common !== -1) {
      for (const [i, key] of holders.entries()) {
        if (i >= common) lines.push({ text: `${'  '.repeat(i)}${flow(key)}:`, note: '' });
      }
    }
    open = holders;
    const text = `${'  '.repeat(holders.length)}${flow(path.at(-1))}: ${flow(value)}`;
    lines.push({ text, note: sayOrigin(origin)[language] });
  }
  const widths = lines.filter(({ note }) => note !== '').map(({ text }) => text.length);
  const width = Math.max(0, ...widths.filter(each => each <= widest));
  return lines
    .map(({ text, note }) => (note === '' ? `${text}\n` : `${text.padEnd(width)}  # ${note}\n`))
    .join('');
}

/** A few long lines do not push the comments of all others out of sight. */
const widest = 60;

/** A value on one line, as YAML reads it back. */
function flow(value: unknown): string {
  if (typeof value === 'string' && /[\n\r]/u.test(value)) return JSON.stringify(value);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function sayOrigin(origin: Origin): Bilingual {
  switch (origin.by) {
    case 'default':
      return { es: 'por omisión', en: 'by default' };
    case 'profile':
      return { es: `perfil ${origin.id}`, en: `profile ${origin.id}` };
    case 'plan':
      return { es: `${origin.path}:${origin.line}`, en: `${origin.path}:${origin.line}` };
    case 'option':
      return { es: `${origin.option} en la orden`, en: `${origin.option} in the command` };
    case 'configuration': {
      const place = `${origin.path}:${origin.line}`;
      const n = origin.exception;
      return n === null
        ? { es: place, en: place }
        : { es: `${place}, excepción ${n}`, en: `${place}, exception ${n}` };
    }
  }
}
