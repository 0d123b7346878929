import type { Diagnostic, Severity } from '../check/rule.ts';
import { placeJson } from '../report/json-shapes.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';
import { saidOf } from '../report/said.ts';
import type { Language } from '../text/bilingual.ts';

/** Annotations for GitHub Actions. GitHub shows few of each kind per step, so the heavy ones come first. */
export const reporter: Reporter = {
  format: 'github',
  begin({ language, inRepository, hold }) {
    const [warnings, notices] = [hold(), hold()];
    return {
      file(report) {
        const path = inRepository(report.file.path);
        const said = { error: '', aviso: '', sugerencia: '' };
        for (const found of shown(report)) said[found.severity] += command(report, found, path, language);
        warnings.add(said.aviso);
        notices.add(said.sugerencia);
        return said.error;
      },
      *end() {
        yield* warnings;
        yield* notices;
      },
    };
  },
};

const kinds: Readonly<Record<Severity, string>> = { error: 'error', aviso: 'warning', sugerencia: 'notice' };

/** A workflow command. Columns hold only within one line. */
function command({ file }: FileReport, diagnostic: Diagnostic, path: string, language: Language): string {
  const { linea, columna, lineaFin, columnaFin } = placeJson(file, diagnostic.span);
  const columns = linea === lineaFin ? { col: columna, endColumn: columnaFin } : {};
  const properties = { title: diagnostic.rule, file: path, line: linea, endLine: lineaFin, ...columns };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${kinds[diagnostic.severity]} ${listed.join(',')}::${escapeData(saidOf(diagnostic, language))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
