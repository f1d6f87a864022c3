// What stands beside the published files: an index for people, one for programs, and checksums.
import { createHash } from 'node:crypto';
import type { Artefact } from './collect-artefacts.ts';

export interface PublishedService {
  service: string;
  title: string;
  version: string;
}

export function printIndex(service: PublishedService, artefacts: readonly Artefact[]): string {
  const files = artefacts.map(({ path, what, text }) => ({
    path,
    ...(what !== '' && { what }),
    bytes: text.length,
    sha256: sha256(text),
  }));
  return `${JSON.stringify({ ...service, files }, null, 1)}\n`;
}

/** Stands in the page of a folder that publish made: whatever else is found in it later may go. */
export const OWN_FOLDER = '<meta name="tablespec-folder" content="made by publish">';

/** Of the pages that need nothing but themselves. */
export const pageStyle =
  '<style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere } small { opacity: .8 }</style>';

/** A page that needs nothing but itself. `isOwn`: see OWN_FOLDER. */
export function printIndexPage(
  { title, version }: PublishedService,
  artefacts: readonly Artefact[],
  isOwn: boolean,
): string {
  const link = ({ path, what, text }: Artefact): string =>
    `<li><a href="${escapeHtml(encodeURI(path))}">${escapeHtml(what)}</a> <small>${escapeHtml(path)}, ${sizeOf(text)}</small></li>`;
  const groups = new Map<string, Artefact[]>();
  for (const artefact of artefacts)
    if (artefact.what !== '') groups.set(artefact.what, [...(groups.get(artefact.what) ?? []), artefact]);
  const links = [...groups].map(([what, members]) => {
    const items = members.map(link);
    return members.length === 1
      ? items[0]
      : `<li><details><summary>${escapeHtml(what)} <small>${members.length} files</small></summary><ul>\n${items.join('\n')}\n</ul></details></li>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${isOwn ? `\n${OWN_FOLDER}` : ''}
<title>${escapeHtml(title)}</title>
${pageStyle}
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>Version ${escapeHtml(version)}</p>
<ul>
${links.join('\n')}
<li><a href="index.json">This list for programs</a> <small>index.json</small></li>
<li><a href="SHA256SUMS">Checksums</a> <small>SHA256SUMS, for sha256sum --check</small></li>
</ul>
</body>
</html>
`;
}

/** As `sha256sum` prints and checks them, sorted by path. */
export function printSums(artefacts: readonly Artefact[]): string {
  const sorted = [...artefacts].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sizeOf({ length }: Uint8Array): string {
  return length < 1024
    ? `${length} bytes`
    : length < 1024 * 1024
      ? `${Math.round(length / 1024)} KiB`
      : `${(length / 1024 / 1024).toFixed(1)} MiB`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
