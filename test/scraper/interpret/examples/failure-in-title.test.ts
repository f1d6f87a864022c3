// Titles of examples that name the status of a failure, and those in which a number is something else.
import { expect, test } from 'vitest';
import { failureInTitle } from '../../../../scraper/interpret/examples/status-line.ts';

test.each([
  ['Failed: HTTP 409', '409'],
  ['Broken (404)', '404'],
  ['404 Not Found', '404'],
  ['- 503: the lamp shop is closed', '503'],
  ['House (400 lamps)', undefined],
  ['500 lamps', undefined],
  ['Wattage (450 W)', undefined],
  ['Code 498', undefined],
  [undefined, undefined],
])('%s', (title, status) => {
  expect(failureInTitle(title)).toBe(status);
});
