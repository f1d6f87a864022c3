// Descriptions that are worth nothing: they repeat names, or make demands where none can be made.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { jsonPointer } from '../build/json-pointer.ts';
import type { OpenApiDocument, SchemaObject } from '../openapi.ts';
import type { Glossary } from './glossary.ts';
import { oneSidedSchemas } from '../one-sided.ts';
import { repeatsNames, repeatsTitle } from './repeats-names.ts';

/** Numbers of descriptions of operations, parameters, schemas and fields. */
export interface Wording {
  /** They say no more than the names around them, though no one said that this is enough. */
  repeating: number;
  /** They say no more, and the glossary lists them: there is no more to say. */
  selfExplaining: number;
  /**
   * They tell how to search, or what is required, in a path or in a schema that only responses have; or what was found, in one
   * that only requests have.
   */
  misplaced: number;
}

const SEARCH =
  /\bfuzzy\b|\b(?:matched|filtered|searched) by\b|\b(?:filter|search) by\b|\bto (?:find|look for|search|filter)\b/i;
const DEMAND = /\brequired (?:by|for|if|unless|when|with|without)\b|\bbest left out\b/i;
/** "Set it alone.", "Best shorter than the fuse.", "Room IDs are checked.": sentences of their own. */
const ORDER = /(?:^|[.;,] )(?:set|give|leave|omit|choose|send|keep) (?:it|them|one|either|neither)\b/i;
const ADVICE = /(?:^|[.;,] )best (?:[a-z]{2,12}er than|left|kept|below|above)\b/i;
const TESTED = /(?:^|[.;] )(?:[a-z]+ )?(?:IDs?|names?|values?) (?:is|are) checked[.;]/i;
/** Fields that the sender has to give as well, by their names: "All but candles need plug_type." */
const NEED = /\b[Nn]eeds? [a-z]+(?:_[a-z\d]+)+\b/;

/** True for sentences such as "Part of the name to look for." or "Required without color.": they speak to who sends the field. */
export function speaksToSender(description: string): boolean {
  return [SEARCH, DEMAND, ORDER, ADVICE, TESTED, NEED].some((words) => words.test(description));
}

const RESULT = /(?<!\b(?:is|are|be) )\bfound\.$|^one page of\b/i;

/** True for "The lamps found.": only an answer has them. */
export function speaksOfResponse(description: string): boolean {
  return RESULT.test(description);
}

/**
 * Counts them. Where the descriptions are the glossary's own, `file` names it and each fault is told, as is an entry of
 * `selfExplaining` that is not needed (any more).
 */
export function checkWording(
  document: OpenApiDocument,
  { selfExplaining }: Glossary,
  file: string | undefined,
  report: Report,
): Wording {
  const wording: Wording = { repeating: 0, selfExplaining: 0, misplaced: 0 };
  const used = new Set<string>();
  const isListed = (...entries: readonly string[]): boolean => {
    const found = entries.filter((entry) => selfExplaining.has(entry));
    for (const entry of found) used.add(entry);
    return found.length > 0;
  };
  /** What stands at `pointer` repeats names. `entries` are the names under which the glossary may list it, its own first. */
  const count = (entries: readonly [string, ...string[]], description: string, pointer: string): void => {
    if (isListed(...entries)) wording.selfExplaining += 1;
    else {
      wording.repeating += 1;
      if (file !== undefined) report.add('description-repeats', { place: entries[0], description }, { pointer });
    }
  };
  const check = (owner: string, name: string, description: string | undefined, schema: SchemaObject, at: string) => {
    if (description !== undefined && repeatsNames(description, [name, owner, referredName(schema)]))
      count([`${owner}.${name}`, name], description, at);
  };
  const tellMisplaced = (owner: string, name: string, pointer: string) => {
    wording.misplaced += 1;
    if (file !== undefined) report.add('description-misplaced', { owner, name }, { pointer });
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { operationId, summary, description, parameters = [] }] of Object.entries(item)) {
      if (description !== undefined && repeatsTitle(description, [summary, operationId]))
        count([operationId], description, jsonPointer('paths', path, method));
      parameters.forEach(({ in: place, name, description, schema }, index) => {
        const pointer = jsonPointer('paths', path, method, 'parameters', index);
        check(operationId, name, description, schema, pointer);
        // Whoever calls the operation has to give them, and they find one thing.
        if (place === 'path' && speaksToSender(description ?? '')) tellMisplaced(operationId, name, pointer);
      });
    }
  }
  const { requestOnly, responseOnly } = oneSidedSchemas(document);
  for (const [owner, { description, properties = {} }] of Object.entries(document.components.schemas)) {
    if (description !== undefined && repeatsNames(description, [owner]))
      count([owner], description, jsonPointer('components', 'schemas', owner));
    for (const [name, schema] of Object.entries(properties)) {
      const pointer = jsonPointer('components', 'schemas', owner, 'properties', name);
      check(owner, name, schema.description, schema, pointer);
      const words = schema.description ?? '';
      const isMisplaced =
        (responseOnly.has(owner) && speaksToSender(words)) || (requestOnly.has(owner) && speaksOfResponse(words));
      if (isMisplaced) tellMisplaced(owner, name, pointer);
    }
  }
  if (file !== undefined) reportUnused(selfExplaining, used, file, report);
  return wording;
}

/** The schema that the field holds, once, in a list or in a map. */
function referredName({ $ref, items, additionalProperties }: SchemaObject): string {
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  const inner = items ?? additionalProperties;
  return typeof inner === 'object' ? referredName(inner) : '';
}

function reportUnused(
  entries: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
  file: string,
  report: Report,
): void {
  for (const name of entries.keys()) {
    if (!used.has(name))
      report.add(
        'glossary-unused',
        { section: 'selfExplaining', name },
        { at: { document: file }, pointer: jsonPointer('selfExplaining', name) },
      );
  }
}
