// Titles as documents write them, and the orders that are made of them.
import { describe, expect, test } from 'vitest';
import type { HttpMethod } from '../../../../scraper/reference/reference-model.ts';
import { isOrder, joinOrders, readOrder } from '../../../../scraper/interpret/titles/en/read-order.ts';
import { properNames } from '../../../../scraper/interpret/titles/en/sentence-case.ts';
import { unknownVerb } from '../../../../scraper/interpret/titles/en/unknown-verb.ts';

interface Sample {
  method?: HttpMethod;
  path?: string;
  names?: readonly string[];
  isBesideGerunds?: boolean;
}

const orderOf = (title: string, { method = 'get', path = '/v1/lamps', ...rest }: Sample = {}): string =>
  readOrder(title, { method, path, ...rest });

describe('the verb', () => {
  test.each([
    ['Querying Lamps', 'Query lamps'],
    ['Binding a Lamp to a Room', 'Bind a lamp to a room'],
    ['Setting a Timer', 'Set a timer'],
    ['Canceling a Job', 'Cancel a job'],
    ['Cancelling a Job', 'Cancel a job'],
    ['Applying a Policy', 'Apply a policy'],
    ['Retrying a (Failed) Job', 'Retry a (failed) job'],
    ['Tying a Knot', 'Tie a knot'],
    ['Modifies lamp details', 'Modify lamp details'],
    ['Queries the colours of a lamp', 'Query the colours of a lamp'],
    ['Enabling/Disabling Lamps', 'Enable/disable lamps'],
    ['Batch Adding or Deleting Tags', 'Batch add or delete tags'],
    ['Starting, Stopping, and Locking a Lamp', 'Start, stop, and lock a lamp'],
    ['Creating a Room and Attaching a Lamp', 'Create a room and attach a lamp'],
    ['Querying the Progress of Creating and Deleting a Lamp', 'Query the progress of creating and deleting a lamp'],
    ['Automatically Installing a Bulb', 'Automatically install a bulb'],
    ['Pre-Assigning Lamps', 'Pre-assign lamps'],
    ['Rolling Back a Change', 'Roll back a change'],
    ['This API is used to query all lamps.', 'Query all lamps'],
    ['Function: This interface is used for deleting a lamp', 'Delete a lamp'],
    ['API for Querying Lamps', 'Query lamps'],
    ['This API queries lamps.', 'Query lamps'],
    ['You can use this API to query lamps', 'Query lamps'],
    ['How to Create a Lamp', 'Create a lamp'],
    ['GET /v1/lamps', 'GET /v1/lamps'],
    ['LAMPS', 'LAMPS'],
    ['', ''],
    ['List of Lamps', 'List lamps'],
    ['List Lamps', 'List lamps'],
    ['Replying to a Letter', 'Reply to a letter'],
  ])('%s → %s', (title, order) => {
    expect(orderOf(title)).toBe(order);
  });

  test.each([
    ['sendLamp', 'Send lamp'],
    ['logOut', 'Log out'],
    ['lamp: copy', 'Copy lamp'],
    ['letter: reply', 'Reply to letter'],
    ['lamp: createCopy', 'Create copy (lamp)'],
    // No verb: the name of the program stays as it is.
    ['lamp: delta', 'lamp: delta'],
    ['lampGroups', 'lampGroups'],
    ['lamp: valueOf', 'Value of (lamp)'],
    ['lamp: constructor', 'lamp: constructor'],
  ])('a name of a program: %s → %s', (title, order) => {
    expect(orderOf(title, { method: 'post' })).toBe(order);
  });
});

describe('no verb for certain', () => {
  test.each([
    ['Scaling Policies', {}, 'Scaling policies'],
    ['Scaling a Group', {}, 'Scale a group'],
    ['Logs of a Lamp', {}, 'Show logs of a lamp'],
    ['Updates of a Lamp', { method: 'post' }, 'Updates of a lamp'],
    ['List of Colours', { method: 'post' }, 'List of colours'],
    ['Lamps for Obtaining Light', {}, 'Lamps for obtaining light'],
    ['Lamp Management', {}, 'Lamp management'],
    ['Basic usage', {}, 'Basic usage'],
    // What the path names too is shown, deleted or updated; what a POST does with it nobody knows.
    ['Lamp details', {}, 'Show lamp details'],
    ['Lamp details', { method: 'delete' }, 'Delete lamp details'],
    ['Lamp details', { method: 'post' }, 'Lamp details'],
    ['New Lamp', { method: 'post' }, 'Create new lamp'],
    ['Running Lamps', {}, 'Show running lamps'],
    ['Lamp Version Query', {}, 'Query lamp version'],
    ['Hanging a Lamp', {}, 'Hang a lamp'],
    ['Hanging Lamps', {}, 'Hanging lamps'],
    ['Hanging Lamps', { isBesideGerunds: true }, 'Hang lamps'],
  ] as const)('%s %j → %s', (title, sample, order) => {
    expect(orderOf(title, sample)).toBe(order);
  });
});

describe('letters', () => {
  test.each([
    ['Querying CMKs and VPCs of ECSs', 'Query CMKs and VPCs of ECSs'],
    ['Querying the lampGroups Value', 'Query the lampGroups value'],
    ['Querying extra_specs', 'Query extra_specs'],
    ['Installing Linux on a Lamp with OpenLamp', 'Install Linux on a lamp with OpenLamp'],
    ['Querying Maintenance Time Windows', 'Query maintenance time windows'],
    ['Querying Windows Lamps', 'Query Windows lamps'],
    ['Querying Top N Lamps (Version 2.6 or Later)', 'Query top N lamps (version 2.6 or later)'],
    ['Querying the Price of Plan A', 'Query the price of plan A'],
    ['Querying Yearly/Monthly Lamps', 'Query yearly/monthly lamps'],
    // In the letters of a sentence already: capitals mean something.
    ['Queries lamps of Nimbus', 'Query lamps of Nimbus'],
  ])('%s → %s', (title, order) => {
    expect(orderOf(title)).toBe(order);
  });

  test('what the service is called', () => {
    const names = properNames(['Elastic Lamp Hanging'], ['Querying Elastic Lamp Hanging Quotas']);
    expect(orderOf('Querying Elastic Lamp Hanging Quotas of Lamps', { names })).toBe(
      'Query Elastic Lamp Hanging quotas of lamps',
    );
    expect(properNames(['Lamps', 'Oil Lamps', 'lamps'], ['Querying Lamps'])).toEqual([]);
    expect(properNames(['Lampwork'], ['Querying Lampwork Rooms'])).toEqual([]);
    expect(properNames(['Huawei Cloud Lampwork'], ['Unlocks Lampwork', 'Queries rooms of Lampwork'])).toEqual([
      'Huawei Cloud Lampwork',
      'Lampwork',
    ]);
  });
});

test.each([
  [['Query all lamps', 'Query lamps'], 'Query all lamps'],
  [['Start a lamp', 'Stop a lamp', 'Lock a lamp'], 'Start, stop or lock a lamp'],
  [['Add a lamp', 'Delete a room'], 'Add a lamp or delete a room'],
  [['Add a lamp', 'Delete a room', 'Lock a door', 'Sell a house'], 'Add a lamp, delete a room, lock a door or do more'],
])('%j together', (orders, title) => {
  expect(joinOrders(orders)).toBe(title);
});

test.each([
  ['Query lamps', true],
  ['Batch delete lamps', true],
  ['Enable/disable lamps', true],
  ['Hang a lamp', true],
  ['Light or dim a lamp (v2)', true],
  ['Querying lamps', false],
  ['Lamp details', false],
  ['Hanging a lamp', false],
  ['List of lamps', false],
])('%s is an order: %s', (title, expected) => {
  expect(isOrder(title)).toBe(expected);
});

test.each([
  ['hanging', 'hang'],
  ['dimming', 'dim'],
  ['lighting', 'light'],
  ['tuning', 'tune'],
  ['toggling', 'toggle'],
  ['dancing', 'dance'],
  ['polishing', 'polish'],
  ['glorifying', 'glorify'],
  ['weaving', 'weave'],
  // Nobody can tell whether an "e" was there.
  ['visiting', undefined],
  ['spring', undefined],
  ['lamp', undefined],
])('%s is of the verb %s', (word, verb) => {
  expect(unknownVerb(word)).toBe(verb);
});
