// A reference model → its facts edition: the same tables as the vendor's documentation, with every description replaced by the
// constraints that were read from it. The text reader reads it back to the same model.
import { printConstraints } from '../interpret/constraint-vocabulary.ts';
import { printType } from '../interpret/print-type.ts';
import type { ApiReference, Body, Field, IamAction, Operation, Parameter, Response } from '../reference/reference-model.ts';
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
  parts.push(...reference.operations.map(printOperation));
  if (reference.errorCodes.length > 0) {
    const rows = reference.errorCodes.map(({ status, code }) => [status ?? '', code]);
    parts.push('## 0.2 Service error codes\n', printTable(['Status Code', 'Error Codes'], rows));
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

function printOperation(operation: Operation): string {
  const { document, date, chapter } = operation;
  const parts = [
    `## ${escapeText(operation.section)}\n`,
    '### Function\n',
    `Source: ${document}${date === undefined ? '' : `, ${date}`}${chapter === undefined ? '' : `, chapter "${escapeText(chapter)}"`}\n`,
  ];
  if (operation.iamActions.length > 0) parts.push('### Authorization Information\n', printPermissions(operation.iamActions));
  parts.push('### URI\n', `${operation.method.toUpperCase()} ${escapeText(operation.path)}\n`);
  const parameters = (where: Parameter['in']): Parameter[] => operation.parameters.filter((parameter) => parameter.in === where);
  parts.push(printFields('Path Parameters', parameters('path')), printFields('Query Parameters', parameters('query')));
  parts.push('### Request Parameters\n', printFields('Request header parameters', parameters('header')));
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
  const lineOf = ({ at }: { at: readonly { line?: number }[] }): number => at[0]?.line ?? 0;
  const pieces: { line: number; text: string }[] = [];
  for (const response of operation.responses) {
    pieces.push({ line: lineOf(response), text: printResponse(response) });
  }
  for (const table of operation.tables) {
    if (table.role === 'response') pieces.push({ line: lineOf(table), text: printFields(table.title, table.fields, table.at[0]) });
  }
  return pieces.sort((a, b) => a.line - b.line).map(({ text }) => text);
}

function printResponse({ status, headers, body }: Response): string {
  const parts = [`#### Status code: ${status}\n`];
  if (headers.length > 0) parts.push(printFields('Response header parameters', headers));
  if (body) parts.push(printBody('Response body parameters', body));
  return parts.join('\n');
}

function printBody(title: string, body: Body): string {
  if (body.kind === 'fields') return printFields(title, body.fields, body.at[0]);
  const name = body.type.kind === 'array' ? '[items]' : '{User defined key}';
  const row: Field = { name, type: body.type, constraints: body.constraints, at: body.at };
  return printFields(title, [row], body.at[0]);
}

function printFields(title: string, fields: readonly Field[], place = fields[0]?.at[0]): string {
  if (fields.length === 0) return '';
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
