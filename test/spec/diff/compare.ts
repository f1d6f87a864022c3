// Two documents as files would give them → their changes.
import { openDocument } from '../../../spec/checks/check-document.ts';
import type { Change } from '../../../spec/diff/change.ts';
import { compareDocuments } from '../../../spec/diff/compare-documents.ts';

function viewOf(document: object) {
  // Through JSON, so that a literal `__proto__` becomes the member it is in a file.
  const opened = openDocument(JSON.parse(JSON.stringify(document)));
  if (opened.kind !== 'opened') throw new Error(`no document: ${JSON.stringify(opened)}`);
  return opened.view;
}

export function compare(before: object, after: object): Change[] {
  return compareDocuments(viewOf(before), viewOf(after));
}
