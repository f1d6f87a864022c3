// What makes two descriptions one operation.
import type { HttpMethod } from './reference-model.ts';

/** Method and path with placeholder names left out: documents rename them. */
export function operationKey(method: HttpMethod, path: string): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`;
}
