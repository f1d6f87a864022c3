// llms.txt: the index that language models look for, by the convention of llmstxt.org: a title, a summary, lists of links with notes.
import type { GeneratedFile } from '../generated-file.ts';
import type { DocsContext } from './docs-context.ts';
import { heading, inlineText, lineText } from './markdown-text.ts';
import { count } from './page.ts';
import {
  changelogPath,
  errorCodesPath,
  hasOwnPages,
  indexPath,
  llmsPath,
  pageLink,
  schemasPath,
  tagPath,
} from './site-map.ts';

/** The whole text in one file would be megabytes: the lists lead to pages of a tag or a letter each. */
export function llmsIndex({ model, site }: DocsContext, pages: readonly GeneratedFile[]): GeneratedFile {
  const has = (path: string): boolean => pages.some((page) => page.path === path);
  const item = (label: string, path: string, note: string): string =>
    `- ${pageLink(llmsPath, label, path)}${note === '' ? '' : `: ${note}`}`;
  const lists: [title: string, items: string[]][] = [
    [
      'Operations',
      model.tags.map((tag) =>
        item(
          tag.name,
          tagPath(tag),
          `${count(tag.operations.length, 'operation')}${hasOwnPages(tag) ? ', a page for each' : ''}. ${inlineText(tag.description ?? '')}`.trim(),
        ),
      ),
    ],
    [
      'Reference',
      [
        item('All operations', indexPath, 'method, path and summary of each, the base URL, and how to authenticate'),
        ...site.schemaPages.map((page) =>
          item(page.title, page.path, `${count(page.schemas.length, 'schema')}, with fields and constraints`),
        ),
        item('Error codes', errorCodesPath, 'codes and their statuses'),
      ],
    ],
    [
      'Optional',
      [
        ...(has(schemasPath) && site.schemaPages.length > 1 ? [item('Names of all schemas', schemasPath, '')] : []),
        ...(has(changelogPath) ? [item('Changelog', changelogPath, 'what each release changed')] : []),
      ],
    ],
  ];
  const blocks = [
    heading(1, model.title),
    ...(model.description === undefined ? [] : [`> ${lineText(model.description)}`]),
    `Version ${inlineText(model.version)}, ${count(model.operations.length, 'operation')}. Pages of operations have parameters, bodies, statuses, examples, samples and IAM actions.`,
    ...lists.filter(([, items]) => items.length > 0).flatMap(([title, items]) => [heading(2, title), items.join('\n')]),
  ];
  return { path: llmsPath, text: `${blocks.join('\n\n')}\n` };
}
