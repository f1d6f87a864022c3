// One section of a book, or one page → its operations.
import type { Block } from '../../blocks/block.ts';
import { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { addressOfExamples, examplesOf, ownExamples } from './address-of-examples.ts';
import { withFieldLists } from '../tables/field-lists.ts';
import { adoptCaptions } from '../tables/adopt-captions.ts';
import { refineElements } from '../evidence/example-evidence.ts';
import type { InterpretContext } from '../tables/interpret-context.ts';
import { nestRows, reportTwins } from '../tables/nest-rows.ts';
import { ObjectTables } from '../tables/object-tables.ts';
import { refineQueryArrays } from './query-arrays.ts';
import { askedNames, elementKeys, payloadKeys, payloadsOf } from '../examples/payloads.ts';
import { readRequestExamples, readResponseExamples } from '../examples/read-examples.ts';
import { readIamActions } from './read-permissions.ts';
import { copyAlike, readResponses, statusBlocks } from './read-responses.ts';
import { basesOf, placeholdersOf, readUris, statesGeneralForm } from './read-uri.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Section } from './section.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { pointAtShared } from '../tables/point-at-shared.ts';
import { mentionInText } from '../tables/text-mentions.ts';
import { settleTypes } from '../tables/resolve-references.ts';
import { tableReading } from '../tables/table-reading.ts';
import { readDescription } from './read-description.ts';
import { tablesIn } from './section.ts';
import { formHeader } from './form-body.ts';
import { inferObjects } from './infer-objects.ts';
import { elementTitle } from '../fields/element-title.ts';
import { inferRequest, inferResponses } from './infer-body.ts';
import { asStatedList, listResponses } from './list-body.ts';
import { completeParameters } from './complete-parameters.ts';
import { placeExamples } from './place-examples.ts';
import { readRequest } from './read-request.ts';
import { withResponseElsewhere } from './response-elsewhere.ts';
import { addReturned, addUnknown, sentBody } from './returned-type.ts';
import { withSameTables } from './same-table.ts';
import { takeStatedName } from './stated-name.ts';
import { addElsewhere, statusesElsewhere } from './statuses-elsewhere.ts';
import { addTold, isShort, toldStatuses, toldSuccess } from './told-statuses.ts';
import { withoutAnswerRows } from './answer-rows.ts';
import { wrapBody } from './wrap-body.ts';
import { textBody } from './text-body.ts';
import { unreadKeysIn } from './unread-keys.ts';

/** Reads the operations of a section: one for every address that it states, none where it states no address. */
export function readOperations(
  section: Section,
  document: string,
  context: InterpretContext,
  report: Report,
): Operation[] {
  const { profile } = context;
  const address = section.parts.get('uri') ?? [];
  if (statesGeneralForm(address, profile.addresses)) return [];
  const { divides } = profile.operations;
  const { uris: stated, tables: addressTables, shown: calls } = readUris(address, profile.addresses, divides, report);
  const uris = stated.length > 0 ? stated : addressOfExamples(section, profile, report);
  const isAddress = new Set<Block>(addressTables);
  const parts = new Map<PartKind, Block[]>();
  const part = (kind: PartKind): Block[] => {
    const known = parts.get(kind);
    if (known) return known;
    const blocks = (section.parts.get(kind) ?? []).filter((block) => !isAddress.has(block));
    if (kind !== 'request' && kind !== 'response') return adoptCaptions(blocks, profile);
    // Lists become tables once: this is reported.
    const listed = adoptCaptions(withFieldLists(blocks, profile, report), profile);
    parts.set(kind, listed);
    return listed;
  };
  const [uri] = uris;
  if (!uri) {
    if (section.parts.has('uri')) report.add('operation-without-uri', { title: section.title }, { at: section.at });
    return [];
  }
  for (const table of addressTables) context.tables.push(tableReading(table, 'addresses'));
  const statedName = section.name ?? takeStatedName(section, profile.sections);
  if (statedName !== undefined && uris.length > 1)
    report.add('operation-name-of-several', { name: statedName, addresses: uris.length }, { at: section.at });
  const request = new ObjectTables('request', profile);
  const response = new ObjectTables('response', profile);
  const paths = uris.map(({ path }) => placeholdersOf(path));
  const placeholders = new Set(paths.flat());
  const aboutExamples = new Report();
  const unparsed = context.examples.read - context.examples.parsed;
  const shown = readRequestExamples(part('request-examples'), profile, context.examples, aboutExamples);
  const requestExamples = [...ownExamples(shown, uris, profile.sections), ...calls];
  const names = {
    isBodiless: profile.operations.isBodiless(uri.method),
    placeholders,
    paths,
    query: new Set(uris.flatMap(({ query }) => [...query.names, ...query.constants.map(({ name }) => name)])),
    payload: payloadKeys(requestExamples),
    asked: askedNames(requestExamples),
    isDeleting: uri.method === 'delete',
    elements: elementKeys(requestExamples),
    hasExamples: requestExamples.length > 0,
  };
  const reading = readRequest(part, names, request, context, report);
  const sent = payloadsOf(requestExamples);
  const title = elementTitle(uri.path);
  const about = [...part('function'), ...part('request')];
  const body =
    asStatedList(reading.body, { blocks: about, side: 'sent', examples: sent, title }, request, context) ??
    sentBody(about, profile, context.shared) ??
    inferRequest(uri, requestExamples, request, context, report) ??
    (names.isBodiless ? undefined : textBody(about, reading.parameters, profile));
  const answer = withResponseElsewhere(
    withSameTables(part('response'), part('request'), profile, report),
    context,
    report,
  );
  const statuses = statusBlocks(section, profile);
  const told = toldStatuses(
    [...part('function'), ...part('request'), ...part('response'), ...part('response-examples').filter(isShort)],
    profile,
  );
  const elsewhere = statusesElsewhere(part('statuses'), uri.method, context.pages, profile);
  const success = toldSuccess(told) ?? elsewhere?.success;
  const { responses, alike } = readResponses(answer, statuses, response, context, report, success);
  const listsFailures = responses.some(({ status }) => /^[45]/.test(status));
  const parameters = withoutAnswerRows(reading.parameters, responses, requestExamples, report);
  const unknown = addReturned(
    [...part('function'), ...part('response')],
    responses,
    profile,
    context.shared,
    report,
    success,
  );
  // What there is to say stands in the order of the page.
  report.absorb(aboutExamples);
  const responseExamples = readResponseExamples(part('response-examples'), profile, context.examples, report);
  placeExamples(responseExamples, responses, profile.cells, success);
  addTold(told, responses);
  if (elsewhere && !listsFailures) addElsewhere(elsewhere, responses, report);
  listResponses(responses, { blocks: [...part('function'), ...part('response')], title }, response, context);
  inferResponses(responses, uri.path, response, context, report);
  addUnknown(unknown, responses);
  const areWhole = context.examples.read - context.examples.parsed === unparsed;
  const received = responses.flatMap(({ examples }) => examples.map(({ value }) => value));
  const unreadKeys = section.origin
    ? (section.origin.unreadKeys ?? [])
    : unreadKeysIn(
        [...part('request-examples'), ...part('response-examples')],
        [...payloadsOf(shown), ...received],
        areWhole,
      );
  // What the examples tell of the tables was decided when an edition was printed.
  const witnesses = section.origin
    ? []
    : [
        { body, objects: request, examples: sent, payloads: requestExamples },
        ...responses.map((one) => ({
          body: one.body,
          objects: response,
          examples: one.examples.map(({ value }) => value),
          payloads: one.examples,
        })),
      ];
  for (const { body: own, objects, examples } of witnesses) wrapBody(own, examples, objects, context, report);
  mentionInText(part('request'), request.holders, context);
  mentionInText(part('response'), response.holders, context);
  request.link(response, context, report);
  response.link(request, context, report);
  for (const { body: own, objects, examples } of witnesses) {
    // What is sent has the shape of what comes back, where rows are listed flat and no other example tells.
    const payloads = examples.length === 0 && profile.names.isFlat ? sent : examples;
    nestRows(own, payloads, objects, context, report);
  }
  reportTwins(context, report);
  if (witnesses.length > 0) {
    request.linkByExamples(sent, context, report);
    response.linkByExamples(received, context, report);
  }
  for (const { body: own, objects, payloads } of witnesses) inferObjects(own, payloads, objects, context, report);
  request.name(sent[0], report);
  response.name(responseExamples[0]?.example.value, report);
  const headers = responses.flatMap((one) => one.headers);
  request.resolve(response, sent, context, report);
  response.resolve(request, received, context, report);
  request.mapFreeKeys(response, sent);
  response.mapFreeKeys(request, received);
  request.settle(response, parameters, report);
  response.settle(request, headers, report);
  copyAlike(alike);
  for (const field of [...parameters, ...headers])
    pointAtShared(field, context.mentions.get(field), context.shared, new Set(), profile.objects);
  settleTypes([...parameters.filter((one) => one.in !== 'path'), ...headers], profile, report);
  if (witnesses.length > 0) refineQueryArrays(parameters, response.tables, report);
  for (const { body: own, objects, examples } of witnesses) refineElements(own, objects.tables, examples, report);
  if (!section.origin) {
    const commands = [...part('request'), ...part('request-examples')];
    const form = formHeader(
      body,
      parameters,
      { texts: about, commands, tables: tablesIn(part('request')) },
      profile,
      report,
    );
    if (form) parameters.push(form);
  }

  const iamActions = readIamActions(part('permissions'), context);
  const { text, told: notes } = readDescription(part, section, parameters, profile, report);
  const phrases = phraseSet(profile.language);
  const isDeprecated = phrases.isDeprecatedOperation(section.title, text);
  const description = [text, notes].filter((one) => one !== '').join('\n');
  const dropped = new Set(
    parameters.filter((parameter) => parameter.in === 'path' && !placeholders.has(parameter.name)),
  );
  for (const { name, at: places } of dropped)
    for (const at of places) report.add('path-parameter-not-in-path', { name }, { at });
  return uris.map((address, index) => {
    // Further addresses get copies: what is done to one operation later must not change the others.
    const own = <Value>(value: Value): Value => (index === 0 ? value : structuredClone(value));
    const operation: Operation = {
      method: address.method,
      path: address.path,
      title: section.title,
      section: section.number === undefined ? section.title : `${section.number} ${section.title}`,
      document: section.origin?.document ?? document,
      parameters: completeParameters(
        own(parameters.filter((parameter) => !dropped.has(parameter))),
        address,
        section,
        report,
      ),
      responses: own(responses),
      tables: own([...request.tables, ...response.tables]),
      requestExamples: own(examplesOf(address, uris, requestExamples, stated.length === 0, basesOf(profile))),
      iamActions: own(iamActions),
      at: [section.at, address.at],
    };
    if (statedName !== undefined && uris.length === 1) operation.statedName = statedName;
    if (unreadKeys.length > 0) operation.unreadKeys = unreadKeys;
    if (section.chapter !== undefined) operation.chapter = section.chapter;
    if (section.origin?.date !== undefined) operation.date = section.origin.date;
    if (section.origin?.staleSince !== undefined) operation.staleSince = section.origin.staleSince;
    if (section.origin?.deprecated || isDeprecated) operation.deprecated = true;
    if (section.origin?.idempotent || phrases.isIdempotent(description)) operation.idempotent = true;
    if (section.origin?.public || phrases.isPublic(description)) operation.public = true;
    if (description !== '') operation.description = description;
    if (body) operation.requestBody = own(body);
    return operation;
  });
}
