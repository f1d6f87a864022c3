// Every code the tool can report, by stage. A code that is not listed here does not compile.
import { checkDiagnostics } from './catalogue/checks.ts';
import { addressDiagnostics } from './catalogue/addresses.ts';
import { exampleDiagnostics } from './catalogue/examples.ts';
import { documentDiagnostics } from './catalogue/documents.ts';
import { generatorDiagnostics } from './catalogue/generator.ts';
import { fieldDiagnostics } from './catalogue/fields.ts';
import { operationDiagnostics } from './catalogue/operations.ts';
import { profileDiagnostics } from './catalogue/profiles.ts';
import { readerDiagnostics } from './catalogue/readers.ts';
import { releaseDiagnostics } from './catalogue/release.ts';
import { sourceDiagnostics } from './catalogue/sources.ts';
import { specDiagnostics } from './catalogue/spec.ts';
import { tableDiagnostics } from './catalogue/tables.ts';
import type { DiagnosticKind } from './diagnostic.ts';

export const catalogue = {
  ...profileDiagnostics,
  ...sourceDiagnostics,
  ...readerDiagnostics,
  ...operationDiagnostics,
  ...tableDiagnostics,
  ...fieldDiagnostics,
  ...documentDiagnostics,
  ...specDiagnostics,
  ...checkDiagnostics,
  ...addressDiagnostics,
  ...exampleDiagnostics,
  ...generatorDiagnostics,
  ...releaseDiagnostics,
};

export type DiagnosticCode = keyof typeof catalogue;
export type FactsOf<Code extends DiagnosticCode> =
  (typeof catalogue)[Code] extends DiagnosticKind<infer Facts> ? Facts : never;
