// Names that another one took the place of → what a maintainer wrote about them, under the new ones: entries of the glossary, targets and
// references of corrections. Only the names are changed in the text, so that layout and comments stay.
import { append } from '../../scraper/diagnostics/append.ts';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import type { ServiceState } from '../services/service-state.ts';

export interface MovedEntries {
  /** Texts by path, of the files that differ. */
  files: Map<string, string>;
  /** What was moved, as "glossary.yaml, schemas: Lamp is now Light". */
  moved: string[];
}

/** Of the glossary; in the last three a name stands before a dot. */
const SECTIONS = ['titles', 'operations', 'schemas', 'overrides', 'values', 'selfExplaining'];

/** `renamed`: former name → name in its place. */
export function moveEntries(state: ServiceState, renamed: ReadonlyMap<string, string>): MovedEntries {
  const files = new Map<string, string>();
  const moved: string[] = [];
  for (const [path, text] of state) {
    const isGlossary = path === 'glossary.yaml';
    if (!isGlossary && !path.startsWith('corrections/')) continue;
    const edits = isGlossary ? glossaryEdits(text, renamed) : correctionEdits(text, renamed);
    if (edits.length === 0) continue;
    files.set(path, applyEdits(text, edits));
    append(
      moved,
      edits.map(({ scalar, now, where }) => `${path}, ${where}: ${String(scalar.value)} is now ${now}`),
    );
  }
  return { files, moved };
}

interface Edit {
  scalar: Scalar;
  now: string;
  where: string;
}

function glossaryEdits(text: string, renamed: ReadonlyMap<string, string>): Edit[] {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return [];
  return SECTIONS.flatMap((where) => {
    const section = contents.get(where);
    if (!isMap(section)) return [];
    const taken = new Set(section.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
    return section.items.flatMap(({ key }) => {
      if (!isScalar(key)) return [];
      const now = movedName(String(key.value), renamed);
      // Who wrote an entry for the new name meant it.
      if (now === undefined || taken.has(now)) return [];
      taken.add(now);
      return [{ scalar: key, now, where }];
    });
  });
}

function correctionEdits(text: string, renamed: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  const changes = parseDocument(text).get('changes');
  if (!isSeq(changes)) return [];
  visit(changes, {
    Scalar(key, scalar, path) {
      const pair = path.at(-1);
      if (key !== 'value' || !isPair(pair) || !isScalar(pair.key) || typeof scalar.value !== 'string') return;
      const where = String(pair.key.value);
      const now =
        where === 'target'
          ? movedTarget(scalar.value, renamed)
          : where === '$ref'
            ? movedPointer(scalar.value, renamed)
            : undefined;
      if (now !== undefined) edits.push({ scalar, now, where });
    },
  });
  return edits;
}

/** "ListLamps" or "ListLamps.query.limit". */
function movedName(name: string, renamed: ReadonlyMap<string, string>): string | undefined {
  const end = name.search(/[./]|$/);
  const now = renamed.get(name.slice(0, end));
  return now === undefined ? undefined : now + name.slice(end);
}

/** A name with a keyword behind a slash, or a JSON pointer. */
function movedTarget(target: string, renamed: ReadonlyMap<string, string>): string | undefined {
  return target.startsWith('/') ? movedPointer(target, renamed) : movedName(target, renamed);
}

const SCHEMAS = /^#?\/components\/schemas\//;

function movedPointer(pointer: string, renamed: ReadonlyMap<string, string>): string | undefined {
  const [start] = SCHEMAS.exec(pointer) ?? [];
  const now = start === undefined ? undefined : movedName(pointer.slice(start.length), renamed);
  return now === undefined ? undefined : `${start}${now}`;
}

/** The names are words without quotes in them: what stands around them in the text is their own quotes. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { scalar, now } of [...edits].reverse()) {
    const [from, to] = scalar.range as [number, number, number];
    const written = text.slice(from, to).replace(String(scalar.value), () => now);
    result = result.slice(0, from) + written + result.slice(to);
  }
  return result;
}
