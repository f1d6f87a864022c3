// Parameter rows → parameter objects; headers that belong elsewhere go there.
import type { Operation, Parameter } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import type { ParameterObject } from '../openapi.ts';
import { schemaNames, type BuildContext } from './build-context.ts';
import { fieldSchema } from './field-schema.ts';
import type { HeaderMeaning } from './header-meanings.ts';
import { jsonPointer } from './json-pointer.ts';
import { pascalCase } from './pascal-case.ts';

export function buildParameters(operation: Operation, pointer: string, context: BuildContext): ParameterObject[] {
  const objects: ParameterObject[] = [];
  const seen = new Set<string>();
  for (const parameter of operation.parameters) {
    if (meaningOf(parameter, context)) {
      placeHeader(parameter, operation, pointer, context);
      continue;
    }
    const key = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
    if (seen.has(key)) {
      for (const at of parameter.at)
        context.report.add('parameter-twice', { name: parameter.name, in: parameter.in }, { at });
      continue;
    }
    seen.add(key);
    objects.push(parameterObject(parameter, operation, `${pointer}/parameters/${objects.length}`, context));
  }
  return objects;
}

function parameterObject(
  parameter: Parameter,
  operation: Operation,
  pointer: string,
  context: BuildContext,
): ParameterObject {
  const owner = `${context.ids.get(operation) as string}${pascalCase(parameter.name)}Value`;
  const schema = fieldSchema(
    [parameter],
    `${pointer}/schema`,
    schemaNames(context, operation, owner, parameter.at),
    context,
  );
  context.provenance.add(pointer, parameter.at);
  const object: ParameterObject = { name: parameter.name, in: parameter.in, schema };
  if (parameter.in === 'path' || parameter.required) object.required = true;
  if (parameter.in === 'path' && parameter.required === false)
    context.report.add('path-parameter-optional', { name: parameter.name }, { at: parameter.at[0], pointer });
  if (parameter.description !== undefined) object.description = parameter.description;
  // OpenAPI marks the parameter, not its schema.
  if (schema.deprecated) object.deprecated = true;
  if (schema['x-required-when'] !== undefined) object['x-required-when'] = schema['x-required-when'];
  if (schema['x-excludes'] !== undefined) object['x-excludes'] = schema['x-excludes'];
  delete schema.deprecated;
  delete schema['x-required-when'];
  delete schema['x-excludes'];
  for (const keyword of ['deprecated', 'x-required-when', 'x-excludes'] as const)
    context.provenance.move(`${pointer}/schema/${keyword}`, `${pointer}/${keyword}`);
  if (parameter.required) context.provenance.add(`${pointer}/required`, parameter.at);
  return object;
}

function placeHeader(parameter: Parameter, operation: Operation, pointer: string, context: BuildContext): void {
  const meaning = meaningOf(parameter, context);
  if (meaning?.kind === 'scheme') context.provenance.add(`/components/securitySchemes/${meaning.scheme}`, parameter.at);
  else if (meaning?.kind === 'media-type' && variantsOf(operation).some(({ requestBody }) => requestBody)) {
    for (const mediaType of mediaTypesOf(operation, context))
      context.provenance.add(pointer + jsonPointer('requestBody', 'content', mediaType), parameter.at);
  } else {
    const reason =
      meaning?.kind === 'media-type' ? 'the operation has no request body' : 'OpenAPI leaves this header to the client';
    for (const at of parameter.at) context.report.add('header-left-out', { name: parameter.name, reason }, { at });
  }
}

const JSON_TYPE = 'application/json';
const FORMS: readonly string[] = ['multipart/form-data', 'application/x-www-form-urlencoded'];

/** The media type that the Content-Type row states as its only or default value, or all where they are JSON and forms, or kinds of patches; JSON otherwise. */
export function mediaTypesOf(operation: Operation, context: BuildContext): [string, ...string[]] {
  const row = operation.parameters.find((parameter) => meaningOf(parameter, context)?.kind === 'media-type');
  for (const constraint of row?.constraints ?? []) {
    const value =
      constraint.kind === 'default'
        ? constraint.value
        : constraint.kind === 'enum' && constraint.values.length === 1
          ? constraint.values[0]
          : undefined;
    const type = typeof value === 'string' ? value.split(';')[0]?.trim().toLowerCase() : undefined;
    if (type !== undefined && /^[a-z]+\/[a-z0-9.+-]+$/.test(type)) return [type];
    const several = constraint.kind === 'enum' ? constraint.values.map(String) : [];
    const [first, ...others] = several;
    if (first !== undefined && several.every(isPatch)) return [first, ...others];
    if (first !== undefined && several.some(isForm) && several.every((one) => one === JSON_TYPE || isForm(one)))
      return [first, ...others];
  }
  return [JSON_TYPE];
}

function isPatch(mediaType: string): boolean {
  return /^application\/[a-z-]{1,60}-patch\+json$/.test(mediaType);
}

function isForm(mediaType: string): boolean {
  return FORMS.includes(mediaType);
}

/** What a header stands for besides a parameter. */
function meaningOf(parameter: Parameter, { headers }: BuildContext): HeaderMeaning | undefined {
  return parameter.in === 'header' ? headers.get(parameter.name.toLowerCase()) : undefined;
}
