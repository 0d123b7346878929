import type { FileReport } from '../report/report.ts';
import { type Encoding, SourceFile } from '../text/source-file.ts';

/** A report as JSON can say it. */
export type PackedReport = Omit<FileReport, 'file' | 'debt'> & {
  readonly file: {
    readonly path: string;
    readonly full: string;
    readonly encoding: Encoding;
    readonly strays: readonly number[];
  };
};

/** A report that no baseline was applied to. */
export function packReport({ file, ...report }: FileReport): PackedReport {
  const { path, full, encoding, strays } = file;
  return { ...report, file: { path, full, encoding, strays } };
}

/** The report that `packReport` was given. */
export function unpackReport({ file, ...report }: PackedReport): FileReport {
  return { ...report, file: new SourceFile(file.path, file.full, file.encoding, file.strays) };
}
