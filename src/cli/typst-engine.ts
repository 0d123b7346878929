import { createRequire } from 'node:module';
import type { PdfStandard } from '../render/pdf/request.ts';
import { RenderError } from '../render/render-error.ts';
import {
  type NamedPlace,
  type Typeset,
  type TypstEngine,
  type TypstJob,
  TypstRefusal,
} from '../render/typst-engine.ts';

/** The part of the binding that is used. Every call is synchronous; a panic in it ends the process. */
interface Binding {
  readonly NodeCompiler: {
    readonly create: (options: {
      workspace: string;
      fontArgs: { fontBlobs: readonly Buffer[] }[];
    }) => Compiler;
  };
}

interface Compiler {
  readonly mapShadow: (path: string, content: Buffer) => void;
  readonly compile: (options: { mainFilePath: string }) => Compilation;
  readonly pdf: (document: object, options: { pdfStandard: PdfStandard }) => Buffer;
  readonly query: (
    document: object,
    options: { selector: string; field: 'value' },
  ) => readonly NamedPlace[][];
  readonly fetchDiagnostics: (taken: object) => readonly { readonly message: string }[];
  readonly resetShadow: () => void;
  readonly evictCache: (age: number) => void;
}

interface Compilation {
  readonly result: object | null;
  /** Each empties what it takes. */
  readonly takeError: () => object | null;
  readonly takeWarnings: () => object | null;
}

const packages = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
];

/** A folder that does not exist, so that there is nothing on disk for a document to read. */
const workspace = '/plan-de-trabajo-has-no-such-folder';

/**
 * Loads the typesetter of this platform; throws `RenderError` where there is none. `noFonts` is the path of a
 * fontconfig file that names no font. One compiler serves all jobs with the same fonts, since each costs megabytes that
 * come back late; what it remembers of a document is dropped with it.
 */
export function loadTypstEngine(noFonts: string): TypstEngine {
  const { NodeCompiler } = loadBinding();
  let last: { readonly compiler: Compiler; readonly fonts: readonly Buffer[] } | null = null;
  const compilerFor = (fonts: readonly Buffer[]): Compiler => {
    if (!last || !sameBytes(last.fonts, fonts)) {
      const options = { workspace, fontArgs: [{ fontBlobs: fonts }] };
      last = { fonts, compiler: withoutSystemFonts(noFonts, () => NodeCompiler.create(options)) };
    }
    return last.compiler;
  };
  return {
    typeset: job => {
      const compiler = compilerFor(job.fonts.map(asBuffer));
      try {
        return typeset(compiler, job);
      } finally {
        compiler.resetShadow();
        compiler.evictCache(0);
      }
    },
  };
}

function sameBytes(some: readonly Buffer[], others: readonly Buffer[]): boolean {
  return some.length === others.length && some.every((bytes, i) => others[i]?.equals(bytes));
}

function typeset(compiler: Compiler, job: TypstJob): Typeset {
  for (const [name, content] of job.files) compiler.mapShadow(`${workspace}/${name}`, asBuffer(content));
  const compilation = compiler.compile({ mainFilePath: `${workspace}/${job.main}` });
  const taken = [compilation.takeError(), compilation.takeWarnings()].filter(said => said !== null);
  if (taken.length > 0) {
    throw new TypstRefusal(
      taken.flatMap(said => compiler.fetchDiagnostics(said)).map(({ message }) => message),
    );
  }
  if (!compilation.result) throw new Error('a compilation without error has a result');
  try {
    const pdf = compiler.pdf(compilation.result, { pdfStandard: job.standard });
    return {
      pdf,
      places: compiler.query(compilation.result, { selector: '<places>', field: 'value' }).flat(),
    };
  } catch (error) {
    throw new TypstRefusal(complaintsIn(error instanceof Error ? error.message : String(error)));
  }
}

/** What the writer of the file complains of, taken out of the debugging text it comes in. */
function complaintsIn(debugging: string): string[] {
  const said = [...debugging.matchAll(/\bmessage: "((?:[^"\\]|\\.)*)"/gu)].map(([, message = '']) => message);
  return said.length > 0 ? said.map(message => message.replaceAll('\\"', '"')) : [debugging];
}

/** Glibc first, then musl; where neither is installed or runs, says how a PDF can be had all the same. */
function loadBinding(): Binding {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return require(name) as Binding;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  throw new RenderError({
    es: `El compositor de PDF no está instalado para este sistema (${process.platform}-${process.arch}); hoy lo hay para Linux x64, donde «npm install --include=optional» lo trae. En otro, publique en HTML con «--to html», ábralo en cualquier navegador y use Imprimir › Guardar como PDF: la página trae estilos de impresión.`,
    en: `The PDF typesetter is not installed for this system (${process.platform}-${process.arch}); today there is one for Linux x64, where «npm install --include=optional» brings it. Elsewhere publish HTML with «--to html», open it in any browser and use Print › Save as PDF: the page brings print styles.`,
  });
}

/** On Linux the binding looks for fonts where fontconfig says, at creation; the environment is put back at once. */
function withoutSystemFonts<T>(noFonts: string, create: () => T): T {
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = noFonts;
  try {
    return create();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
