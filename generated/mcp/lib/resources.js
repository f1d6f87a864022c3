// Compiled by tablespec. Do not edit.
import { errorPage, operationPage, resourceUri, schemaPage } from "./resource-pages.js";
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
export function resourcesOf({ services }, binds) {
    let listed;
    return {
        list(cursor) {
            listed ??= services.flatMap(listOf);
            const from = cursor === undefined ? 0 : /^\d{1,7}$/.test(cursor) ? Number(cursor) : listed.length + 1;
            if (from > listed.length)
                return undefined;
            const to = from + PAGE;
            return { resources: listed.slice(from, to), ...(to < listed.length && { nextCursor: String(to) }) };
        },
        read(uri) {
            const text = pageOf(uri, services, binds);
            return text === undefined ? undefined : { contents: [{ uri, mimeType: MARKDOWN, text }] };
        },
    };
}
function listOf({ service, operations, schemas, errorCodes }) {
    const resource = (kind, name, title) => ({
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
function pageOf(uri, services, binds) {
    const [, id, kind, encoded = ''] = /^tablespec:\/\/([^/?#]+)\/(operations|schemas|errors)\/([^/?#]+)$/.exec(uri) ?? [];
    const service = services.find((one) => one.service === id);
    const name = decoded(encoded);
    if (!service || name === undefined)
        return undefined;
    if (kind === 'schemas')
        return schemaPage(name, service);
    if (kind === 'errors') {
        const code = service.errorCodes.find((one) => one.code === name);
        return code && errorPage(code);
    }
    const operation = service.operations.find((one) => one.id === name);
    return operation && operationPage({ service, operation }, binds(service));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
