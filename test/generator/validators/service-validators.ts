// The validators and JSON Schema files of a committed service, or of any document: generated now, imported, with the model beside them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateJsonSchemas } from '../../../generator/json-schemas/generate-json-schemas.ts';
import type { ApiModel } from '../../../generator/model/api-model.ts';
import { documentedPlaces } from '../../../generator/model/documented-places.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../../generator/validators/print-support-files.ts';
import type { ValidateOptions, ValidationError } from '../../../generator/runtime/validators/validator.ts';
import type { Schema } from '../../support/mode-schema.ts';
import { modelOf, projectRoot, writeFiles } from '../generated-package.ts';

export type Mode = 'strict' | 'tolerant';
export interface Validate {
  (value: unknown, options?: ValidateOptions): boolean;
  errors: ValidationError[] | null;
}

export interface ServiceValidators {
  model: ApiModel;
  folder: string;
  /** By export name, without `operationIds`. */
  validators: Record<string, Validate>;
  /** A JSON Schema file by operation id. */
  schemas: Map<string, Schema>;
  remove: () => void;
}

/** Services whose spec is committed. */
export const services: readonly string[] = readdirSync(join(projectRoot, 'spec'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(projectRoot, 'spec', entry.name)).includes('openapi.json'))
  .map(({ name }) => name);

export function serviceValidators(service: string): Promise<ServiceValidators> {
  const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'spec', service, name), 'utf8'));
  return documentValidators(read('openapi.json'), read('provenance.json'));
}

export async function documentValidators(document: unknown, provenance: object = {}): Promise<ServiceValidators> {
  const { model } = modelOf(document);
  const places = documentedPlaces(model, document, provenance as Parameters<typeof documentedPlaces>[2]);
  const { folder, remove } = writeFiles([
    ...generateValidators(model, { packageName: 'fixture-validators', places }),
    ...printSupportFiles(model, ''),
  ]);
  const { operationIds: _, ...validators } = await import(pathToFileURL(join(folder, 'index.js')).href);
  const files = generateJsonSchemas(model, { serviceId: 'fixture' }).filter(({ path }) =>
    path.startsWith('operations/'),
  );
  const schemas = new Map(
    files.map(({ path, text }) => [path.slice('operations/'.length, -'.json'.length), JSON.parse(text) as Schema]),
  );
  return { model, folder, validators, schemas, remove };
}

/** `response200` of a schema file is `Response` for the first success, `Response400` otherwise. */
export function validatorName(model: ApiModel, operationId: string, part: string): string {
  const operation = model.operations.find(({ id }) => id === operationId);
  const success = operation?.responses.find(({ status }) => /^2\d\d$/.test(status))?.status;
  const suffix = part.charAt(0).toUpperCase() + part.slice(1);
  return `validate${operationId}${part === `response${success}` ? 'Response' : part === 'responsedefault' ? 'ResponseDefault' : suffix}`;
}
