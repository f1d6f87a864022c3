// Titles of a finished spec that do not do what titles should: say in the form of an order which operation of a tag is meant.
import { isImperative } from '../../scraper/interpret/titles/title-rules.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';

export interface TitleReport {
  /** Ids of operations that have the title of another one of their tag. */
  shared: string[];
  /** Ids of operations whose title begins with no verb that is known. */
  notImperative: string[];
}

/** In the order of the document. */
export function titleReport(document: OpenApiDocument): TitleReport {
  const byTitle = new Map<string, string[]>();
  const notImperative: string[] = [];
  for (const item of Object.values(document.paths)) {
    for (const { operationId, summary, tags } of Object.values(item)) {
      const key = `${tags.join('\n')}\n${summary.toLowerCase()}`;
      byTitle.set(key, [...(byTitle.get(key) ?? []), operationId]);
      if (!isImperative(summary)) notImperative.push(operationId);
    }
  }
  return { shared: [...byTitle.values()].filter((ids) => ids.length > 1).flat(), notImperative };
}
