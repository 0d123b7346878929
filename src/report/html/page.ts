import type { Comment, Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Severity, severities } from '../../check/rule.ts';
import type { Bilingual, Language } from '../../text/bilingual.ts';
import { sayLevel } from '../ladder-words.ts';
import { type FileReport, shown, tally } from '../report.ts';
import { fails, type Run } from '../totals.ts';
import { sayVerdict } from '../verdict.ts';
import { countSeverities, severityNames } from '../wording.ts';
import { titleOf } from './plan-section.ts';

/** Nothing may be fetched or run: the page is opened from a mail or a shared folder. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as one page that a person reads without a terminal, prints, or sends on, in three: what stands before its
 * overview, between that and the sections of its files, and after them. `only` is the title of a file that is alone.
 */
export function pageAround(run: Run, only: string | null, css: string, language: Language): string[] {
  // Where an author writes one of these it is text, whose «<» is written otherwise.
  return toHtml(pageOf(run, only, css, language)).split('<!---->');
}

const place: Comment = { type: 'comment', value: '' };

function pageOf(run: Run, only: string | null, css: string, language: Language): Root {
  const say = (text: Bilingual) => text[language];
  const alone = run.files < 2;
  const kind = alone
    ? { es: 'Revisión del plan', en: 'Review of the plan' }
    : { es: 'Revisión de planes', en: 'Review of plans' };
  const title = only ?? say({ es: `${run.files} planes`, en: `${run.files} plans` });
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', `${say(kind)} · ${title}`),
          h('style', css),
        ]),
        h('body', [
          h('a.salto', { href: '#revision' }, say({ es: 'Saltar a la revisión', en: 'Skip to the review' })),
          h('header.portada', [
            h('p.clase', say(kind)),
            h('h1', title),
            h('p', { className: ['veredicto', fails(run) ? 'falla' : 'pasa'] }, verdictOf(run, language)),
          ]),
          h('main', { id: 'revision', tabIndex: -1 }, [
            ...(alone ? [place] : [h('ol.panorama', [place])]),
            place,
          ]),
          h('footer', legend(language)),
        ]),
      ]),
    ],
  };
}

function verdictOf(run: Run, language: Language): string {
  const said = sayVerdict(run, language);
  if (run.touched === 0) return `✔ ${said}`;
  const failed = {
    es: 'Los errores impiden el nivel que se exige.',
    en: 'The errors keep it from the level asked for.',
  };
  const passed = {
    es: 'Nada impide el nivel que se exige; conviene atender lo que sigue.',
    en: 'Nothing keeps it from the level asked for; what follows is worth a look.',
  };
  return `${fails(run) ? '✖' : '✔'} ${said}. ${(fails(run) ? failed : passed)[language]}`;
}

/** The line of a file in the overview, with a link to its section. */
export function overviewLine(file: FileReport, id: string, language: Language): Element {
  const found = countSeverities(tally(shown(file)), language);
  const title = titleOf(file);
  return h('li', [
    h('span', [
      h('a', { href: `#${id}` }, title),
      ...(title === file.file.path ? [] : [' ', h('code', file.file.path)]),
    ]),
    h('span', file.plan ? sayLevel(file.plan.ladder.reached, language) : ''),
    h('span', found || { es: 'sin hallazgos', en: 'no findings' }[language]),
  ]);
}

function legend(language: Language): Element[] {
  const meanings: Readonly<Record<Severity, Bilingual>> = {
    error: { es: 'impide que el plan alcance su nivel.', en: 'keeps the plan from its level.' },
    aviso: { es: 'conviene corregirlo antes de publicar.', en: 'is worth mending before publishing.' },
    sugerencia: { es: 'se puede dejar así.', en: 'may stay as it is.' },
  };
  const about = {
    es: 'Los números de línea son los del archivo del plan, abierto en cualquier editor de texto. Lo subrayado son palabras del plan.',
    en: 'Line numbers are those of the file of the plan, opened in any text editor. What is underlined are words of the plan.',
  };
  return [
    h('h2', { es: 'Cómo leer esta página', en: 'How to read this page' }[language]),
    h(
      'dl',
      severities.flatMap(severity => [
        h('dt', { className: [severity] }, severityNames[severity][language]),
        h('dd', meanings[severity][language]),
      ]),
    ),
    h('p', about[language]),
  ];
}
