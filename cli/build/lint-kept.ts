// The linter's problems with a document: of the whole, or, where an earlier run had none, of what has changed since. The linter takes
// longer than all that we do after a correction.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentToLint, partsToLint, type LintedParts } from '../../spec/lint/changed-parts.ts';
import { lintDocument, type LintProblem } from '../../spec/lint/lint-document.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { BuildCache, hashOf, type CacheAccess } from '../cache/build-cache.ts';

interface Kept {
  key: string;
  problems: LintProblem[];
  /** Of a document without problems. */
  clean?: LintedParts | undefined;
}

/** @param text the document as JSON, as it is written. */
export async function lintKept(service: string, document: OpenApiDocument, text: string, cache: CacheAccess | undefined): Promise<LintProblem[]> {
  if (!cache) return lintText(text);
  const folder = new BuildCache(cache.folder);
  const name = `lint ${service}`;
  const key = hashOf(text);
  const kept = folder.read(name, cache.program) as Kept | undefined;
  if (kept?.key === key) return kept.problems;
  const parts = partsToLint(document);
  const part = parts && kept?.clean ? documentToLint(document, parts, kept.clean) : 'whole';
  const isClean = part === undefined || (part !== 'whole' && (await lintText(JSON.stringify(part))).length === 0);
  // What it says of a part it may say otherwise, or in another order, of the whole.
  const problems = isClean ? [] : await lintText(text);
  folder.write(name, cache.program, { key, problems, ...(problems.length === 0 && parts && { clean: parts }) } satisfies Kept);
  return problems;
}

async function lintText(text: string): Promise<LintProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-spec-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    return await lintDocument(file, { rules: 'house' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
