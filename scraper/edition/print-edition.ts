// A reference model → its facts edition: the same tables as the vendor's documentation, with every description replaced by the
// constraints that were read from it. The text reader reads it back to the same model.
import { append } from '../diagnostics/append.ts';
import { DEFECT_COLUMNS, factsText } from '../interpret/documents/document-defects.ts';
import { showsBody } from '../interpret/operations/bodies/infer-body.ts';
import type {
  ApiReference,
  Body,
  DocumentDefect,
  Field,
  IamAction,
  ObjectTable,
  Operation,
  Parameter,
  Response,
} from '../reference/reference-model.ts';
import type { TypeRef } from '../reference/type-ref.ts';
import { variantsOf } from '../reference/variants-of.ts';
import { inPageOrder } from './in-page-order.ts';
import { printFields, SHOWN } from './print-fields.ts';
import { printShared } from './print-shared.ts';
import { escapeText, printPayload, printTable } from './print-table.ts';
import { findUnclearReferences, type UnclearReferences as Unclear } from './unclear-references.ts';

/** Prints one Markdown document. Operations come in the order of the model. */
export function printEdition(reference: ApiReference, title: string): string {
  const parts = [
    `# ${escapeText(title)}: facts edition\n`,
    'Printed by `tablespec edition` from the full documentation. Names, types and limits only; do not edit.\n',
  ];
  if (reference.endpoints.length > 0) {
    const rows = reference.endpoints.map(({ regionName, region, host }) => [regionName ?? '', region, host]);
    parts.push('## 0.1 Endpoints\n', printTable(['Name', 'Region', 'Endpoint'], rows));
  }
  append(parts, reference.operations.flatMap(variantsOf).map(withoutShown).map(printOperation));
  if (reference.shared) parts.push(printShared(reference.shared));
  if (reference.errorCodes.length > 0) {
    // A row whose first cell is empty would go on with the row above it.
    const rows = reference.errorCodes.map(({ status, code }) => [code, status ?? '']);
    parts.push('## 0.2 Service error codes\n', printTable(['Error Codes', 'Status Code'], rows));
  }
  if (reference.defects.length > 0)
    parts.push('## 0.3 Defects of the documents\n', printTable(DEFECT_COLUMNS, reference.defects.map(defectCells)));
  return `${parts.join('\n').trimEnd()}\n`;
}

function defectCells(defect: DocumentDefect): string[] {
  const { document = '', section = '', table = '', row = '', line = '' } = defect.at?.original ?? defect.at ?? {};
  return [defect.code, document, section, table, String(row), String(line), factsText(defect)];
}

/** Bodies of successes that only examples show are made from them again when the edition is read. */
function withoutShown(operation: Operation): Operation {
  const inferred = operation.responses.filter(({ body }) => body?.inferred === true);
  if (inferred.length === 0 || !inferred.every(showsBody)) return operation;
  const isShown = (response: Response): boolean => inferred.includes(response);
  const responses = operation.responses.map((response) => {
    const { body: _, ...rest } = response;
    return isShown(response) ? rest : response;
  });
  const tables = operation.tables.filter(({ inferred, role }) => !inferred || role === 'request');
  return { ...operation, responses, tables };
}

function printOperation(operation: Operation): string {
  const { document, date, staleSince, chapter } = operation;
  const source = [
    escapeText(document),
    ...(date === undefined ? [] : [date]),
    ...(['deprecated', 'idempotent', 'public'] as const).filter((trait) => operation[trait]),
    ...(staleSince === undefined ? [] : [`stale since ${staleSince}`]),
    ...(chapter === undefined ? [] : [`chapter "${escapeText(chapter)}"`]),
  ];
  const parts = [`## ${escapeText(operation.section)}\n`, '### Function\n', `Source: ${source.join(', ')}\n`];
  if (operation.statedName !== undefined) parts.push(`API name: ${operation.statedName}\n`);
  if (operation.unreadKeys) parts.push(`Keys of unread examples: ${escapeText(operation.unreadKeys.join(', '))}\n`);
  if (operation.iamActions.length > 0)
    parts.push('### Authorization Information\n', printPermissions(operation.iamActions));
  parts.push('### URI\n', `${operation.method.toUpperCase()} ${escapeText(operation.path)}\n`);
  const unclear = findUnclearReferences(operation);
  const parameters = (where: Parameter['in']): Parameter[] =>
    operation.parameters.filter((parameter) => parameter.in === where);
  parts.push(
    printParameters('Path Parameters', parameters('path'), unclear),
    printParameters('Query Parameters', parameters('query'), unclear),
  );
  parts.push('### Request Parameters\n', printParameters('Request header parameters', parameters('header'), unclear));
  if (operation.requestBody) parts.push(printBody('Request body parameters', operation.requestBody, unclear));
  for (const table of operation.tables) if (table.role === 'request') parts.push(printObject(table, unclear));
  append(parts, ['### Response Parameters\n', ...printResponses(operation, unclear)]);
  append(parts, [
    '### Example Requests\n',
    ...operation.requestExamples.map(({ request, value }, index) => printExample(index, request, value)),
  ]);
  parts.push('### Example Responses\n');
  for (const { status, examples } of operation.responses) {
    if (examples.length > 0)
      append(parts, [
        `#### Status code: ${status}\n`,
        ...examples.map(({ value }, index) => printExample(index, undefined, value)),
      ]);
  }
  return parts.filter((part) => part !== '').join('\n');
}

function printResponses(operation: Operation, unclear: Unclear): string[] {
  let current: string | undefined;
  return inPageOrder(operation).flatMap((piece) => {
    const text =
      piece.kind === 'status'
        ? ''
        : piece.kind === 'headers'
          ? printFields('Response header parameters', piece.headers, unclear)
          : piece.kind === 'body'
            ? printBody('Response body parameters', piece.body, unclear)
            : printObject(piece.table, unclear);
    const { status = current } = piece;
    if (status === current) return [text];
    current = status;
    return [`#### Status code: ${status ?? ''}\n`, text];
  });
}

function printObject(table: ObjectTable, unclear: Unclear): string {
  const { fields, at } = table;
  const title = table.inferred ? `${table.title} ${SHOWN}` : table.title;
  return printFields(title, fields, unclear, at[0], unclear.tables.get(table));
}

function printBody(whose: string, body: Body, unclear: Unclear): string {
  const title = body.inferred ? `${whose} ${SHOWN}` : whose;
  if (body.kind === 'fields') return printFields(title, body.fields, unclear, body.at[0]);
  const names: Partial<Record<TypeRef['kind'], string>> = { array: '[items]', map: '{User defined key}' };
  const name = names[body.type.kind] ?? '[body]';
  // The row of a free key states the type of its values; a map of maps has to say both.
  const type = body.type.kind === 'map' && body.type.values.kind !== 'map' ? body.type.values : body.type;
  const row: Field = { name, type, constraints: body.constraints, at: body.at };
  return printFields(title, [row], unclear, body.at[0]);
}

function printParameters(title: string, parameters: readonly Parameter[], unclear: Unclear): string {
  return withoutTwins(parameters)
    .map((rows) => printFields(title, rows, unclear))
    .join('\n');
}

/** A name that several tables of a page have stands in several tables of its edition: in one, it would be a row that is there twice. */
function withoutTwins(parameters: readonly Parameter[]): Parameter[][] {
  const tables: Parameter[][] = [];
  let names = new Set<string>();
  for (const parameter of parameters) {
    if (tables.length === 0 || names.has(parameter.name)) {
      tables.push([]);
      names = new Set();
    }
    names.add(parameter.name);
    tables.at(-1)?.push(parameter);
  }
  return tables;
}

function printExample(index: number, request: { method?: string; target: string } | undefined, value: unknown): string {
  const line = request
    ? `${request.method === undefined ? '' : `${request.method.toUpperCase()} `}${request.target}\n`
    : '';
  const payload = value === undefined ? '' : `${printPayload(value)}\n`;
  return `Example ${index + 1}:\n\n\`\`\`json\n${line}${payload}\`\`\`\n`;
}

function printPermissions(actions: readonly IamAction[]): string {
  const header = ['Action', 'Access Level', 'Resource Type (*: required)', 'Condition Key', 'Alias', 'Dependencies'];
  const rows = actions.map((action) => [
    action.action,
    action.accessLevel ?? '',
    action.resourceTypes.map(({ name, required }) => `${name}${required ? ' *' : ''}`).join(', '),
    action.conditionKeys.join(', '),
    action.aliases.join(', '),
    action.dependencies.join(', '),
  ]);
  return printTable(header, rows);
}
