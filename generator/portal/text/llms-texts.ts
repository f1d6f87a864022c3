// llms.txt and llms-full.txt of all services, by the convention of llmstxt.org: an index with notes, and everything in one text.
import type { GeneratedFile } from '../../generated-file.ts';
import { heading, inlineText, lineText, plainLine } from '../../docs/markdown-text.ts';
import { portalTitle } from '../page-frame.ts';
import { operationPlace, twinOf } from '../places.ts';
import type { ServiceContext } from '../service-context.ts';
import { titleOf } from '../service-menu.ts';
import { markdownText, operationBlocks } from './operation-markdown.ts';

export function llmsTexts(services: readonly ServiceContext[]): GeneratedFile[] {
  const head = [heading(1, portalTitle), `> ${services.map(({ model }) => lineText(model.title)).join(', ')}.`];
  const index = services.flatMap((context) => [
    heading(2, context.model.title),
    lineText(context.model.description ?? ''),
    context.model.operations.map((operation) => indexLine(operation, context)).join('\n'),
  ]);
  const full = services.flatMap((context) =>
    context.model.operations.flatMap((operation) => [
      ...operationBlocks(operation, context, 'llms-full.txt'),
      `Service: ${inlineText(context.model.title)}`,
    ]),
  );
  return [
    { path: 'llms.txt', text: markdownText([...head, ...index]) },
    { path: 'llms-full.txt', text: markdownText([...head, ...full]) },
  ];
}

function indexLine(operation: ServiceContext['model']['operations'][number], { id }: ServiceContext): string {
  const address = twinOf(operationPlace(id, operation));
  return `- [${inlineText(titleOf(operation))}](${address}): ${operation.method.toUpperCase()} ${inlineText(plainLine(operation.path))}`;
}
