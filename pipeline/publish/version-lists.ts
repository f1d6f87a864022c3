// What leads from one published version of a service to another: a page with the list, and a script that the pages of every version load.
// So versions that were published earlier lead to later ones, and stay as they are.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { escapeInvisible } from '../../generator/model/safe-text.ts';
import { escapeHtml, pageStyle } from './print-index.ts';
import { readIndex } from './read-index.ts';

/** Stands in the page with the list. */
export const VERSIONS_FOLDER = '<meta name="tablespec-folder" content="versions, made by publish">';

interface PublishedVersion {
  service: string;
  title: string;
  version: string;
  /** Its name below the folder of all. */
  folder: string;
  files: ReadonlySet<string>;
}

const versionPattern = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-next\.d[0-9a-f]{8})?$/;

/** The page and the script, for the versions that lie in the folder and the one that comes to them. */
export function versionLists(folder: string, added: PublishedVersion): GeneratedFile[] {
  const others = namesIn(folder).flatMap((name): PublishedVersion[] => {
    const index = name === added.folder ? undefined : readIndex(join(folder, name));
    if (index?.service !== added.service || !versionPattern.test(index.version)) return [];
    return [{ ...index, folder: name, files: new Set(index.files) }];
  });
  const versions = [...others, added].sort(newestFirst);
  return [
    { path: 'index.html', text: printPage(added, versions) },
    { path: 'versions.js', text: printScript(versions) },
  ];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^[A-Za-z0-9][\w.-]*$/.test(name)) : [];
}

function newestFirst(one: PublishedVersion, other: PublishedVersion): number {
  const [a, b] = [one, other].map(({ version }) => versionPattern.exec(version)?.slice(1) ?? []);
  for (const part of [0, 1, 2]) {
    const difference = Number(b?.[part]) - Number(a?.[part]);
    if (difference !== 0) return difference;
  }
  // A pre-release comes before its release.
  return Number(a?.[3] !== undefined) - Number(b?.[3] !== undefined);
}

/** Where a version is read first: one that was published without a portal has its list of files. */
function homeOf({ service, files }: PublishedVersion): string {
  const page = `site/${service}/index.html`;
  return files.has(page) ? page : 'index.html';
}

function printPage({ title }: PublishedVersion, versions: readonly PublishedVersion[]): string {
  const items = versions.map((one) => {
    const { version, folder, files } = one;
    const link = (path: string, words: string): string =>
      `<a href="${escapeHtml(`${folder}/${path}`)}">${escapeHtml(words)}</a>`;
    const changes = `site/${one.service}/changes.html`;
    const more = [...(files.has(changes) ? [link(changes, 'changes')] : []), link('index.html', 'files')];
    return `<li>${link(homeOf(one), version)} <small>${more.join(', ')}</small></li>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${VERSIONS_FOLDER}
<title>${escapeHtml(title)}: versions</title>
${pageStyle}
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>Versions, the newest first.</p>
<ul>
${items.join('\n')}
</ul>
</body>
</html>
`;
}

/** Pages that not every version has are listed with the versions that lack them: from these there is no way to the same page. */
function printScript(versions: readonly PublishedVersion[]): string {
  const pages = new Set(versions.flatMap(({ files }) => [...files].filter((path) => /^site\/.*\.html$/.test(path))));
  const missing = [...pages].sort().flatMap((page): [string, string[]][] => {
    const without = versions.filter(({ files }) => !files.has(page)).map(({ version }) => version);
    return without.length === 0 ? [] : [[page.slice('site/'.length), without]];
  });
  const shown = versions.map((one) => ({ version: one.version, folder: one.folder, home: homeOf(one) }));
  return `globalThis.portalVersions = ${escapeInvisible(JSON.stringify({ versions: shown, missing: Object.fromEntries(missing) }))};\n`;
}
