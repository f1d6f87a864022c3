// What the checks of a finished OpenAPI document can report.
import { kind } from '../diagnostic.ts';

/** Help for whatever the tool built itself: the reader of the report cannot mend it in a document. */
const ourFault =
  'A document that this tool built breaks a rule of its own: please report it, with the page it was built from.';

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

export const checkDiagnostics = {
  // Any OpenAPI document
  'document-unwalkable': kind<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `The document cannot be checked: it ${what}.`,
    help: 'Nothing else was checked. Write the document as plain JSON or YAML without circular aliases.',
  }),
  'openapi-version-unknown': kind<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `"openapi" is ${found}; documents of 3.0.x and 3.1.x can be checked.`,
    help: 'Nothing else was checked. Set "openapi" to the version of the specification the document is written in.',
  }),
  'structure-invalid': kind<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `Not as the OpenAPI specification has it: ${problem}.`,
    help: 'Compare the place with the specification, https://spec.openapis.org/oas/.',
  }),
  'structure-unchecked': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The document could not be compared with the OpenAPI specification: ${reason}.`,
    help: 'Look for fields called valueOf or toString where the specification wants a text or a list of texts.',
  }),
  'structure-more': kind<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `${count} more places are not as the OpenAPI specification has it.`,
    help: 'Mend those that are listed and check again.',
  }),
  'reference-unresolved': kind<{ reference: string }>({
    severity: 'error',
    message: ({ reference }) => `The reference ${reference} leads nowhere.`,
    help: 'Correct the reference or add what it names. In a reference / is written ~1 and ~ is written ~0.',
  }),
  'reference-mismatch': kind<{ reference: string; expected: string; found: string }>({
    severity: 'error',
    message: ({ reference, expected, found }) => `${reference} leads to a ${found} where a ${expected} is wanted.`,
    help: 'Refer to an object of the wanted kind.',
  }),
  'bounds-crossed': kind<{ lower: string; least: number; upper: string; most: number }>({
    severity: 'error',
    message: ({ lower, least, upper, most }) => `${lower} ${least} is above ${upper} ${most}: no value keeps both.`,
    help: 'Exchange the two, or correct the one that is wrong.',
  }),
  'value-of-other-type': kind<{ value: string; types: string }>({
    severity: 'warning',
    message: ({ value, types }) => `${shortened(value)} is not of the type ${types} that the schema states.`,
    help: 'Correct the value or the type: no request or response can hold both.',
  }),
  'read-only-and-write-only': kind<object>({
    severity: 'warning',
    message: () => 'The schema is read-only and write-only: it is neither sent nor returned.',
    help: 'Keep one of the two.',
  }),
  'required-forbidden': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `The schema requires ${name}, but allows no such property: no object fits it.`,
    help: 'Add the property, or take the name out of required.',
  }),
  'nullable-without-null': kind<object>({
    severity: 'warning',
    message: () => 'The schema is nullable, but its enum lacks null, which in OpenAPI 3.0 it forbids.',
    help: 'Add null to the enum, or take nullable away.',
  }),
  'content-without-body': kind<{ status: string }>({
    severity: 'warning',
    message: ({ status }) => `A response ${status} has no body, but content is described.`,
    help: 'Remove the content, or describe it under the status that is sent with it.',
  }),
  'keyword-beside-reference': kind<{ keyword: string }>({
    severity: 'warning',
    message: ({ keyword }) => `"${keyword}" stands beside a $ref, where OpenAPI 3.0 ignores it.`,
    help: 'Put the reference into allOf, with the keyword beside that; or use OpenAPI 3.1.',
  }),
  'reference-circular': kind<{ reference: string }>({
    severity: 'error',
    message: ({ reference }) => `The reference ${reference} only leads to further references and back to itself.`,
    help: 'Let one of the references be the thing itself.',
  }),
  'reference-external': kind<{ reference: string }>({
    severity: 'warning',
    message: ({ reference }) => `The reference ${reference} was not followed.`,
    help: 'Only references within the document are checked; bundle the document first (redocly bundle).',
  }),
  'operation-id-duplicate': kind<{ id: string; first: string }>({
    severity: 'error',
    message: ({ id, first }) => `The operation id ${id} is taken already, at ${first}.`,
    help: 'Operation ids are unique in a document.',
  }),
  'operation-id-alike': kind<{ id: string; other: string }>({
    severity: 'warning',
    message: ({ id, other }) => `The operation ids ${id} and ${other} differ only in case or punctuation.`,
    help: 'Generators make the same name of both, and one operation is lost. Give one of them another id.',
  }),
  'path-parameter-missing': kind<{ name: string; path: string }>({
    severity: 'error',
    message: ({ name, path }) => `No path parameter describes {${name}} of ${path}.`,
    help: 'Add a parameter of that name with "in: path" and "required: true".',
  }),
  'path-parameter-unused': kind<{ name: string; path: string }>({
    severity: 'error',
    message: ({ name, path }) => `The path parameter ${name} does not occur in ${path}.`,
    help: 'Names of path parameters and placeholders are equal, case included.',
  }),
  'parameter-duplicate': kind<{ name: string; place: string }>({
    severity: 'error',
    message: ({ name, place }) => `The ${place} parameter ${name} is listed twice.`,
    help: 'A parameter is told by its name and place; list it once.',
  }),
  'path-ambiguous': kind<{ path: string; other: string }>({
    severity: 'error',
    message: ({ path, other }) => `${path} and ${other} differ only in the names of their placeholders.`,
    help: 'They are the same address; put their operations under one path.',
  }),
  'path-names-crossed': kind<{ path: string; other: string }>({
    severity: 'warning',
    message: ({ path, other }) =>
      `${path} and ${other} are one address, but a name of both stands at different places of them; they were left apart.`,
    help: 'Correct the order of the names in one of them, and put their operations under one path.',
  }),
  'security-scheme-unknown': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `There is no security scheme ${name}.`,
    help: 'Describe it in components.securitySchemes.',
  }),
  'tag-duplicate': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The tag ${name} is declared twice.`,
    help: 'The names of tags are unique.',
  }),
  'pattern-unreadable': kind<{ pattern: string; reason: string }>({
    severity: 'warning',
    message: ({ pattern, reason }) => `The pattern ${pattern} is no regular expression of JavaScript (${reason}).`,
    help: 'Validators skip such a pattern or fail on it.',
  }),
  'pattern-dangerous': kind<{ pattern: string; reason: string }>({
    severity: 'warning',
    message: ({ pattern, reason }) =>
      `Checking a text against the pattern ${pattern.slice(0, 200)} may take very long: ${reason}.`,
    help: 'Neither the check of examples nor the generated validators and schemas use it. Say the same by a pattern in which the next character always decides.',
  }),
  // Documents of our own
  'house-version': kind<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `"openapi" is ${found} and not "3.1.0".`,
    help: ourFault,
  }),
  'operation-id-form': kind<{ id: string | undefined }>({
    severity: 'error',
    message: ({ id }) =>
      id === undefined ? 'The operation has no id.' : `The operation id ${id} is not in PascalCase.`,
    help: ourFault,
  }),
  'operation-summary-missing': kind<object>({
    severity: 'error',
    message: () => 'The operation has no summary.',
    help: ourFault,
  }),
  'operation-tag-count': kind<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `The operation has ${count} tags and not one.`,
    help: ourFault,
  }),
  'operation-tag-undeclared': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The document does not declare the tag ${name}.`,
    help: ourFault,
  }),
  'schema-name-form': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The schema name ${name} is not in PascalCase.`,
    help: ourFault,
  }),
  'schema-name-reserved': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The schema name ${name} is used by code generators themselves.`,
    help: ourFault,
  }),
  'schema-name-alike': kind<{ name: string; other: string }>({
    severity: 'error',
    message: ({ name, other }) => `The schema names ${name} and ${other} differ only in case.`,
    help: ourFault,
  }),
  'schema-name-derived': kind<{ name: string; operationId: string }>({
    severity: 'error',
    message: ({ name, operationId }) =>
      `Generators give the name ${name} to a part of ${operationId}, which is another schema.`,
    help: ourFault,
  }),
  'schema-inline-object': kind<object>({
    severity: 'error',
    message: () => 'An object without a name of its own.',
    help: ourFault,
  }),
  'schema-inline-enum': kind<object>({
    severity: 'error',
    message: () => 'An enum without a name of its own, in a body, in a list or in a combination.',
    help: ourFault,
  }),
  'enum-value-empty': kind<object>({
    severity: 'error',
    message: () => 'An enum with an empty value.',
    help: ourFault,
  }),
  'enum-values-alike': kind<{ value: string; other: string }>({
    severity: 'error',
    message: ({ value, other }) => `The enum values ${value} and ${other} are equal ignoring case.`,
    help: ourFault,
  }),
  'property-names-alike': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) =>
      `The property ${name} equals another ignoring case and punctuation, and has no "x-field-name".`,
    help: ourFault,
  }),
  'field-names-alike': kind<{ name: string; field: string }>({
    severity: 'error',
    message: ({ name, field }) =>
      `The "x-field-name" ${field} of the property ${name} equals the name of another property.`,
    help: ourFault,
  }),
  'authorization-parameter': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The header ${name} is a parameter and not a security scheme.`,
    help: ourFault,
  }),
  'not-portable': kind<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `OpenAPI 3.0.3 cannot say ${what}.`,
    help: ourFault,
  }),
};
