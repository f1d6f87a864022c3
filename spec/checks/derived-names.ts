// Generators make up `<Operation>Request`, `<Operation>Response` and `<Operation>Item`. A schema of such a name must be the very
// thing the generator would give that name to, or one of the two is overwritten.
import { type Check, exampleOfPaths } from './check.ts';
import type { DocumentView } from './document-view.ts';
import { isObject, member, objectMember } from './json.ts';
import { follow, pathOperations } from './operation-view.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const document = (operation: object, schemas: object) =>
  exampleOfPaths({ '/a': { post: { operationId: 'AddUser', ...operation } } }, { components: { schemas } });

export const derivedNames: Check = {
  id: 'derived-names',
  scope: 'house',
  run(view, report) {
    const operations = new Map(
      pathOperations(view).flatMap((operation) =>
        operation.operationId === undefined ? [] : [[operation.operationId.toLowerCase(), operation]],
      ),
    );
    for (const schema of view.nodes.schema) {
      const derived = schema.parent?.kind === 'components' ? /^(.+)(Request|Response|Item)$/i.exec(schema.key) : null;
      const operation = derived ? operations.get(derived[1]!.toLowerCase()) : undefined;
      if (!derived || !operation) continue;
      const used = bodyReferences(view, operation.node.value, derived[2]!.toLowerCase());
      if (used.has(schema.key)) continue;
      report.add(
        'schema-name-derived',
        { name: schema.key, operationId: operation.operationId! },
        { pointer: schema.pointer },
      );
    }
  },
  good: [
    document(
      { requestBody: json(ref('AddUserRequest')), responses: { 200: json(ref('AddUserResponse')) } },
      { AddUserRequest: {}, AddUserResponse: {} },
    ),
    document(
      { responses: { 200: json({ type: 'array', items: ref('AddUserItem') }) } },
      { AddUserItem: {}, UserRequest: {} },
    ),
  ],
  bad: [
    {
      document: document(
        { requestBody: json(ref('User')) },
        { User: { properties: { a: ref('AddUserRequest') } }, AddUserRequest: {} },
      ),
      reports: [{ code: 'schema-name-derived', pointer: '/components/schemas/AddUserRequest' }],
    },
    {
      document: document({ requestBody: json(ref('AddUserResponse')) }, { AddUserResponse: {}, AdduserItem: {} }),
      reports: [
        { code: 'schema-name-derived', pointer: '/components/schemas/AddUserResponse' },
        { code: 'schema-name-derived', pointer: '/components/schemas/AdduserItem' },
      ],
    },
  ],
};

/** The names of the schemas that an operation's request, its responses, or the lists directly in either refer to. */
function bodyReferences(view: DocumentView, operation: object, part: string): Set<string> {
  const responses = Object.values(objectMember(operation, 'responses'));
  const holders =
    part === 'request'
      ? [member(operation, 'requestBody')]
      : part === 'response'
        ? responses
        : [member(operation, 'requestBody'), ...responses];
  const names = new Set<string>();
  for (const holder of holders) {
    for (const media of Object.values(objectMember(follow(view, holder), 'content'))) {
      for (const schema of part === 'item' ? listedSchemas(view, member(media, 'schema')) : [member(media, 'schema')]) {
        const reference = member(schema, '$ref');
        if (typeof reference === 'string') names.add(reference.slice(reference.lastIndexOf('/') + 1));
      }
    }
  }
  return names;
}

/** The item schemas of a body that is a list, or of the lists among its properties. */
function listedSchemas(view: DocumentView, body: unknown): unknown[] {
  const schema = follow(view, body);
  return [schema, ...Object.values(objectMember(schema, 'properties'))].flatMap((held) =>
    isObject(held) ? [member(held, 'items')] : [],
  );
}
