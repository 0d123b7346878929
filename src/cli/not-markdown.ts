import type { Bilingual } from '../text/bilingual.ts';

/**
 * What the first bytes of a file say it is, whatever its name says, and what to do with it; null where they may be those
 * of a text. A PDF and an RTF may hold nothing but letters, and would be read as a plan of nonsense.
 */
export function notMarkdown(name: string, bytes: Uint8Array): Bilingual | null {
  const start = latin1.decode(bytes.subarray(0, 8));
  if (start.startsWith('%PDF-')) return toImport(name, 'pdf', { es: 'un PDF', en: 'a PDF' });
  if (start.startsWith('PK\u0003\u0004') && latin1.decode(bytes).includes('word/document.xml'))
    return toImport(name, 'docx', { es: 'un documento de Word', en: 'a Word document' });
  if (start.startsWith('{\\rtf')) return toSave(name, 'RTF');
  if (start === '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1') return toSave(name, 'Word 97-2003');
  return null;
}

const latin1 = new TextDecoder('latin1');

function toImport(name: string, format: string, what: Bilingual): Bilingual {
  const renamed = `${name.replace(/\.[^./\\]*$/u, '')}.${format}`;
  const line = `plan import ${/^[\w./-]+$/u.test(renamed) ? renamed : `"${renamed}"`}`;
  return {
    es: `«${name}» es ${what.es}, no Markdown, y se dejó como está: póngale por nombre «${renamed}» e impórtelo con «${line}».`,
    en: `«${name}» is ${what.en}, not Markdown, and was left as it is: name it «${renamed}» and import it with «${line}».`,
  };
}

function toSave(name: string, format: string): Bilingual {
  return {
    es: `«${name}» es un archivo ${format}, no Markdown, y se dejó como está: guárdelo como .docx e impórtelo con «plan import».`,
    en: `«${name}» is a file of ${format}, not Markdown, and was left as it is: save it as .docx and import it with «plan import».`,
  };
}
