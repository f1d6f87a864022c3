// The line of links at the head of every page but the index.
import type { DocsContext } from './docs-context.ts';
import { changelogPath, errorCodesPath, indexPath, pageLink, schemasPath } from './site-map.ts';

export function navigation(page: string, { model, changelog }: DocsContext): string {
  const targets: [label: string, path: string][] = [
    [model.title, indexPath],
    ['Schemas', schemasPath],
    ['Error codes', errorCodesPath],
  ];
  if (changelog !== undefined) targets.push(['Changelog', changelogPath]);
  return targets
    .filter(([, path]) => path !== page)
    .map(([label, path]) => pageLink(page, label, path))
    .join(' · ');
}
