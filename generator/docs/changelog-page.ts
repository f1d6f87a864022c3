// The changelog that `tablespec release` writes, as a page beside the others.
import type { GeneratedFile } from '../generated-file.ts';
import type { DocsContext } from './docs-context.ts';
import { navigation } from './navigation.ts';
import { pageText } from './page.ts';
import { changelogPath } from './site-map.ts';

/** @param changelog Markdown of our own making, its title included. */
export function changelogPage(changelog: string, context: DocsContext): GeneratedFile {
  return {
    path: changelogPath,
    text: pageText([navigation(changelogPath, context), withoutOwnLinks(changelog).trim()]),
  };
}

/** Links to files beside the changelog, which are not where this page is read, as their words alone. */
export function withoutOwnLinks(changelog: string, isThere: (path: string) => boolean = () => false): string {
  return changelog.replace(/\[((?:[^[\]\\]|\\.)*)\]\(<([^<>]*)>\)/g, (link, words: string, address: string) =>
    /^https?:/i.test(address) || isThere(address.replace(/#.*/s, '')) ? link : words,
  );
}
