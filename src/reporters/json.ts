import { aroundList, jsonList } from '../report/json-list.ts';
import { fileJson, runJson } from '../report/report-json.ts';
import type { Reporter } from '../report/reporter.ts';

/** For other programs; its schema is `schemas/validacion.schema.json`. */
export const reporter: Reporter = {
  format: 'json',
  begin({ language, hold }) {
    const files = hold();
    const list = jsonList(1);
    return {
      file(report) {
        files.add(list.add([fileJson(report, language)]));
        return '';
      },
      *end(run) {
        const [before, after] = aroundList(runJson(run), 'archivos');
        yield before;
        yield* files;
        yield list.end() + after;
      },
    };
  },
};
