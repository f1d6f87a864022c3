// The resources of a server: which there are, page by page, and what each says.
import type { ListResourcesResult, ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import type { Catalogue } from './catalogue.ts';
import { errorPage, operationPage, resourceUri, schemaPage } from './resource-pages.ts';
import type { ServiceData } from './service-data.ts';

const PAGE = 200;
const MARKDOWN = 'text/markdown';

export const resourceTemplates = [
  ['operations', 'Operation', 'What an operation takes and gives'],
  ['schemas', 'Schema', 'The fields of an object'],
  ['errors', 'Error code', 'What an error code means'],
].map(([kind = '', title = '', description = '']) => ({
  name: kind,
  title,
  description,
  uriTemplate: `tablespec://{service}/${kind}/{name}`,
  mimeType: MARKDOWN,
}));

interface Listed {
  uri: string;
  name: string;
  title?: string;
  mimeType: string;
}

export interface Resources {
  /** Undefined for a cursor that is none. */
  list(cursor: string | undefined): ListResourcesResult | undefined;
  /** Undefined for what is not there. */
  read(uri: string): ReadResourceResult | undefined;
}

export function resourcesOf({ services }: Catalogue, binds: (service: ServiceData) => boolean): Resources {
  let listed: Listed[] | undefined;
  return {
    list(cursor) {
      listed ??= services.flatMap(listOf);
      const from = cursor === undefined ? 0 : /^\d{1,7}$/.test(cursor) ? Number(cursor) : listed.length + 1;
      if (from > listed.length) return undefined;
      const to = from + PAGE;
      return { resources: listed.slice(from, to), ...(to < listed.length && { nextCursor: String(to) }) };
    },
    read(uri) {
      const text = pageOf(uri, services, binds);
      return text === undefined ? undefined : { contents: [{ uri, mimeType: MARKDOWN, text }] };
    },
  };
}

function listOf({ service, operations, schemas, errorCodes }: ServiceData): Listed[] {
  const resource = (kind: 'operations' | 'schemas' | 'errors', name: string, title?: string): Listed => ({
    uri: resourceUri(service, kind, name),
    name,
    ...(title !== undefined && { title }),
    mimeType: MARKDOWN,
  });
  return [
    ...operations.map(({ id, title }) => resource('operations', id, title)),
    ...Object.keys(schemas).map((name) => resource('schemas', name)),
    ...errorCodes.map(({ code }) => resource('errors', code)),
  ];
}

function pageOf(
  uri: string,
  services: readonly ServiceData[],
  binds: (service: ServiceData) => boolean,
): string | undefined {
  const [, id, kind, encoded = ''] =
    /^tablespec:\/\/([^/?#]+)\/(operations|schemas|errors)\/([^/?#]+)$/.exec(uri) ?? [];
  const service = services.find((one) => one.service === id);
  const name = decoded(encoded);
  if (!service || name === undefined) return undefined;
  if (kind === 'schemas') return schemaPage(name, service);
  if (kind === 'errors') {
    const code = service.errorCodes.find((one) => one.code === name);
    return code && errorPage(code);
  }
  const operation = service.operations.find((one) => one.id === name);
  return operation && operationPage({ service, operation }, binds(service));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
