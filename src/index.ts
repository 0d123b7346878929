/** The program as a library: pure functions from texts to plans, findings and publications. */
export { type Analysis, type AnalysisSettings, analyze, analyzeDocument, profileName } from './analyze.ts';
export type { Diagnostic, Finding, Fix, Rule, Severity } from './check/rule.ts';
export type { Document, Section } from './document/document.ts';
export { readDocument } from './document/read-document.ts';
export type { Attribute, Element, Kind, Plan } from './plan/model.ts';
export type { Profile, Rung } from './plan/profile.ts';
export { countElements, elements, itemAt, items } from './plan/query.ts';
export { readPlan } from './plan/read-plan.ts';
export { builtinProfiles, profileById } from './profiles/index.ts';
export { frameByKey, frames } from './reference/index.ts';
export type { Publication } from './render/publication.ts';
export { publish } from './render/publish.ts';
export { reportShape } from './report/report-json.ts';
export { treeShape } from './report/tree-json.ts';
export { rules } from './rules/index.ts';
export { SourceFile } from './text/source-file.ts';
export type { Located, Span } from './text/span.ts';
export { applyEdits, type TextEdit } from './text/text-edit.ts';
