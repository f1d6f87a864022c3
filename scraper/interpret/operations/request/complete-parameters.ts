// The rows of a page's parameters → those of one of its addresses, completed by what the address itself names.
import { append } from '../../../diagnostics/append.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, Parameter } from '../../../reference/reference-model.ts';
import type { TypeWords } from '../../../profiles/type-words.ts';
import { printType } from '../../fields/types/print-type.ts';
import type { AddressQuery } from '../address/address-path.ts';
import { placeholdersOf, type OperationUri } from '../address/read-uri.ts';
import type { Section } from '../section.ts';

/** The parameters of one of the page's addresses: those of other addresses leave, a placeholder without row is a string. */
export function completeParameters(
  parameters: Parameter[],
  uri: OperationUri,
  section: Section,
  types: TypeWords,
  report: Report,
): Parameter[] {
  const { path, query } = uri;
  const placeholders = new Set(placeholdersOf(path));
  const kept = parameters.filter(
    (parameter) => (parameter.in !== 'path' || placeholders.has(parameter.name)) && !isFixedInPath(parameter, uri),
  );
  for (const parameter of parameters)
    if (isFixedInPath(parameter, uri))
      report.add('query-parameter-in-path', { name: parameter.name, path }, { at: parameter.at[0] });
  for (const parameter of kept) {
    if (parameter.in !== 'path' || parameter.type.kind === 'scalar' || parameter.type.kind === 'union') continue;
    report.add(
      'path-parameter-not-text',
      { name: parameter.name, type: printType(parameter.type) },
      { at: parameter.at[0] },
    );
    parameter.type = { kind: 'scalar', name: 'string' };
  }
  const rows = new Set(kept.map((parameter) => `${parameter.in} ${parameter.name}`));
  const string = (name: string): Field => ({
    name,
    type: { kind: 'scalar', name: 'string' },
    constraints: [],
    at: [section.at],
  });
  const added: Parameter[] = [];
  for (const name of placeholders) {
    if (rows.has(`path ${name}`)) continue;
    report.add('path-parameter-without-row', { name }, { at: section.at });
    added.push({ ...string(name), required: true, in: 'path' });
  }
  // The query may ask once more for what stands in the path.
  const anywhere = new Set(parameters.flatMap((one) => (one.in === 'path' ? [] : [one.name])));
  for (const name of query.names) {
    if (anywhere.has(name)) continue;
    anywhere.add(name);
    report.add('query-parameter-without-row', { name }, { at: section.at });
    const type = typeOf(query.placeholders.get(name), types);
    kept.push({ ...string(name), ...(type && { type }), in: 'query' });
  }
  takeParts(kept, query, report);
  for (const { name, value } of query.constants) {
    if (anywhere.has(name)) continue;
    anywhere.add(name);
    report.add('query-parameter-constant', { name, value }, { at: section.at });
    kept.push({ ...string(name), required: true, constraints: [{ kind: 'enum', values: [value] }], in: 'query' });
  }
  // Rows may have been given another place than their table's.
  return (['path', 'query', 'header'] as const).flatMap((place) =>
    [...added, ...kept].filter((parameter) => parameter.in === place),
  );
}

/** Rows of what a value of the query is put together from say more of that parameter, and are none themselves. */
function takeParts(parameters: Parameter[], { names, parts }: AddressQuery, report: Report): void {
  const isPart = (one: Parameter): boolean => one.in === 'query' && parts.has(one.name) && !names.includes(one.name);
  for (const part of parameters.filter(isPart)) {
    const { name, value } = parts.get(part.name) ?? { name: '', value: '' };
    report.add('query-parameter-part', { name: part.name, of: name }, { at: part.at[0] });
    parameters.splice(parameters.indexOf(part), 1);
    const whole = parameters.find((one) => one.in === 'query' && one.name === name);
    if (!whole) continue;
    append(whole.at, part.at);
    const told = `- {${part.name}}${part.description === undefined ? '' : `: ${part.description.replace(/\s+/g, ' ')}`}`;
    whole.description = `${whole.description ?? value}\n${told}`;
  }
}

/** "The value is v1" of a call that sends a body to /v1/lamps and has no query: the path holds it, and nobody fills it in. */
function isFixedInPath(
  { name, required, in: place, description = '', constraints }: Parameter,
  uri: OperationUri,
): boolean {
  if (place !== 'query' || uri.query.names.length > 0 || uri.query.constants.length > 0) return false;
  if (!/^(?:POST|PUT|PATCH)$/i.test(uri.method)) return false;
  // "Supported since v1" is said of what may be left out.
  if (required !== true && !/version/i.test(name)) return false;
  const versions = new Set(uri.path.split('/').filter((segment) => /^v\d{1,3}(?:\.\d{1,3}){0,2}$/i.test(segment)));
  const listed = constraints.flatMap((one) => (one.kind === 'enum' ? one.values : []));
  if (listed.length > 0) return listed.length === 1 && versions.has(String(listed[0]));
  return description.split(/[^\w.]+|\.(?=\s|$)/).some((word) => versions.has(word));
}

/** "?lit={boolean}": a truth value or a whole number, where the placeholder is called that. */
function typeOf(word: string | undefined, types: TypeWords): Field['type'] | undefined {
  const name = word === undefined ? undefined : types.scalarOf(word);
  return name === 'boolean' || name === 'integer' || name === 'long' ? { kind: 'scalar', name } : undefined;
}
