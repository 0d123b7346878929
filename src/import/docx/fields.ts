import type { Element } from 'xast';
import { attribute, child, textBelow } from '../../office/xml.ts';

/** Follows the fields of one paragraph: of each, its code is no text and its result is. */
export interface Fields {
  /** Takes in what a run says of fields. */
  readonly pass: (run: Element) => void;
  /** Whether what comes now is text. */
  readonly isText: () => boolean;
  /** Where the text that comes now leads, as its field says; null for nowhere. */
  readonly href: () => string | null;
}

interface Field {
  code: string;
  isResult: boolean;
}

/** A paragraph begins outside of all fields: a code that never ends hides no other paragraph. */
export function newFields(): Fields {
  const open: Field[] = [];
  return {
    pass(run) {
      const kind = attribute(child(run, 'w:fldChar'), 'w:fldCharType');
      const current = open.at(-1);
      const code = child(run, 'w:instrText');
      if (kind === 'begin') open.push({ code: '', isResult: false });
      else if (kind === 'separate' && current) current.isResult = true;
      else if (kind === 'end') open.pop();
      if (code && current) current.code += textBelow(code);
    },
    isText: () => open.every(({ isResult }) => isResult),
    href: () => open.map(({ code }) => addressIn(code)).findLast(href => href !== null) ?? null,
  };
}

/** `HYPERLINK "https://…"`; `\l` leads to a place of the document. */
function addressIn(code: string): string | null {
  const [, inside, address] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]+)"/iu.exec(code) ?? [];
  return address === undefined ? null : `${inside === undefined ? '' : '#'}${address}`;
}
