// Pairs of documents for comparing verdicts: every example of every rule, in both directions of the wire and of time, and drifts of the
// committed editions. Each pair has a path of its own, so that one run of a tool compares them all.
import { openDocument } from '../../spec/checks/check-document.ts';
import { type ChangeClass, changeClasses } from '../../spec/diff/change.ts';
import { compareDocuments } from '../../spec/diff/compare-documents.ts';
import { rules } from '../../spec/diff/rules/rules.ts';
import { committedServices } from '../support/committed-edition.ts';
import { driftEdits } from '../support/drift-edits.ts';
import { applyDrift, drifts } from '../support/drifts.ts';

type Json = Record<string, unknown>;

export interface DiffPair {
  /** What it shows: "enum-value-added response", "drift: a row deleted". */
  name: string;
  before: Json;
  after: Json;
  /** The worst class that we find, and the rules that find it. */
  ours: { class: ChangeClass | 'nothing'; rules: string[] };
}

const DRIFTS_PER_EDIT = 3;

export function diffPairs(): DiffPair[] {
  return [...examplePairs(), ...driftPairs()];
}

function examplePairs(): DiffPair[] {
  return rules.flatMap((rule) =>
    rule.examples.flatMap((example) =>
      (['request', 'response', 'none'] as const)
        .filter((direction) => example[direction] !== undefined)
        .flatMap((direction) => {
          const [before, after] = [example.before, example.after].map((document) =>
            oneWay(copy(document), direction),
          ) as [Json, Json];
          return [
            pairOf(`${rule.id} ${direction}`, before, after),
            pairOf(`${example.back} ${direction}, back from ${rule.id}`, after, before),
          ];
        }),
    ),
  );
}

function driftPairs(): DiffPair[] {
  return drifts(committedServices, driftEdits, DRIFTS_PER_EDIT).map((drift) => {
    const { before, after } = applyDrift(drift);
    return pairOf(`drift: ${drift.edit.name}, ${drift.row.direction}`, copy(before), copy(after));
  });
}

function pairOf(name: string, before: Json, after: Json): DiffPair {
  const views = [before, after].map((document) => {
    const opened = openDocument(document);
    if (opened.kind !== 'opened') throw new Error(`${name} is no document`);
    return opened.view;
  });
  // The names of types are no tool's matter but ours.
  const changes = compareDocuments(views[0] as never, views[1] as never).filter(
    ({ rule }) => !rule.startsWith('schema-'),
  );
  const worst = changeClasses.find((class_) => changes.some((change) => change.class === class_)) ?? 'nothing';
  return {
    name,
    before,
    after,
    ours: {
      class: worst,
      rules: [...new Set(changes.filter((change) => change.class === worst).map(({ rule }) => rule))].sort(),
    },
  };
}

/** The document without the direction that is not looked at. */
function oneWay(document: Json, direction: 'request' | 'response' | 'none'): Json {
  for (const operation of operationsOf(document)) {
    const content = (operation['responses'] as Record<string, Json> | undefined)?.['200'];
    if (direction === 'request' && operation['requestBody'] !== undefined && content) delete content['content'];
    if (direction === 'response') delete operation['requestBody'];
  }
  return document;
}

export function operationsOf(document: Json): Json[] {
  return Object.values(document['paths'] as Record<string, Json>).flatMap((item) => Object.values(item) as Json[]);
}

function copy(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Pairs that differ below their paths and in schemas only can share a document; a path that goes might be taken for one of another pair. */
export function canShare({ before, after }: DiffPair): boolean {
  const rest = ({ paths: _, components, ...other }: Json): string =>
    JSON.stringify([other, { ...(components as Json | undefined), schemas: undefined }]);
  const [old, now] = [before, after].map((document) => Object.keys(document['paths'] as Json).join(' '));
  return old !== '' && old === now && rest(before) === rest(after);
}

/** One document of one side of many pairs; the pair's number begins its paths and ends its names. */
export function joinSides(pairs: readonly DiffPair[], side: 'before' | 'after'): Json {
  const paths: Json = {};
  const schemas: Json = {};
  pairs.forEach((pair, index) => {
    const document = JSON.parse(
      JSON.stringify(pair[side]).replace(/"#\/components\/schemas\/(\w+)"/g, `"#/components/schemas/$1E${index}"`),
    ) as Json;
    for (const operation of operationsOf(document))
      operation['operationId'] = `${String(operation['operationId'])}E${index}`;
    for (const [path, item] of Object.entries(document['paths'] as Json)) paths[`/e${index}${path}`] = item;
    for (const [name, schema] of Object.entries(
      ((document['components'] as Json | undefined)?.['schemas'] ?? {}) as Json,
    ))
      schemas[`${name}E${index}`] = schema;
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Pairs', version: '1' },
    servers: [{ url: 'https://lamps.example.com' }],
    paths,
    components: { schemas },
  };
}
