// What a rule calls the thing it speaks of.
import { type Pair, type SubjectKind, textOf } from './rule.ts';

const NOUNS: Readonly<Record<SubjectKind, string>> = {
  document: 'document',
  tag: 'tag',
  server: 'server',
  security: 'authentication',
  securityScheme: 'security scheme',
  errorCode: 'error code',
  operation: 'operation',
  permission: 'permission',
  parameter: 'parameter',
  body: 'request body',
  content: 'media type',
  response: 'response',
  header: 'response header',
  field: 'field',
  schema: 'value',
  alternative: 'alternative',
  schemaName: 'schema',
};

/** "the query parameter", "the field". */
export function theSubject({ kind, before, after }: Pair): string {
  const place = kind === 'parameter' ? `${textOf(after ?? before, 'in')} ` : '';
  return `the ${place}${NOUNS[kind]}`;
}
