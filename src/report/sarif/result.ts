import type { Fix } from '../../check/rule.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Span } from '../../text/span.ts';
import { placeJson } from '../json-shapes.ts';
import type { Reported } from '../reported.ts';
import type { ReportContext } from '../reporter.ts';
import { saidOf } from '../said.ts';
import { levels } from './rule.ts';

/** What relative addresses of files start from. */
export const rootOfRepository = 'SRCROOT';

/** A finding as SARIF tells it, with the name of its rule where the place of that among those of the run goes. */
export function resultOf(
  file: SourceFile,
  diagnostic: Reported,
  { language, inRepository }: ReportContext,
): object {
  const { rule, rung, severity, related = [], fix, breadcrumb, suppression, print } = diagnostic;
  const artifactLocation = addressOf(inRepository(file.path));
  const physical = (span: Span) => ({
    artifactLocation,
    region: { ...regionOf(file, span), snippet: { text: file.slice(span) } },
  });
  return {
    ruleId: rule,
    ruleIndex: rule,
    level: levels[severity],
    message: { text: saidOf(diagnostic, language) },
    locations: [
      {
        physicalLocation: physical(diagnostic.span),
        ...(breadcrumb.length > 0 && {
          logicalLocations: [{ fullyQualifiedName: breadcrumb.join(' › '), kind: 'element' }],
        }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id: id + 1,
        physicalLocation: physical(place.span),
        message: { text: place.message[language] },
      })),
    }),
    partialFingerprints: { 'plan/v1': print },
    ...(fix && { fixes: [fixOf(file, fix, artifactLocation, language)] }),
    ...(suppression && {
      suppressions: [
        {
          kind: 'inSource',
          justification: suppression.reason,
          location: { physicalLocation: physical(suppression.span) },
        },
      ],
    }),
    properties: { nivel: rung },
  };
}

function fixOf(
  file: SourceFile,
  { title, safe, edits }: Fix,
  artifactLocation: object,
  language: 'es' | 'en',
) {
  return {
    description: { text: title[language] },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(file, span),
          insertedContent: { text: newText },
        })),
      },
    ],
    properties: { segura: safe },
  };
}

function regionOf(file: SourceFile, span: Span) {
  const { linea, columna, lineaFin, columnaFin } = placeJson(file, span);
  return { startLine: linea, startColumn: columna, endLine: lineaFin, endColumn: columnaFin };
}

/** A path as an address: relative to the root of the repository unless it starts from that of a disk. */
function addressOf(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[a-z]:\//iu.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: rootOfRepository };
}
