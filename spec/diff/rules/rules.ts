// All rules, in the order of the table in the README.
import { alternativeAdded } from './alternative-added.ts';
import { alternativeRemoved } from './alternative-removed.ts';
import { authenticationAdded } from './authentication-added.ts';
import { authenticationDemanded } from './authentication-demanded.ts';
import { authenticationDropped } from './authentication-dropped.ts';
import { authenticationRemoved } from './authentication-removed.ts';
import { bodyDescribed } from './body-described.ts';
import { bodyUndescribed } from './body-undescribed.ts';
import { bodyRemoved } from './body-removed.ts';
import { conditionChanged } from './condition-changed.ts';
import { exclusionChanged } from './exclusion-changed.ts';
import { exclusionLifted } from './exclusion-lifted.ts';
import { inferenceChanged } from './inference-changed.ts';
import { statedChanged } from './stated-changed.ts';
import { statedTypeChanged } from './stated-type-changed.ts';
import { supportEnded } from './support-ended.ts';
import { supportResumed } from './support-resumed.ts';
import { unitChanged } from './unit-changed.ts';
import { defaultAdded } from './default-added.ts';
import { defaultChanged } from './default-changed.ts';
import { defaultRemoved } from './default-removed.ts';
import { defaultServerChanged } from './default-server-changed.ts';
import { deprecated } from './deprecated.ts';
import { descriptionChanged } from './description-changed.ts';
import { documentWordsChanged } from './document-words-changed.ts';
import { enumAdded } from './enum-added.ts';
import { enumOrderChanged } from './enum-order-changed.ts';
import { enumRemoved } from './enum-removed.ts';
import { enumValueAdded } from './enum-value-added.ts';
import { enumValueRemoved } from './enum-value-removed.ts';
import { enumValueRenamed } from './enum-value-renamed.ts';
import { errorCodeAdded } from './error-code-added.ts';
import { errorCodeRemoved } from './error-code-removed.ts';
import { errorCodeStatusChanged } from './error-code-status-changed.ts';
import { errorCodeWordsChanged } from './error-code-words-changed.ts';
import { examplesChanged } from './examples-changed.ts';
import { failureAdded } from './failure-added.ts';
import { failureRemoved } from './failure-removed.ts';
import { fieldNameHintChanged } from './field-name-hint-changed.ts';
import { formatAdded } from './format-added.ts';
import { formatChanged } from './format-changed.ts';
import { formatNarrowed } from './format-narrowed.ts';
import { formatRemoved } from './format-removed.ts';
import { formatWidened } from './format-widened.ts';
import { knownValuesChanged } from './known-values-changed.ts';
import { limitNarrowed } from './limit-narrowed.ts';
import { limitWidened } from './limit-widened.ts';
import { mediaTypeAdded } from './media-type-added.ts';
import { mediaTypeRemoved } from './media-type-removed.ts';
import { noLongerDeprecated } from './no-longer-deprecated.ts';
import { nullAllowed } from './null-allowed.ts';
import { nullRefused } from './null-refused.ts';
import { objectDescribed } from './object-described.ts';
import { objectUndescribed } from './object-undescribed.ts';
import { operationAdded } from './operation-added.ts';
import { operationMoved } from './operation-moved.ts';
import { operationRemoved } from './operation-removed.ts';
import { operationRenamed } from './operation-renamed.ts';
import { operationRenamedWithAlias } from './operation-renamed-with-alias.ts';
import { operationTagChanged } from './operation-tag-changed.ts';
import { optionalAdded } from './optional-added.ts';
import { optionalBodyAdded } from './optional-body-added.ts';
import { parameterMoved } from './parameter-moved.ts';
import { patternAdded } from './pattern-added.ts';
import { patternChanged } from './pattern-changed.ts';
import { patternRemoved } from './pattern-removed.ts';
import { permissionAdded } from './permission-added.ts';
import { permissionChanged } from './permission-changed.ts';
import { permissionRemoved } from './permission-removed.ts';
import { placeholderRenamed } from './placeholder-renamed.ts';
import { regionAdded } from './region-added.ts';
import { regionRemoved } from './region-removed.ts';
import { removed } from './removed.ts';
import { renamed } from './renamed.ts';
import { requiredAdded } from './required-added.ts';
import { requiredBodyAdded } from './required-body-added.ts';
import { requiredCleared } from './required-cleared.ts';
import { requiredSet } from './required-set.ts';
import { schemaAdded } from './schema-added.ts';
import { schemaGoneWithUsers } from './schema-gone-with-users.ts';
import { schemaRemoved } from './schema-removed.ts';
import { schemaRenamed } from './schema-renamed.ts';
import { schemaRenamedWithAlias } from './schema-renamed-with-alias.ts';
import { securitySchemeChanged } from './security-scheme-changed.ts';
import { securitySchemeListed } from './security-scheme-listed.ts';
import { serialisationChanged } from './serialisation-changed.ts';
import { serverAdded } from './server-added.ts';
import { serverRemoved } from './server-removed.ts';
import { successAdded } from './success-added.ts';
import { successRemoved } from './success-removed.ts';
import { tagListed } from './tag-listed.ts';
import { typeChanged } from './type-changed.ts';
import { typeNarrowed } from './type-narrowed.ts';
import { typeWidened } from './type-widened.ts';
import { unknownFieldsAllowed } from './unknown-fields-allowed.ts';
import { unknownFieldsRefused } from './unknown-fields-refused.ts';
import { variantsChanged } from './variants-changed.ts';
import { otherChange } from './other-change.ts';
import type { Rule } from './rule.ts';

const named: readonly Rule[] = [
  operationAdded,
  operationRemoved,
  operationMoved,
  operationRenamed,
  operationRenamedWithAlias,
  operationTagChanged,
  optionalAdded,
  requiredAdded,
  removed,
  renamed,
  placeholderRenamed,
  parameterMoved,
  serialisationChanged,
  requiredSet,
  requiredCleared,
  conditionChanged,
  exclusionChanged,
  exclusionLifted,
  inferenceChanged,
  statedChanged,
  requiredBodyAdded,
  optionalBodyAdded,
  bodyRemoved,
  bodyDescribed,
  bodyUndescribed,
  mediaTypeAdded,
  mediaTypeRemoved,
  successAdded,
  successRemoved,
  failureAdded,
  failureRemoved,
  objectDescribed,
  objectUndescribed,
  typeChanged,
  typeWidened,
  typeNarrowed,
  statedTypeChanged,
  unitChanged,
  supportEnded,
  supportResumed,
  nullAllowed,
  nullRefused,
  formatAdded,
  formatRemoved,
  formatChanged,
  formatWidened,
  formatNarrowed,
  enumAdded,
  enumRemoved,
  enumValueAdded,
  enumValueRemoved,
  enumValueRenamed,
  enumOrderChanged,
  knownValuesChanged,
  limitNarrowed,
  limitWidened,
  patternAdded,
  patternRemoved,
  patternChanged,
  defaultAdded,
  defaultRemoved,
  defaultChanged,
  unknownFieldsRefused,
  unknownFieldsAllowed,
  alternativeAdded,
  alternativeRemoved,
  deprecated,
  noLongerDeprecated,
  schemaAdded,
  schemaRemoved,
  schemaGoneWithUsers,
  schemaRenamed,
  schemaRenamedWithAlias,
  fieldNameHintChanged,
  authenticationDemanded,
  authenticationDropped,
  authenticationAdded,
  authenticationRemoved,
  securitySchemeChanged,
  securitySchemeListed,
  permissionAdded,
  permissionRemoved,
  permissionChanged,
  serverAdded,
  serverRemoved,
  regionAdded,
  regionRemoved,
  defaultServerChanged,
  errorCodeAdded,
  errorCodeRemoved,
  errorCodeStatusChanged,
  errorCodeWordsChanged,
  descriptionChanged,
  examplesChanged,
  variantsChanged,
  documentWordsChanged,
  tagListed,
];

export const rules: readonly Rule[] = [...named, otherChange(named)];
