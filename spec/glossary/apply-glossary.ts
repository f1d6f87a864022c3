// A built document and a glossary → the document with descriptions, and how much of it is described.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { jsonPointer } from '../build/json-pointer.ts';
import type { OpenApiDocument, SchemaObject } from '../openapi.ts';
import { bodyNames } from './body-names.ts';
import type { Glossary } from './glossary.ts';

/** Whose words come out: the vendor's with ours in the gaps, ours only, or the vendor's followed by ours. */
export type DescriptionSource = 'vendor' | 'ours' | 'both';

interface Coverage {
  described: number;
  undescribed: number;
}

export type DescriptionCoverage = Record<'operations' | 'parameters' | 'schemas' | 'fields', Coverage>;
export type GlossaryCoverage = DescriptionCoverage & { errorCodes: Coverage };

export interface ApplyGlossaryOptions {
  descriptions: DescriptionSource;
  /**
   * The glossary's file, for diagnostics about entries that match nothing. Absent where the document is only a part of the
   * service: then most entries match nothing.
   */
  file?: string;
}

interface Described {
  description?: string;
}

/** Writes titles and descriptions into `document`. Entries that match nothing are errors: they are misspelled or out of date. */
export function applyGlossary(
  document: OpenApiDocument,
  glossary: Glossary,
  options: ApplyGlossaryOptions,
  report: Report,
): GlossaryCoverage {
  const used = new Set<string>();
  const coverage: GlossaryCoverage = {
    operations: { described: 0, undescribed: 0 },
    parameters: { described: 0, undescribed: 0 },
    schemas: { described: 0, undescribed: 0 },
    fields: { described: 0, undescribed: 0 },
    errorCodes: { described: 0, undescribed: 0 },
  };
  const describe = (target: Described, words: string | undefined, kind: keyof GlossaryCoverage): void => {
    const description = chooseWords(target.description, words, options.descriptions);
    if (description === undefined) delete target.description;
    else target.description = description;
    coverage[kind][description === undefined ? 'undescribed' : 'described'] += 1;
  };
  const take = (section: Exclude<keyof Glossary, 'values'>, name: string): string | undefined => {
    const words = glossary[section].get(name);
    if (words !== undefined) used.add(`${section}: ${name}`);
    return words;
  };
  const fieldWords = (owner: string, name: string, schema: SchemaObject): string | undefined => {
    const own = take('overrides', `${owner}.${name}`);
    // An entry that every owner overrides still matches the name.
    const shared = take('fields', name);
    const words = own ?? shared;
    const meanings = takeValues(`${owner}.${name}`) ?? takeValues(name);
    return words === undefined ? undefined : `${words}${meanings ? valueWords(schema, meanings, document) : ''}`;
  };
  const takeValues = (name: string): ReadonlyMap<string, string> | undefined => {
    const meanings = glossary.values.get(name);
    if (meanings) used.add(`values: ${name}`);
    return meanings;
  };

  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      operation.summary = take('titles', operation.operationId) ?? operation.summary;
      describe(operation, take('operations', operation.operationId), 'operations');
      for (const parameter of operation.parameters ?? []) {
        describe(parameter, fieldWords(operation.operationId, parameter.name, parameter.schema), 'parameters');
      }
    }
  }
  const bodies = bodyNames(document);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const words = take('schemas', name);
    const isNamedForIt = bodies.has(name) && words === undefined;
    // The name of a body says all there is to say: without words it is no gap.
    if (isNamedForIt && (schema.description === undefined || options.descriptions === 'ours'))
      delete schema.description;
    else describe(schema, words, 'schemas');
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      describe(property, fieldWords(name, field, property), 'fields');
      if (options.descriptions === 'ours') dropInner(property);
    }
  }
  for (const entry of document['x-error-codes'] ?? []) {
    describe(entry, take('errorCodes', entry.code), 'errorCodes');
    // They are the vendor's sentences too.
    if (options.descriptions === 'ours') {
      delete entry.message;
      delete entry.solution;
    }
  }
  if (options.file !== undefined) reportUnused(glossary, used, options.file, report);
  return coverage;
}

/** What the documents say of the values of a map, which no entry of a glossary describes. */
function dropInner({ items, additionalProperties }: SchemaObject): void {
  if (items) dropInner(items);
  if (typeof additionalProperties !== 'object') return;
  delete additionalProperties.description;
  dropInner(additionalProperties);
}

function chooseWords(
  vendor: string | undefined,
  ours: string | undefined,
  source: DescriptionSource,
): string | undefined {
  if (source === 'ours') return ours;
  if (source === 'both' && vendor !== undefined && ours !== undefined && vendor !== ours) return `${vendor}\n\n${ours}`;
  return vendor ?? ours;
}

/** A list of the values that the schema, or the one it holds, enumerates and whose meaning is known. */
function valueWords(
  schema: SchemaObject,
  meanings: ReadonlyMap<string, string>,
  { components }: Pick<OpenApiDocument, 'components'>,
): string {
  const held = [schema, schema.items ?? {}].flatMap((one) => [one, components.schemas[referredName(one)] ?? {}]);
  const values = held.flatMap((one) => [...(one.enum ?? []), ...(one['x-known-values'] ?? [])]).map(String);
  return [...new Set(values)]
    .filter((value) => meanings.has(value))
    .map((value) => `\n- ${value}: ${meanings.get(value) as string}`)
    .join('');
}

function referredName({ $ref = '' }: SchemaObject): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function reportUnused(glossary: Glossary, used: ReadonlySet<string>, file: string, report: Report): void {
  for (const section of Object.keys(glossary) as (keyof Glossary)[]) {
    // What is listed there is no description: checkWording tells what is listed in vain.
    if (section === 'selfExplaining') continue;
    for (const name of glossary[section].keys()) {
      if (!used.has(`${section}: ${name}`))
        report.add(
          'glossary-unused',
          { section, name },
          { at: { document: file }, pointer: jsonPointer(section, name) },
        );
    }
  }
}
