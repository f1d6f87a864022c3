// The model → one module of types (`paths`, `components`, `operations`), printed by openapi-typescript: each path, schema and shared response
// alone, so that what has not changed since an earlier run need not be.
import type ts from 'typescript';
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';
import { loadTypePrinter, loadTypeScript, type TypePrinter } from '../load-typescript.ts';
import type { ApiModel, SchemaObject } from '../model/api-model.ts';
import { findAliases } from '../model/find-aliases.ts';
import { hasLongIntegers, isLongInteger } from '../model/long-integers.ts';
import { escapeInvisible } from '../model/safe-text.ts';
import { openEnum } from '../model/split-directions.ts';
import { binary } from './mark-files.ts';
import { sparePercent } from './spare-percent.ts';
import { typesDocument, type TypesDocument } from './types-document.ts';

type Transformed = Parameters<TypePrinter['transformSchema']>[0];
type TransformContext = Parameters<TypePrinter['transformSchema']>[1];

/** A document of one path, schema or response. */
type Part = Pick<TypesDocument, 'paths' | 'components'>;

/** The members that a part gives to each place of the module, as text. */
interface PartTypes {
  paths: string;
  operations: string;
  schemas: string;
  responses: string;
}

const LONG_INTEGER = 'Int64';
const PLACES = ['paths', 'operations', 'schemas', 'responses'] as const;

/** The client and the validators share the text. */
export function generateSchemaTypes(model: ApiModel, memoize: Memoize = withoutMemo): string {
  // The package's default export lints and bundles first, with a linter that crashes on a field called `__proto__` and follows
  // refs out of the document. The model is past both, so only the printing is used; a test compares the two.
  const { paths, components } = typesDocument(model);
  const printed = [
    ...Object.entries(paths).map(([path, item]): Part => ({ paths: { [path]: item }, components: { schemas: {} } })),
    ...Object.entries(components.schemas).map(
      ([name, schema]): Part => ({ paths: {}, components: { schemas: { [name]: schema } } }),
    ),
    ...Object.entries(components.responses ?? {}).map(
      ([name, response]): Part => ({ paths: {}, components: { schemas: {}, responses: { [name]: response } } }),
    ),
  ].map((part) => memoize(`types ${JSON.stringify(part)}`, () => sparePercent(part, printPart)));
  const marker: Part = {
    paths: Object.keys(paths).length === 0 ? {} : { '/marker': { get: { operationId: 'Marker', responses: {} } } },
    components: {
      schemas: Object.keys(components.schemas).length === 0 ? {} : { Marker: {} },
      ...(components.responses && { responses: { Marker: { description: '' } } }),
    },
  };
  const { whole, marked } = memoize(`frame ${JSON.stringify(marker)}`, () => ({
    whole: printWhole(marker),
    marked: printPart(marker),
  }));
  const text = PLACES.reduce(
    (module, place) =>
      marked[place] === '' ? module : replaceOnce(module, marked[place], printed.map((part) => part[place]).join('')),
    whole,
  );
  return plainComments(escapeInvisible(text)) + printOperationAliases(model) + printLongInteger(model);
}

/** What an editor shows is text, not a tag of its own; a line of a description itself is indented further. */
function plainComments(text: string): string {
  return text.replace(/^(\s*(?:\/\*\*|\*) )@description /gm, '$1');
}

function printWhole(part: Part): string {
  const { transformSchema, astToString } = loadTypePrinter();
  return astToString(transformSchema(part as unknown as Transformed, transformContext() as TransformContext));
}

function printPart(part: Part): PartTypes {
  const { transformSchema, astToString } = loadTypePrinter();
  const { factory, isInterfaceDeclaration, isPropertySignature, isTypeLiteralNode } = loadTypeScript();
  const nodes = transformSchema(part as unknown as Transformed, transformContext() as TransformContext);
  const membersOf = (name: string): readonly ts.TypeElement[] =>
    nodes.find((node): node is ts.InterfaceDeclaration => isInterfaceDeclaration(node) && node.name.text === name)
      ?.members ?? [];
  const componentsOf = (kind: string): readonly ts.TypeElement[] => {
    const found = membersOf('components').find(
      (member) => isPropertySignature(member) && (member.name as ts.Identifier).text === kind,
    ) as ts.PropertySignature | undefined;
    return found?.type && isTypeLiteralNode(found.type) ? found.type.members : [];
  };
  // Within as many braces as they stand in, whose lines are taken off again.
  const print = (members: readonly ts.TypeElement[], depth: 1 | 2): string => {
    if (members.length === 0) return '';
    const inner =
      depth === 1
        ? members
        : [factory.createPropertySignature(undefined, 'around', undefined, factory.createTypeLiteralNode(members))];
    const lines = astToString(
      factory.createInterfaceDeclaration(undefined, 'Around', undefined, undefined, inner),
    ).split('\n');
    return `${lines.slice(depth, -depth - 1).join('\n')}\n`;
  };
  return {
    paths: print(membersOf('paths'), 1),
    operations: print(membersOf('operations'), 1),
    schemas: print(componentsOf('schemas'), 2),
    responses: print(componentsOf('responses'), 2),
  };
}

function replaceOnce(text: string, searched: string, replacement: string): string {
  const [before, after, ...more] = text.split(searched);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('openapi-typescript prints a part otherwise than it prints the whole');
  return before + replacement + after;
}

/** Former operation ids as members of `operations`; an interface may be declared in parts. */
function printOperationAliases(model: ApiModel): string {
  const members = findAliases(model).operations.map(
    ({ id, of }) => `    /** @deprecated It is called ${of} now. */\n    ${id}: operations["${of}"];\n`,
  );
  return members.length === 0 ? '' : `export interface operations {\n${members.join('')}}\n`;
}

/** A number like others; the types of a client that keeps all digits know it by the member that no number has. */
function printLongInteger(model: ApiModel): string {
  return hasLongIntegers(model) ? `export type ${LONG_INTEGER} = number & { readonly int64?: never };\n` : '';
}

/** openapi-typescript's options. A new object per run: it collects what is printed last. */
function transformContext(): Omit<TransformContext, 'redoc'> {
  return {
    // A default is what the server assumes: it makes no field present, neither in a request nor in a response.
    defaultNonNullable: false,
    // "object" without fields is any object; the default would allow none but {}.
    emptyObjectsUnknown: true,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: () => undefined,
    silent: true,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    transform: specialType,
    transformProperty: undefined,
  };
}

/** What openapi-typescript would print otherwise. */
export function specialType(schema: unknown): ts.TypeNode | undefined {
  return binaryType(schema) ?? openEnumType(schema) ?? longIntegerType(schema);
}

const BYTES = 'Uint8Array<ArrayBuffer>';
const STREAM = 'ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>';
const binaryTypes = new Map<unknown, string>([
  [
    'part',
    `Blob | ${BYTES} | ArrayBuffer | ${STREAM} | { name: string; bytes: ${BYTES} | ArrayBuffer | ${STREAM}; type?: string }`,
  ],
  ['sent', `Blob | ${BYTES} | ArrayBuffer | ReadableStream<Uint8Array> | string`],
  ['received', BYTES],
]);

function binaryType(schema: unknown): ts.TypeNode | undefined {
  if (typeof schema !== 'object' || schema === null || !(binary in schema)) return undefined;
  const text = binaryTypes.get(schema[binary]);
  // A reference to a name prints as the name; nobody looks what it means.
  return text === undefined ? undefined : loadTypeScript().factory.createTypeReferenceNode(text);
}

/** `"A" | "B" | (string & {})`: editors offer what is known, the compiler takes what is new. */
function openEnumType(schema: unknown): ts.TypeNode | undefined {
  if (typeof schema !== 'object' || schema === null || !(openEnum in schema)) return undefined;
  const { enum: values = [], type } = schema as SchemaObject;
  const { factory, SyntaxKind } = loadTypeScript();
  const literals = values
    .filter((value) => value !== null)
    .map((value) => factory.createLiteralTypeNode(literal(value as string | number)));
  const base = factory.createKeywordTypeNode(
    typeof values.find((value) => value !== null) === 'number' ? SyntaxKind.NumberKeyword : SyntaxKind.StringKeyword,
  );
  const rest = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]),
  );
  const nullable = values.includes(null) || (Array.isArray(type) && type.includes('null'));
  return factory.createUnionTypeNode([
    ...literals,
    rest,
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function longIntegerType(schema: unknown): ts.TypeNode | undefined {
  if (typeof schema !== 'object' || schema === null || !isLongInteger(schema as SchemaObject)) return undefined;
  const { factory } = loadTypeScript();
  const long = factory.createTypeReferenceNode(LONG_INTEGER);
  return [(schema as SchemaObject).type].flat().includes('null')
    ? factory.createUnionTypeNode([long, factory.createLiteralTypeNode(factory.createNull())])
    : long;
}

function literal(value: string | number): ts.LiteralTypeNode['literal'] {
  const { factory, SyntaxKind } = loadTypeScript();
  if (typeof value === 'string') return factory.createStringLiteral(value);
  const positive = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, positive) : positive;
}
