import { anyText } from '../any/any-text.ts';
import { changeLaws, type Law } from '../format/laws.ts';
import { fileWith } from '../format/mended.ts';
import { fuzz } from './fuzz.ts';

const obeyAll = (laws: Readonly<Record<string, Law>>) => (text: string) => {
  const { file, settings } = fileWith(text);
  for (const law of Object.values(laws)) law(file, settings);
};

fuzz('fmt', anyText, obeyAll(changeLaws.formatting));
fuzz('fix', anyText, obeyAll(changeLaws.mending));
fuzz('pin', anyText, obeyAll(changeLaws.pinning));
fuzz('renumber', anyText, obeyAll(changeLaws.renumbering));
