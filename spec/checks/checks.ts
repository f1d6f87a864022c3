// All checks, in the order in which they report.
import { authorizationParameters } from './authorization-parameters.ts';
import type { Check } from './check.ts';
import { contradictoryKeywords } from './contradictory-keywords.ts';
import { derivedNames } from './derived-names.ts';
import { emptyResponses } from './empty-responses.ts';
import { enumValues } from './enum-values.ts';
import { houseVersion } from './house-version.ts';
import { inlineSchemas } from './inline-schemas.ts';
import { operationIdForm } from './operation-id-form.ts';
import { operationIds } from './operation-ids.ts';
import { operationLabels } from './operation-labels.ts';
import { parameterDuplicates } from './parameter-duplicates.ts';
import { pathParameters } from './path-parameters.ts';
import { pathTemplates } from './path-templates.ts';
import { patterns } from './patterns.ts';
import { portableSubset } from './portable-subset.ts';
import { propertyNames } from './property-names.ts';
import { referenceSiblings } from './reference-siblings.ts';
import { references } from './references.ts';
import { schemaBounds } from './schema-bounds.ts';
import { schemaNames } from './schema-names.ts';
import { securitySchemes } from './security-schemes.ts';
import { structure } from './structure.ts';
import { tags } from './tags.ts';
import { valueTypes } from './value-types.ts';

export const checks: readonly Check[] = [
  structure,
  references,
  tags,
  securitySchemes,
  pathTemplates,
  pathParameters,
  parameterDuplicates,
  operationIds,
  patterns,
  schemaBounds,
  valueTypes,
  contradictoryKeywords,
  emptyResponses,
  referenceSiblings,
  houseVersion,
  operationIdForm,
  operationLabels,
  authorizationParameters,
  schemaNames,
  derivedNames,
  inlineSchemas,
  enumValues,
  propertyNames,
  portableSubset,
];
