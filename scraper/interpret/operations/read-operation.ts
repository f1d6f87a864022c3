// One section of a book, or one page → its operations.
import type { Block } from '../../blocks/block.ts';
import { Report } from '../../diagnostics/report.ts';
import type { HttpMethod, Operation } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import { isVertical } from './address/address-lines.ts';
import { addressOfExamples, examplesOf, ownExamples } from './address/address-of-examples.ts';
import { withFieldLists } from '../tables/nesting/field-lists.ts';
import { adoptCaptions } from '../tables/adopt-captions.ts';
import type { InterpretContext } from '../tables/interpret-context.ts';
import { ObjectTables } from '../tables/object-tables.ts';
import { askedNames, elementKeys, keysAtAnyDepth, payloadKeys, payloadsOf } from '../examples/payloads.ts';
import { readRequestExamples } from '../examples/read-examples.ts';
import { withExamplesBySide } from './examples-by-side.ts';
import { readPageResponses } from './responses/responses-of-page.ts';
import { readIamActions } from './read-permissions.ts';
import { basesOf, placeholdersOf, readUris, statesGeneralForm } from './address/read-uri.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Section } from './section.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { tableReading } from '../tables/table-reading.ts';
import { readDescription } from './read-description.ts';
import { tablesIn } from './section.ts';
import { formHeader } from './bodies/form-body.ts';
import { elementTitle } from '../fields/names/element-title.ts';
import { inferRequest } from './bodies/infer-body.ts';
import { asStatedList } from './bodies/list-body.ts';
import { withKnownParts } from './known-parts.ts';
import { completeParameters } from './request/complete-parameters.ts';
import { readRequest } from './request/read-request.ts';
import { sentBody } from './responses/returned-type.ts';
import { settleObjects } from './responses/settle-objects.ts';
import { takeStatedName } from './stated-name.ts';
import { textBody } from './bodies/text-body.ts';
import { unreadKeysIn } from './request/unread-keys.ts';

/** Reads the operations of a section: one for every address that it states, none where it states no address. */
export function readOperations(
  page: Section,
  document: string,
  context: InterpretContext,
  report: Report,
): Operation[] {
  const { profile } = context;
  const known = withKnownParts(page, profile, report);
  const address = known.parts.get('uri') ?? [];
  if (statesGeneralForm(address, profile.addresses)) return [];
  const { divides } = profile.operations;
  const { uris: stated, tables: addressTables, shown: calls } = readUris(address, profile.addresses, divides, report);
  const uris = stated.length > 0 ? stated : addressOfExamples(known, profile, report);
  const section = withExamplesBySide(known, uris, profile, report);
  const isAddress = new Set<Block>(addressTables);
  const parts = new Map<PartKind, Block[]>();
  const part = (kind: PartKind): Block[] => {
    const before = parts.get(kind);
    if (before) return before;
    const blocks = (section.parts.get(kind) ?? []).filter((block) => !isAddress.has(block));
    if (kind !== 'request' && kind !== 'response') return adoptCaptions(blocks, profile);
    // Lists become tables once: this is reported.
    const listed = adoptCaptions(withFieldLists(blocks, profile, report), profile);
    parts.set(kind, listed);
    return listed;
  };
  // Where one of several addresses sends something, what the page says of bodies is said of that one.
  const sending = uris.filter(({ method }) => !isMostlyBodiless(method, profile));
  const uri = sending[0] ?? uris[0];
  if (!uri) {
    if (section.parts.has('uri')) report.add('operation-without-uri', { title: section.title }, { at: section.at });
    return [];
  }
  for (const table of addressTables) context.tables.push(tableReading(table, 'addresses'));
  // Rows beside those of the address and the method say no more of it.
  const beside = addressTables.flatMap((table) =>
    isVertical(table, profile.addresses) ? table.rows.flatMap(({ at }) => at) : [],
  );
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
    anywhere: keysAtAnyDepth(requestExamples),
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
  const read = readPageResponses(
    { section, part, uri, parameters: reading.parameters, requestExamples, aboutExamples },
    response,
    context,
    report,
  );
  const { parameters, responses } = read;
  const areWhole = context.examples.read - context.examples.parsed === unparsed;
  const received = responses.flatMap(({ examples }) => examples.map(({ value }) => value));
  const unreadKeys = section.origin
    ? (section.origin.unreadKeys ?? [])
    : unreadKeysIn(
        [...part('request-examples'), ...part('response-examples')],
        [...payloadsOf(shown), ...received],
        areWhole,
      );
  settleObjects(
    {
      ...read,
      part,
      path: uri.path,
      body,
      requestExamples,
      request,
      response,
      isEdition: section.origin !== undefined,
    },
    context,
    report,
  );
  if (!section.origin) {
    const commands = [...part('request'), ...part('request-examples')];
    const form = formHeader(
      body,
      parameters,
      { texts: about, commands, tables: tablesIn(part('request')), method: uri.method },
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
        profile.types,
        report,
      ),
      responses: own(responses),
      tables: own([...request.tables, ...response.tables]),
      requestExamples: own(examplesOf(address, uris, requestExamples, stated.length === 0, basesOf(profile))),
      iamActions: own(iamActions),
      at: [section.at, address.at, ...beside.filter((place) => place !== address.at)],
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
    const isOther = isMostlyBodiless(address.method, profile) && sending.length > 0 && !isShownSending(operation);
    if (body && !isOther) operation.requestBody = own(body);
    else if (body) {
      const { method, path } = operation;
      operation.requestExamples = operation.requestExamples.filter(({ request }) => request?.method === method);
      report.add('body-of-other-address', { method, path }, { at: address.at });
    }
    return operation;
  });
}

function isMostlyBodiless(method: HttpMethod, { operations }: Profile): boolean {
  return method === 'delete' || operations.isBodiless(method);
}

/** An example of its own, a call of its address, has a payload. */
function isShownSending({ method, requestExamples }: Operation): boolean {
  return requestExamples.some(({ request, value }) => request?.method === method && value !== undefined);
}
