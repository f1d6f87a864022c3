// llms.txt and llms-full.txt of all services, by the convention of llmstxt.org: an index with notes, and everything in one text.
import { heading, inlineText, lineText, plainLine } from '../../docs/markdown-text.ts';
import { portalTitle } from '../page-frame.ts';
import { operationPlace, twinOf } from '../places.ts';
import type { PortalFile } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { titleOf } from '../service-menu.ts';
import { markdownText, operationBlocks } from './operation-markdown.ts';

export function llmsTexts(services: readonly ServiceContext[]): PortalFile[] {
  return [
    { path: 'llms.txt', print: () => markdownText([...head(services), ...services.flatMap(indexOf)]) },
    { path: 'llms-full.txt', print: () => markdownText([...head(services), ...services.flatMap(allOf)]) },
  ];
}

function head(services: readonly ServiceContext[]): string[] {
  return [heading(1, portalTitle), `> ${services.map(({ model }) => lineText(model.title)).join(', ')}.`];
}

function indexOf(context: ServiceContext): string[] {
  const { title, description, operations } = context.model;
  return [
    heading(2, title),
    lineText(description ?? ''),
    operations.map((operation) => indexLine(operation, context)).join('\n'),
  ];
}

function allOf(context: ServiceContext): string[] {
  return context.model.operations.flatMap((operation) => [
    ...operationBlocks(operation, context, 'llms-full.txt'),
    `Service: ${inlineText(context.model.title)}`,
  ]);
}

function indexLine(operation: ServiceContext['model']['operations'][number], { id }: ServiceContext): string {
  const address = twinOf(operationPlace(id, operation));
  return `- [${inlineText(titleOf(operation))}](${address}): ${operation.method.toUpperCase()} ${inlineText(plainLine(operation.path))}`;
}
