// What comes back from an operation, as all parts of its page tell it: tables, status lists, sentences, examples, other pages.
import type { Block } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Parameter, RequestExample } from '../../../reference/reference-model.ts';
import { readResponseExamples } from '../../examples/read-examples.ts';
import { elementTitle } from '../../fields/names/element-title.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { withoutResponseRows } from './response-rows.ts';
import { addFailureBody } from './failure-elsewhere.ts';
import { inferResponses } from '../bodies/infer-body.ts';
import { listResponses } from '../bodies/list-body.ts';
import { addFiles } from '../bodies/text-body.ts';
import { placeExamples } from './place-examples.ts';
import { readResponses, statusBlocks, type ReadResponses } from './read-responses.ts';
import type { OperationUri } from '../address/read-uri.ts';
import { withResponseElsewhere } from './response-elsewhere.ts';
import { addReturned, addUnknown } from './returned-type.ts';
import { withSameTables } from './same-table.ts';
import type { Section } from '../section.ts';
import { addElsewhere, statusesElsewhere } from '../statuses/statuses-elsewhere.ts';
import { addTold, isShort, toldStatuses, toldSuccess } from '../statuses/told-statuses.ts';

interface ResponseScope {
  section: Section;
  part: (kind: PartKind) => readonly Block[];
  uri: OperationUri;
  parameters: Parameter[];
  requestExamples: readonly RequestExample[];
  /** What there is to say of the request's examples, which stand behind the tables of the response. */
  aboutExamples: Report;
}

interface PageResponses extends ReadResponses {
  /** The request's without rows of the response. */
  parameters: Parameter[];
  /** Payloads in the order of the page. */
  payloads: unknown[];
}

export function readPageResponses(
  { section, part, uri, parameters, requestExamples, aboutExamples }: ResponseScope,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): PageResponses {
  const { profile, shared, pages } = context;
  const about = [...part('function'), ...part('response')];
  // Statuses that a sentence or another page tells are needed for tables that stand below none.
  const told = toldStatuses(
    [...part('function'), ...part('request'), ...part('response'), ...part('response-examples').filter(isShort)],
    profile,
  );
  const elsewhere = statusesElsewhere(part('statuses'), uri.method, pages, profile);
  const success = toldSuccess(told) ?? elsewhere?.success;
  // What tables describe counts before sentences, and these before examples.
  const tables = withSameTables(part('response'), part('request'), profile, report);
  const blocks = withResponseElsewhere(tables, context, report);
  const read = readResponses(blocks, statusBlocks(section, profile), objects, context, report, success);
  const { responses } = read;
  const listsFailures = responses.some(({ status }) => /^[45]/.test(status));
  const own = withoutResponseRows(parameters, responses, requestExamples, report);
  const unknown = addReturned(about, responses, profile, shared, report, success);
  report.absorb(aboutExamples);
  const examples = readResponseExamples(part('response-examples'), profile, context.examples, report);
  placeExamples(examples, responses, profile.cells, success);
  addTold(told, responses);
  addFiles(responses, uri.method);
  if (elsewhere && !listsFailures) addElsewhere(elsewhere, responses, report);
  listResponses(responses, { blocks: about, title: elementTitle(uri.path) }, objects, context);
  inferResponses(responses, uri.path, objects, context, report);
  addUnknown(unknown, responses);
  const sends = [...part('response'), ...part('response-examples'), ...part('errors'), ...part('statuses')];
  addFailureBody(sends, uri.path, read, objects, context, report);
  return { ...read, parameters: own, payloads: examples.map(({ example }) => example.value) };
}
