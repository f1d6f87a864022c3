// Files that a document includes by name (tables of parameters, payloads) → texts that go along with it: what is read of the document
// depends on them as on its own lines.
import { posix } from 'node:path';
import type { Source } from '../blocks/block.ts';
import type { Report } from '../diagnostics/report.ts';
import { directiveOf } from './directive-of.ts';

const FILE = /[^\s'"]{1,300}\.(?:ya?ml|json|txt|inc)\b/g;

/** Gives the documents with directives what they include, and takes those files out of the list; data that nothing includes is reported. */
export function attachIncluded(sources: readonly Source[], report: Report): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const included = new Set<string>();
  const documents = sources.map((source) => {
    if (source.mediaType !== 'text/x-rst') return source;
    const own: Record<string, string> = {};
    for (const line of new TextDecoder().decode(source.bytes).split('\n')) {
      const named = directiveOf(line)?.argument ?? '';
      for (const [name] of named.matchAll(FILE)) {
        const id = posix.join(posix.dirname(source.id), name);
        const file = byId.get(id);
        if (!file || file.mediaType === 'text/x-rst') continue;
        included.add(id);
        own[name] = new TextDecoder().decode(file.bytes);
      }
    }
    return Object.keys(own).length === 0 ? source : { ...source, included: own };
  });
  return documents.filter((source) => {
    if (included.has(source.id)) return false;
    if (source.mediaType !== 'application/yaml') return true;
    report.add('source-format', { extension: posix.extname(source.id) }, { at: { document: source.id } });
    return false;
  });
}
