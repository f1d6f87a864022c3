// The page of an operation as Markdown, at its address with .md behind: for language models, and for whoever reads in an editor.
import type { ApiOperation } from '../../model/api-model.ts';
import { heading, inlineText } from '../../docs/markdown-text.ts';
import { operationSection } from '../../docs/operation-section.ts';
import { sampleBlocks } from '../../docs/sample-blocks.ts';
import { stateWords } from '../parts/state-words.ts';
import { linkTo, operationPlace, schemaPlace, servicePlace, twinOf } from '../places.ts';
import type { ServiceContext } from '../service-context.ts';
import { titleOf } from '../service-menu.ts';

/** Blocks, to be parted by empty lines. Links start from `from`. */
export function operationBlocks(
  operation: ApiOperation,
  context: ServiceContext,
  from: string,
  samples: readonly string[] = [],
): string[] {
  const site = {
    schemaLink: (_page: string, name: string) =>
      `[${inlineText(name)}](${linkTo(from, schemaPlace(context.id, name))})`,
  };
  return [heading(1, titleOf(operation)), ...operationSection(operation, from, { ...context, site, samples })];
}

export function operationMarkdown(operation: ApiOperation, context: ServiceContext): string {
  const from = twinOf(operationPlace(context.id, operation));
  const blocks = [
    ...operationBlocks(operation, context, from, sampleBlocks(operation, context, ['curl', 'TypeScript', 'Python'])),
    `Of [${inlineText(context.model.title)}](${linkTo(from, servicePlace(context.id))})${stateOf(context)}.`,
  ];
  return markdownText(blocks);
}

function stateOf({ documentsVersion, state }: ServiceContext): string {
  const documents = documentsVersion === undefined ? '' : `, documents of ${inlineText(documentsVersion)}`;
  return `${documents}${state ? `, ${inlineText(stateWords(state))}` : ''}`;
}

export function markdownText(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
