import { isCompound, isCut, mended, withoutHyphen } from '../cut-words.ts';
import type { ImportRecord } from '../record.ts';
import type { Run } from '../source.ts';
import type { Line } from './line.ts';

/** Lines of one paragraph as runs on one line: words cut at line ends are whole again, and signs that are no text gone. */
export function mendWords(group: readonly Line[], record: ImportRecord): Run[] {
  const runs: Run[] = [];
  for (const [at, line] of group.entries()) {
    const own = line.block.runs.flatMap(run =>
      run.change?.kind === 'deleted' ? [] : [{ ...run, text: clean(run.text) }],
    );
    const last = runs.at(-1);
    const next = own[0]?.text ?? '';
    if (last && at > 0 && isCut(last.text, next)) {
      const text = withoutHyphen(last.text);
      record.decide('palabra-cortada', line.block.place, bothForms(text, next), hyphenated, 0.9);
      runs.splice(-1, 1, { ...last, text });
      const [first, ...others] = own;
      if (first) runs.push({ ...first, text: first.text.trimStart() }, ...others);
      continue;
    }
    if (at > 0 && !isCompound(last?.text ?? '', next)) runs.push({ text: ' ' });
    for (const run of own) runs.push(run);
  }
  return runs.map(run => ({ ...run, text: run.text.replaceAll(mended, '') }));
}

const hyphenated = {
  es: 'el renglón termina en guion y el siguiente empieza con minúscula',
  en: 'the line ends in a hyphen and the next begins in lower case',
};

/** Ligatures are their letters; invisible signs, leaders and control characters are nothing. */
function clean(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, sign => sign.normalize('NFKC'))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\p{Cc}/gu, sign => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/\.(?:\s?\.){4,}|…{2,}|_{4,}/gu, ' ')
    .normalize('NFC');
}

/** `transpa-rencia → transparencia` */
function bothForms(before: string, after: string): string {
  const head = /\p{L}+$/u.exec(before)?.[0] ?? '';
  const tail = /^\s*(\p{L}+)/u.exec(after)?.[1] ?? '';
  return `${head}-${tail} → ${head}${tail}`;
}
