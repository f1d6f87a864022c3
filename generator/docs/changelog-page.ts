// The changelog that `tablespec release` writes, as a page beside the others.
import type { GeneratedFile } from '../generated-file.ts';
import type { DocsContext } from './docs-context.ts';
import { navigation } from './navigation.ts';
import { pageText } from './page.ts';
import { changelogPath } from './site-map.ts';

/** @param changelog Markdown of our own making, its title included. */
export function changelogPage(changelog: string, context: DocsContext): GeneratedFile {
  return { path: changelogPath, text: pageText([navigation(changelogPath, context), changelog.trim()]) };
}
