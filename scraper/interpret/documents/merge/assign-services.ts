// Whose the documents are: told by the addresses that the services list.
import type { Report } from '../../../diagnostics/report.ts';
import { EDITION } from '../../../profiles/profile.ts';
import { operationKey } from '../../../reference/operation-key.ts';
import type { DocumentReading } from '../interpret-document.ts';

interface ServiceMembers {
  service: string;
  /** operationKey of every operation that its names.yaml lists. */
  operations: ReadonlySet<string>;
  /** What the product is called. */
  title?: string;
  /** The name of the profile of its documents, where it has one of its own: what others read is another API, whatever its addresses. */
  profile?: string;
}

/** What the documents are for. */
export interface Assignment {
  services: readonly ServiceMembers[];
  /** Build this service only; documents that no service knows belong to it. */
  service?: string | undefined;
}

type Assigned = Map<DocumentReading, string | undefined>;

/** The service of every document; none for what belongs to no service. */
export function assignServices(readings: readonly DocumentReading[], assignment: Assignment, report: Report): Assigned {
  return asAsked(servicesOf(readings, assignment), assignment, report);
}

/**
 * What was asked for and is new takes the documents of a known service where no others are left: nothing else can be meant. A service
 * that is known has documents of its own, and these are a mistake.
 */
function asAsked(found: Assigned, { service: asked, services }: Assignment, report: Report): Assigned {
  // Pages without an operation are not what was asked for.
  const assigned = [...found].flatMap(([{ operations }, service]) => (operations.length > 0 ? (service ?? []) : []));
  const [known] = assigned;
  if (asked === undefined || known === undefined || assigned.includes(asked)) return found;
  if (services.some(({ service }) => service === asked)) return found;
  report.add('documents-known-elsewhere', { service: asked, known });
  return new Map([...found].map(([reading, service]) => [reading, service === undefined ? undefined : asked]));
}

/** The service of every reading: that which lists most of a document's operations, else the one asked for. The pages of a folder are one document. */
function servicesOf(readings: readonly DocumentReading[], options: Assignment): Assigned {
  const groups = new Map<string, DocumentReading[]>();
  for (const reading of readings) {
    const { id, mediaType } = reading.document.source;
    const isPage = mediaType === 'text/html' || reading.document.profile.operations.divides;
    const key = isPage ? `folder ${id.slice(0, id.lastIndexOf('/') + 1)}` : `file ${id}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const service = serviceOf(group, options);
      return group.map((reading) => [reading, service] as const);
    }),
  );
}

function serviceOf(group: readonly DocumentReading[], options: Assignment): string | undefined {
  let best: { service: string; hits: number } | undefined;
  const stated = group.flatMap(({ operations }) => operations);
  // "GET /" and "GET /{version}" are addresses of every service.
  const telling = stated
    .filter(({ path }) => /\/[^/{]/.test(path))
    .map(({ method, path }) => operationKey(method, path));
  const readBy = group[0]?.document.profile.id;
  for (const { service, operations, profile = readBy } of options.services) {
    if (profile !== readBy && readBy !== EDITION) continue;
    const hits = telling.filter((key) => operations.has(key)).length;
    if (hits > (best?.hits ?? 0)) best = { service, hits };
  }
  // Services share a few addresses: a folder with one known address belongs to no known service.
  const known = best && (group.length === 1 || best.hits * 2 >= telling.length) ? best.service : undefined;
  const saysNothing =
    stated.length === 0 &&
    group.every(({ endpoints, errorCodes, shared }) => endpoints.length + errorCodes.length + shared.length === 0);
  const areOverviews = group.every(({ report }) =>
    report.diagnostics.some(({ code }) => code === 'page-without-operation'),
  );
  return known ?? (saysNothing && !areOverviews ? undefined : options.service);
}
