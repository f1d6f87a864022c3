import { expect, test } from 'vitest';
import { isDeprecatedOperation } from '../../../scraper/interpret/phrases/en/deprecated-operation.ts';

test.each([
  ['Querying Lamps (Discarded)', ''],
  ['Querying Lamps (Deprecated)', ''],
  ['Querying Lamps (Unavailable Soon)', ''],
  ['Querying Lamps (To Be Deprecated)', ''],
  ['Querying Lamps (Offline Soon)', ''],
  ['Querying Lamps', 'Lists lamps. This API will be brought offline.'],
  ['Querying Lamps', 'This interface has been deprecated. Use the other one.'],
  ['Querying Lamps', 'The API is about to be taken offline in the future.'],
  ['Querying Lamps', 'This API is no longer maintained.'],
])('%j, %j: deprecated', (title, description) => {
  expect(isDeprecatedOperation(title, description)).toBe(true);
});

test.each([
  ['Deleting Discarded Lamps', ''],
  ['Querying Lamps (Recommended)', 'This API lists lamps that are offline.'],
  ['Querying Lamps (Batch)', 'This API is deprecated for wall lamps.'],
  ['Taking a Lamp Offline', 'This API is used to bring a lamp offline.'],
  ['Querying Lamps', 'The lamp will be brought offline.'],
])('%j, %j: not deprecated', (title, description) => {
  expect(isDeprecatedOperation(title, description)).toBe(false);
});
