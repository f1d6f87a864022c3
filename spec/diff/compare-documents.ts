// Two OpenAPI documents in, the list of changes out: what a user of the API meets when the one takes the place of the other.
import type { DocumentView } from '../checks/document-view.ts';
import { member, objectMember } from '../checks/json.ts';
import { type Change, changeClasses } from './change.ts';
import { compareOperations } from './compare-operations.ts';
import { compareRoot, compareSchemaNames } from './compare-root.ts';
import { SchemaComparison } from './compare-schemas.ts';
import { Comparison } from './comparison.ts';

/** Both views come from `openDocument`. Changes in the order of the document, the worst class first. */
export function compareDocuments(before: DocumentView, after: DocumentView): Change[] {
  const comparison = new Comparison(before, after, formerNames(after));
  const schemas = new SchemaComparison(comparison);
  compareOperations(comparison, schemas);
  compareSchemaNames(comparison, schemas);
  compareRoot(comparison);
  const changes = comparison.changes();
  return changeClasses.flatMap((class_) => changes.filter((change) => change.class === class_));
}

/** Old name → the name in its place, as the new document lists them. */
function formerNames({ root }: DocumentView): ReadonlyMap<string, string> {
  const names = objectMember(root, 'x-former-names');
  return new Map(
    Object.keys(names).flatMap((name) =>
      typeof member(names, name) === 'string' ? [[name, names[name] as string] as const] : [],
    ),
  );
}
