// A reference model → its facts edition: the same tables as the vendor's documentation, with every description replaced by the
// constraints that were read from it. The text reader reads it back to the same model.
import { DEFECT_COLUMNS, factsText } from '../interpret/document-defects.ts';
import { readingOrder, type Position } from '../diagnostics/position.ts';
import { printConstraints } from '../interpret/constraint-vocabulary.ts';
import { printType } from '../interpret/print-type.ts';
import type { ApiReference, Body, DocumentDefect, Field, IamAction, Operation, Parameter } from '../reference/reference-model.ts';
import { variantsOf } from '../reference/variants-of.ts';
import { escapeText, printTable } from './print-table.ts';

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
  parts.push(...reference.operations.flatMap(variantsOf).map(printOperation));
  if (reference.errorCodes.length > 0) {
    const rows = reference.errorCodes.map(({ status, code }) => [status ?? '', code]);
    parts.push('## 0.2 Service error codes\n', printTable(['Status Code', 'Error Codes'], rows));
  }
  if (reference.defects.length > 0) parts.push('## 0.3 Defects of the documents\n', printTable(DEFECT_COLUMNS, reference.defects.map(defectCells)));
  return `${parts.join('\n').trimEnd()}\n`;
}

function defectCells(defect: DocumentDefect): string[] {
  const { document = '', section = '', table = '', row = '', line = '' } = defect.at?.original ?? defect.at ?? {};
  return [defect.code, document, section, table, String(row), String(line), factsText(defect)];
}

function printOperation(operation: Operation): string {
  const { document, date, chapter } = operation;
  const parts = [
    `## ${escapeText(operation.section)}\n`,
    '### Function\n',
    `Source: ${escapeText(document)}${date === undefined ? '' : `, ${date}`}${chapter === undefined ? '' : `, chapter "${escapeText(chapter)}"`}\n`,
  ];
  if (operation.iamActions.length > 0) parts.push('### Authorization Information\n', printPermissions(operation.iamActions));
  parts.push('### URI\n', `${operation.method.toUpperCase()} ${escapeText(operation.path)}\n`);
  const parameters = (where: Parameter['in']): Parameter[] => operation.parameters.filter((parameter) => parameter.in === where);
  parts.push(printParameters('Path Parameters', parameters('path')), printParameters('Query Parameters', parameters('query')));
  parts.push('### Request Parameters\n', printParameters('Request header parameters', parameters('header')));
  if (operation.requestBody) parts.push(printBody('Request body parameters', operation.requestBody));
  for (const table of operation.tables) if (table.role === 'request') parts.push(printFields(table.title, table.fields, table.at[0]));
  parts.push('### Response Parameters\n', ...printResponses(operation));
  parts.push('### Example Requests\n', ...operation.requestExamples.map(({ request, value }, index) => printExample(index, request, value)));
  parts.push('### Example Responses\n');
  for (const { status, examples } of operation.responses) {
    if (examples.length > 0) parts.push(`#### Status code: ${status}\n`, ...examples.map(({ value }, index) => printExample(index, undefined, value)));
  }
  return parts.filter((part) => part !== '').join('\n');
}

/** Response tables keep the order of the page: references to one of several tables of a title depend on it. */
function printResponses(operation: Operation): string[] {
  const pieces: { at: Position | undefined; isOwn: boolean; status?: string; text: string }[] = [];
  const add = (text: string, at: Position | undefined, status?: string): void => {
    // Tables of other pages were added at the end.
    const isOwn = at === undefined || at.document === operation.at[0]?.document;
    pieces.push({ at, isOwn, text, ...(status === undefined ? {} : { status }) });
  };
  for (const { status, at, headers, body } of operation.responses) {
    add('', at[0], status);
    if (headers.length > 0) add(printFields('Response header parameters', headers), headers[0]?.at[0], status);
    if (body) add(printBody('Response body parameters', body), body.at[0], status);
  }
  for (const { role, title, fields, at } of operation.tables) if (role === 'response') add(printFields(title, fields, at[0]), at[0]);
  let current: string | undefined;
  return pieces
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.isOwn ? readingOrder(a.at, b.at) : 0))
    .flatMap(({ status = current, text }) => {
      if (status === current) return [text];
      current = status;
      return [`#### Status code: ${status ?? ''}\n`, text];
    });
}

function printBody(title: string, body: Body): string {
  if (body.kind === 'fields') return printFields(title, body.fields, body.at[0]);
  const name = body.type.kind === 'array' ? '[items]' : '{User defined key}';
  // The row of a free key states the type of its values; a map of maps has to say both.
  const type = body.type.kind === 'map' && body.type.values.kind !== 'map' ? body.type.values : body.type;
  const row: Field = { name, type, constraints: body.constraints, at: body.at };
  return printFields(title, [row], body.at[0]);
}

function printParameters(title: string, parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? '' : printFields(title, parameters);
}

function printFields(title: string, fields: readonly Field[], place = fields[0]?.at[0]): string {
  const number = place?.table;
  const mandatory = fields.some(({ required }) => required !== undefined);
  const header = mandatory ? ['Parameter', 'Mandatory', 'Type', 'Constraints'] : ['Parameter', 'Type', 'Constraints'];
  const rows = fields.map(({ name, required, type, constraints }) => {
    const flag = required === undefined ? '' : required ? 'Yes' : 'No';
    return [name, ...(mandatory ? [flag] : []), printType(type), printConstraints(constraints)];
  });
  const caption = `**Table ${number === undefined || number.startsWith('#') ? '0' : number}** ${escapeText(title)}`;
  return `${caption}\n\n${printTable(header, rows)}`;
}

function printExample(index: number, request: { method?: string; target: string } | undefined, value: unknown): string {
  const line = request ? `${request.method === undefined ? '' : `${request.method.toUpperCase()} `}${request.target}\n` : '';
  const payload = value === undefined ? '' : `${JSON.stringify(value, null, 1)}\n`;
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
