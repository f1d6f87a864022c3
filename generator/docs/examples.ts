// The examples of a body, each as pretty-printed JSON.
import type { ApiContent } from '../model/api-model.ts';
import { fence, inlineText, prettyJson } from './markdown-text.ts';

/** @param subject "request" or "response `200`", as Markdown. */
export function exampleBlocks(subject: string, content: ApiContent | undefined): string[] {
  return (content?.examples ?? []).flatMap(({ name, summary, value }) => [
    `**Example ${subject}:** ${inlineText(summary ?? name)}`,
    fence('json', prettyJson(value)),
  ]);
}
