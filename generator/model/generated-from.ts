// The specification that a generated package is made from, for its package.json: whoever has both can compare them.
import type { ApiModel } from './api-model.ts';
import { oneLine } from './safe-text.ts';

export interface GeneratedFrom {
  specification: { title: string; version: string; sha256?: string };
}

/** @param sha256 of openapi.json, where there is a file. */
export function generatedFrom({ title, version }: ApiModel, sha256: string | undefined): GeneratedFrom {
  return {
    specification: { title: oneLine(title), version: oneLine(version), ...(sha256 === undefined ? {} : { sha256 }) },
  };
}
