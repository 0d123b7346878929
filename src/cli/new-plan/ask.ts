import { isCancel, select, text } from '@clack/prompts';
import type { BodyKey } from '../../plan/profile.ts';
import { caveat } from '../../reference/confidence.ts';
import type { Frame } from '../../reference/frame.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { UsageError } from '../usage-error.ts';
import { itemsOf } from './body.ts';
import { readPeriod } from './period.ts';
import type { Asker } from './settle.ts';

type Say = (text: Bilingual) => string;

/** Asks with prompts drawn on the process's own terminal. */
export function terminalAsker(say: Say): Asker {
  return {
    async body(keys, frameFor) {
      const key = await askSort(keys, say);
      return { key, value: await askWhich(key, frameFor(key), say) };
    },
    async period(usual) {
      const message = say({ es: '¿Para qué periodo?', en: 'For which period?' });
      const validate = (value: string | undefined) => (value ? faultOf(value, say) : undefined);
      return answered(await text({ message, placeholder: usual, defaultValue: usual, validate }));
    },
  };
}

async function askSort(keys: readonly BodyKey[], say: Say): Promise<BodyKey> {
  const [only, other] = keys;
  if (only && !other) return only;
  const message = say({ es: '¿De quién es el plan?', en: 'Whose plan is it?' });
  const options = keys.map(value => ({ value, label: say(sorts[value]) }));
  return answered(await select<BodyKey>({ message, options }));
}

async function askWhich(key: BodyKey, frame: Frame, say: Say): Promise<string> {
  const message = say(sorts[key]);
  const items = itemsOf(key, frame);
  if (items.length === 0)
    return answered(await text({ message, validate: value => named(value, say) })).trim();
  const options = items.map(({ clave, nombre, confianza }) => {
    const doubt = caveat(confianza);
    return { value: clave, label: nombre, ...(doubt && { hint: say(doubt) }) };
  });
  return answered(await select<string>({ message, options }));
}

const sorts: Readonly<Record<BodyKey, Bilingual>> = {
  region: { es: 'Región', en: 'Region' },
  comision: { es: 'Comisión', en: 'Commission' },
  organismo: { es: 'Organismo o institución', en: 'Body or institution' },
  municipio: { es: 'Municipio', en: 'Municipality' },
  instancia: { es: 'Otra instancia', en: 'Another body' },
};

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new UsageError({ es: 'No se creó nada.', en: 'Nothing was created.' });
  return answer as Exclude<T, symbol>;
}

function named(value: string | undefined, say: Say): string | undefined {
  return value?.trim() ? undefined : say({ es: 'Escriba un nombre.', en: 'Write a name.' });
}

function faultOf(value: string, say: Say): string | undefined {
  try {
    readPeriod(value);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return say(error.said);
    throw error;
  }
}
