import { toHtml } from 'hast-util-to-html';
import { overviewLine, pageAround } from '../report/html/page.ts';
import { planSection, titleOf } from '../report/html/plan-section.ts';
import { printable } from '../report/printable.ts';
import type { FileReport } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';

/** One page, without script and without requests, for people who have no terminal. */
export const reporter: Reporter = {
  format: 'html',
  async begin({ language, readAsset, hold }) {
    const css = new TextDecoder().decode(await readAsset('templates/html/revision.css'));
    const [overview, sections] = [hold(), hold()];
    let files = 0;
    const add = (report: FileReport, alone: boolean) => {
      const id = `plan-${++files}`;
      if (!alone) overview.add(printable(toHtml(overviewLine(report, id, language))));
      sections.add(printable(toHtml(planSection(report, { id, alone }, language))));
    };
    // A page of one file looks otherwise, and whether there is another shows only with it.
    let first: FileReport | null = null;
    return {
      file(report) {
        if (files === 0 && !first) first = report;
        else {
          if (first) add(first, false);
          first = null;
          add(report, false);
        }
        return '';
      },
      *end(run) {
        const only = first && titleOf(first);
        if (first) add(first, true);
        const [before = '', between = '', after = ''] = pageAround(run, only, css, language).map(printable);
        yield before;
        yield* overview;
        yield between;
        yield* sections;
        yield `${after}\n`;
      },
    };
  },
};
