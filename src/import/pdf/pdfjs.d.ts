/** What is used of pdf.js: its own declarations name their parts without extension, which no Node module may do. */
declare module 'unpdf/pdfjs' {
  /** Opens a file. */
  export function getDocument(options: {
    readonly data: Uint8Array;
    readonly isEvalSupported: false;
    readonly disableFontFace: true;
    readonly useSystemFonts: false;
    readonly enableXfa: false;
    readonly maxImageSize: number;
    readonly verbosity: 0;
  }): { readonly promise: Promise<PdfDocument>; readonly destroy: () => Promise<void> };

  /** Numbers of the drawing operators. */
  export const OPS: Readonly<
    Record<
      | 'save'
      | 'restore'
      | 'transform'
      | 'paintFormXObjectBegin'
      | 'paintFormXObjectEnd'
      | 'paintImageXObject'
      | 'paintInlineImageXObject'
      | 'paintImageMaskXObject'
      | 'constructPath',
      number
    >
  >;

  /** A file that is open. */
  export interface PdfDocument {
    readonly numPages: number;
    readonly getPage: (number: number) => Promise<PdfPage>;
    readonly getAttachments: () => Promise<Readonly<
      Record<string, { readonly filename: string; readonly content?: Uint8Array }>
    > | null>;
    readonly getMetadata: () => Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  }

  /** One page of it. */
  export interface PdfPage {
    readonly getViewport: (options: { readonly scale: number }) => {
      readonly width: number;
      readonly height: number;
    };
    /** The number of the page, from 0. */
    readonly _pageIndex: number;
    /**
     * What the page is asked through. The public way to its drawing operators hands them over only when there are no
     * more, however many they are.
     */
    readonly _transport: {
      readonly getRenderingIntent: (
        intent: 'display',
        annotations: number,
        printed: null,
        isEditing: false,
        isList: true,
      ) => {
        readonly renderingIntent: number;
        readonly cacheKey: string;
        readonly annotationStorageSerializable: { readonly map: unknown };
        readonly modifiedIds: unknown;
      };
      readonly messageHandler: {
        readonly sendWithStream: (
          question: 'GetOperatorList',
          data: Readonly<Record<string, unknown>>,
        ) => ReadableStream<Operators>;
      };
    };
    readonly streamTextContent: (options: { readonly includeMarkedContent: true }) => ReadableStream<{
      readonly items: readonly PdfItem[];
    }>;
    readonly getStructTree: () => Promise<StructureNode | null>;
    readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => unknown };
    readonly cleanup: () => void;
  }

  /** Drawing operators, by their numbers, and what is given to each. */
  export interface Operators {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }

  /** A piece of text, or where marked content begins or ends. */
  export type PdfItem = PdfText | PdfMark;

  interface PdfText {
    readonly str: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly fontName: string;
  }

  interface PdfMark {
    readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
    readonly id?: string;
    readonly tag?: string;
  }

  /** A node of a page's structure: an element with its role, or a reference to marked content. */
  export interface StructureNode {
    readonly role?: string;
    readonly alt?: string;
    readonly type?: string;
    readonly id?: string;
    readonly children?: readonly StructureNode[];
  }
}
