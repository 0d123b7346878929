/** The standards a PDF can keep, as in `--pdf-standard`: accessible, archivable, archivable with its source inside. */
export const pdfStandards = ['ua-1', 'a-2a', 'a-3a'] as const;

/** One of them. */
export type PdfStandard = (typeof pdfStandards)[number];

/** What is asked of a PDF beyond the plan and its theme. */
export interface PdfRequest {
  readonly standard: PdfStandard;
  /** Whether it is for review: with the word «Borrador» and numbered lines. */
  readonly draft: boolean;
  /** Whether it ends with a page for the signatures of those who present it. */
  readonly signatures: boolean;
}

/** What is made where nothing else is asked for. */
export const usualPdf: PdfRequest = { standard: 'ua-1', draft: false, signatures: false };
