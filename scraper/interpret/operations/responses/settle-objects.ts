// The tables of an operation, once all of them are read → which of them each field holds, what they are called, and what examples tell
// of them. Each step needs what the steps before it found.
import type { Block } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Body, Parameter, RequestExample } from '../../../reference/reference-model.ts';
import { refineElements } from '../../evidence/example-evidence.ts';
import { payloadsOf } from '../../examples/payloads.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import { nestRows, reportTwins } from '../../tables/nesting/nest-rows.ts';
import { nestInResource } from '../../tables/nesting/rows-of-resource.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { pointAtShared } from '../../tables/references/point-at-shared.ts';
import { takeValuesElsewhere } from '../../tables/references/values-elsewhere.ts';
import { settleTypes } from '../../tables/references/resolve-references.ts';
import { mentionInText } from '../../tables/references/text-mentions.ts';
import type { Payload } from '../bodies/infer-body.ts';
import { inferObjects } from './infer-objects.ts';
import { refineQueryArrays } from '../request/query-arrays.ts';
import { copyAlike, type ReadResponses } from './read-responses.ts';
import { wrapBody } from '../bodies/wrap-body.ts';

interface ReadSides extends ReadResponses {
  part: (kind: PartKind) => readonly Block[];
  body: Body | undefined;
  parameters: Parameter[];
  path: string;
  requestExamples: readonly RequestExample[];
  /** Of responses, in the order of the page. */
  payloads: readonly unknown[];
  request: ObjectTables;
  response: ObjectTables;
  /** What the examples tell of the tables was decided when an edition was printed. */
  isEdition: boolean;
}

/** A body with the payloads that show it. */
interface Witness {
  body: Body | undefined;
  objects: ObjectTables;
  shown: readonly Payload[];
  values: unknown[];
}

export function settleObjects(sides: ReadSides, context: InterpretContext, report: Report): void {
  const { part, path, parameters, responses, alike, request, response, isEdition } = sides;
  const { profile, mentions, pages, shared } = context;
  const sent = payloadsOf(sides.requestExamples);
  const received = responses.flatMap(({ examples }) => examples.map(({ value }) => value));
  const headers = responses.flatMap((one) => one.headers);
  const witnesses = isEdition ? [] : witnessesOf(sides, sent);

  // Which table each field holds: by what the page says, then by what its examples show.
  for (const { body, objects, values } of witnesses) wrapBody(body, values, objects, context, report);
  mentionInText(part('request'), request.holders, context);
  mentionInText(part('response'), response.holders, context);
  request.link(response, context, report);
  response.link(request, context, report);
  for (const { body, objects, values } of witnesses) {
    // What is sent has the shape of what comes back, where rows are listed flat and no other example tells.
    const payloads = values.length === 0 && profile.names.isFlat ? sent : values;
    if (payloads.length > 0) nestRows(body, payloads, objects, context, report);
    else if (profile.names.isFlat && !isEdition) nestInResource(body, path, objects, context, report);
  }
  reportTwins(context, report);
  if (!isEdition) {
    request.linkByExamples(sent, context, report);
    response.linkByExamples(received, context, report);
  }
  for (const { body, objects, shown } of witnesses) inferObjects(body, shown, objects, context, report);

  // Names and keys, once no table comes any more.
  request.name(sent[0], report);
  response.name(sides.payloads[0], report);
  request.resolve(response, sent, context, report);
  response.resolve(request, received, context, report);
  request.mapFreeKeys(response, sent);
  response.mapFreeKeys(request, received);
  request.settle(response, parameters, report);
  response.settle(request, headers, report);
  copyAlike(alike);

  // What stands in addresses and headers, and the elements of lists.
  for (const field of [...parameters, ...headers]) {
    pointAtShared(field, mentions.get(field), shared, new Set(), profile.objects);
    takeValuesElsewhere(field, mentions.get(field), pages, profile, report);
  }
  settleTypes([...parameters.filter((one) => one.in !== 'path'), ...headers], profile, report);
  if (!isEdition) refineQueryArrays(parameters, response.tables, report);
  for (const { body, objects, values } of witnesses) refineElements(body, objects.tables, values, report);
}

function witnessesOf({ body, requestExamples, responses, request, response }: ReadSides, sent: unknown[]): Witness[] {
  return [
    { body, objects: request, shown: requestExamples, values: sent },
    ...responses.map((one) => ({
      body: one.body,
      objects: response,
      shown: one.examples,
      values: one.examples.map(({ value }) => value),
    })),
  ];
}
