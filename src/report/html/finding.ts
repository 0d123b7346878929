import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic, Fix, Severity } from '../../check/rule.ts';
import type { Bilingual, Language } from '../../text/bilingual.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { bySpan, type Span } from '../../text/span.ts';
import { codeParts } from '../code-parts.ts';
import { severityNames } from '../wording.ts';
import { quotation } from './quotation.ts';

const signs: Readonly<Record<Severity, string>> = { error: '✖', aviso: '!', sugerencia: '›' };

/**
 * One finding for a person: how much it weighs, where, what is wrong in the author's own words, and what to do. After
 * another of the same place, the words are not shown again.
 */
export function findingOf(
  file: SourceFile,
  diagnostic: Diagnostic,
  previous: Diagnostic | undefined,
  language: Language,
): Element {
  const { severity, message, help, related = [], fix, rule, breadcrumb, span } = diagnostic;
  return h('li', { className: ['hallazgo', severity] }, [
    h('p.lugar', [
      h('span.gravedad', [
        h('span', { ariaHidden: 'true' }, `${signs[severity]} `),
        severityNames[severity][language],
      ]),
      h('span', [
        lineName(file, span, language),
        ...(breadcrumb.length > 0 ? [` · ${breadcrumb.join(' › ')}`] : []),
      ]),
    ]),
    h('p.mensaje', phrase(message[language])),
    ...(previous && bySpan(previous.span, span) === 0 ? [] : quote(file, span)),
    ...related
      .slice(0, 3)
      .flatMap(place => [
        h('p.otro', [...phrase(place.message[language]), ` (${lineName(file, place.span, language)}):`]),
        ...quote(file, place.span),
      ]),
    ...(help ? [labelled({ es: 'Qué hacer.', en: 'What to do.' }, phrase(help[language]), language)] : []),
    ...(fix ? fixOf(file, fix, language) : []),
    h('p.regla', h('code', rule)),
  ]);
}

/** What a message says; what it quotes between backticks is code. */
export function phrase(text: string): ElementContent[] {
  return codeParts(text).map(part => (part.code ? h('code', part.text) : { type: 'text', value: part.text }));
}

/** «línea 12», counted as every text editor counts. */
export function lineName(file: SourceFile, span: Span, language: Language): string {
  return `${{ es: 'línea', en: 'line' }[language]} ${file.positionAt(span.start).line + 1}`;
}

/** Plans are in Spanish, whatever the page speaks. */
function quote(file: SourceFile, span: Span): Element[] {
  const words = quotation(file, span);
  if (words === null) return [];
  return [
    h('blockquote', { lang: 'es' }, [
      h('p', [words.before, ...(words.marked === '' ? [] : [h('mark', words.marked)]), words.after]),
    ]),
  ];
}

function labelled(label: Bilingual, content: ElementContent[], language: Language): Element {
  return h('p.ayuda', [h('strong', label[language]), ' ', ...content]);
}

/** What a fix is called, and what it writes where that is short. */
function fixOf(file: SourceFile, { title, edits }: Fix, language: Language): Element[] {
  const label = { es: 'Corrección propuesta.', en: 'Proposed fix.' };
  const [edit, ...others] = edits;
  const before = edit ? file.slice(edit.span).trim() : '';
  const after = edit?.newText.trim() ?? '';
  const short =
    others.length === 0 && [before, after].every(text => text.length <= 200 && !text.includes('\n'));
  const change = [
    ...(before === '' ? [] : [h('del', { lang: 'es' }, before)]),
    ...(before === '' || after === '' ? [] : [' → ']),
    ...(after === '' ? [] : [h('ins', { lang: 'es' }, after)]),
  ];
  return [
    labelled(label, phrase(title[language]), language),
    ...(short && change.length > 0 ? [h('p.cambio', change)] : []),
  ];
}
