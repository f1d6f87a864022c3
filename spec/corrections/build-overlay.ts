// Applied corrections → an OpenAPI Overlay 1.0 document that does the same to the uncorrected document.
import { pointerParts } from '../build/json-pointer.ts';
import type { Json, OpenApiDocument } from '../openapi.ts';
import type { AppliedChange } from './correction.ts';

export interface OverlayDocument {
  overlay: '1.0.0';
  info: { title: string; version: string };
  extends?: string;
  actions: OverlayAction[];
}

interface OverlayAction {
  /** JSONPath (RFC 9535). */
  target: string;
  description: string;
  update?: Json;
  remove?: boolean;
}

/** `document` is the uncorrected one. Undefined without changes: an overlay has at least one action. */
export function buildOverlay(
  document: OpenApiDocument,
  changes: readonly AppliedChange[],
): OverlayDocument | undefined {
  if (changes.length === 0) return undefined;
  const info = { title: `Corrections of ${document.info.title}`, version: document.info.version };
  return {
    overlay: '1.0.0',
    info,
    actions: changes.flatMap((change) => actionsOf(change, jsonPath(document, change.parent))),
  };
}

/** An update merges objects and appends to lists, so what is replaced is removed first. */
function actionsOf({ correction, key, before, value, rename }: AppliedChange, path: string): OverlayAction[] {
  const description = `${correction.id}: ${correction.reason}`;
  const actions: OverlayAction[] = [];
  if (before !== undefined) actions.push({ target: path + named(key), description, remove: true });
  if (value !== undefined) actions.push({ target: path, description, update: { [rename ?? key]: value } });
  return actions;
}

/** A path made of quoted names and indexes only, which every dialect of JSONPath reads. */
function jsonPath(document: OpenApiDocument, pointer: string): string {
  let value: unknown = document;
  let path = '$';
  for (const part of pointerParts(pointer) ?? []) {
    path += Array.isArray(value) ? `[${part}]` : named(part);
    value = (value as Record<string, unknown>)[part];
  }
  return path;
}

function named(part: string): string {
  return `['${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
