import { toHtml } from 'hast-util-to-html';
import { pageOf } from '../report/html/page.ts';
import { printable } from '../report/printable.ts';
import type { Reporter } from '../report/reporter.ts';

/** One page, without script and without requests, for people who have no terminal. */
export const reporter: Reporter = {
  format: 'html',
  render: async (report, { language, readAsset }) => {
    const css = new TextDecoder().decode(await readAsset('templates/html/revision.css'));
    return `${printable(toHtml(pageOf(report, css, language)))}\n`;
  },
};
