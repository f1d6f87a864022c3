// Paths given by the user → the bytes of every document, in an order that does not depend on the file system.
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import type { Source } from '../blocks/block.ts';
import { mediaTypeOf } from './media-types.ts';
import { attachIncluded } from './attach-included.ts';
import { limits } from '../diagnostics/limits.ts';
import type { Report } from '../diagnostics/report.ts';

/**
 * Files as named; folders with everything below them in code-unit order of the names. What cannot be read is reported.
 *
 * @param folder what relative paths are relative to; the folder of the process if absent.
 */
export function readSources(paths: readonly string[], report: Report, folder = ''): Source[] {
  const sources: Source[] = [];
  const ids = new Set<string>();
  const met = new Set<string>();
  const budget = { left: limits.allBytes.most };
  for (const path of paths) {
    for (const { file, name, named } of filesOf(path, folder, report)) {
      if (met.has(file)) continue;
      met.add(file);
      const extension = extname(file).toLowerCase();
      const mediaType = mediaTypeOf(file);
      const id = ids.has(name) ? named.split(sep).join('/') : name;
      if (!mediaType) {
        report.add('source-format', { extension: extension || '(none)' }, { at: { document: id } });
        continue;
      }
      const bytes = readBytes(file, id, budget, report);
      if (!bytes) continue;
      ids.add(id);
      sources.push({ id, mediaType, bytes, origin: file, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
  }
  return attachIncluded(sources, report);
}

interface FoundFile {
  /** Absolute. */
  file: string;
  /** Name within the folder that was asked for, with forward slashes. */
  name: string;
  /** Path as the user would name it. */
  named: string;
}

function filesOf(path: string, folder: string, report: Report): FoundFile[] {
  try {
    const root = resolve(folder, path);
    if (!statSync(root).isDirectory()) return [{ file: root, name: basename(root), named: path }];
    return filesBelow(root, report)
      .map((name) => ({ file: join(root, name), name, named: join(path, name) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report.add('source-missing', { path, reason: systemReason(error) }, { at: { document: path } });
    return [];
  }
}

/** Names below a folder, with forward slashes; what can be no document is reported, hidden things are not. */
function filesBelow(root: string, report: Report): string[] {
  const names: string[] = [];
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(join(root, place), { withFileTypes: true });
    } catch (error) {
      if (place === '') throw error;
      report.add(
        'source-missing',
        { path: join(root, place), reason: systemReason(error) },
        { at: { document: place } },
      );
    }
    for (const entry of entries) {
      const name = place === '' ? entry.name : `${place}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      // Where a link leads, and whether what is there can be read, is told when it is.
      if (entry.isDirectory()) waiting.push(name);
      else if (entry.isFile() || entry.isSymbolicLink()) names.push(name);
      else report.add('source-skipped', { what: specialWords(entry) }, { at: { document: name } });
    }
  }
  return names;
}

function specialWords(entry: Dirent): string {
  if (entry.isFIFO()) return 'it is a pipe, not a file';
  return entry.isSocket() ? 'it is a socket, not a file' : 'it is a device, not a file';
}

/** Looks before it reads: a device has no end, and a file may be larger than the memory. */
function readBytes(file: string, id: string, budget: { left: number }, report: Report): Uint8Array | undefined {
  try {
    const found = statSync(file);
    budget.left -= found.size;
    if (found.size > limits.documentBytes.most)
      report.add('over-limit', { limit: 'documentBytes', found: found.size }, { at: { document: id } });
    else if (budget.left < 0)
      report.add(
        'over-limit',
        { limit: 'allBytes', found: limits.allBytes.most - budget.left },
        { at: { document: id } },
      );
    else if (!found.isFile())
      report.add('source-missing', { path: file, reason: 'it is no file' }, { at: { document: id } });
    else return readFileSync(file);
    return undefined;
  } catch (error) {
    report.add('source-missing', { path: file, reason: systemReason(error) }, { at: { document: file } });
    return undefined;
  }
}

function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  return code === 'EACCES' ? 'permission denied' : (code ?? 'unknown reason');
}
