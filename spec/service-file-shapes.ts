// The shapes of service.yaml and names.yaml.
import { anything, type Shape, someText } from './file-shape.ts';
import { isDate } from './is-date.ts';

const scalar: Shape = {
  kind: 'value',
  expected: 'a text',
  fits: (value) => ['string', 'number', 'boolean'].includes(typeof value),
};

/** What a program, or a browser of the documentation, may open without running it. */
const address: Shape = {
  kind: 'value',
  expected: 'an address that begins with https://, http:// or /',
  fits: (value) => typeof value === 'string' && /^(?:https?:\/\/|\/|\{)/i.test(value),
};

const webAddress: Shape = {
  kind: 'value',
  expected: 'a URL that begins with https:// or http://',
  fits: (value) => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value),
};

const day: Shape = {
  kind: 'value',
  expected: 'a day such as 2025-07-14',
  fits: (value) => typeof value === 'string' && isDate(value),
};

const variable: Shape = {
  kind: 'members',
  expected: 'a mapping with a default',
  members: { default: someText, enum: { kind: 'list', expected: 'a list of texts', of: someText } },
  required: ['default'],
};

const server: Shape = {
  kind: 'members',
  expected: 'a mapping with a url',
  members: { url: address, variables: { kind: 'map', expected: 'a mapping of variables', of: variable } },
  required: ['url'],
};

export const serviceFile: Shape = {
  kind: 'members',
  expected: 'a mapping with a title',
  members: {
    title: someText,
    description: someText,
    version: scalar,
    date: day,
    source: webAddress,
    profile: someText,
    servers: { kind: 'list', expected: 'a list of servers', of: server },
    tags: { kind: 'map', expected: 'a mapping of names to descriptions', of: scalar },
  },
};

const target: Shape = {
  kind: 'value',
  expected: 'the name in its place, or nothing',
  fits: (value) => value === null || typeof value === 'string',
};

const named: Shape = { kind: 'map', expected: 'a mapping of methods to operation ids', of: anything };

/** Ids and names of schemas are looked at one by one by whoever reads them. */
export const namesShape: Shape = {
  kind: 'members',
  expected: 'a mapping of paths',
  members: {
    schemas: { kind: 'map', expected: 'a mapping of tables to names', of: anything },
    aliases: { kind: 'map', expected: 'a mapping of former names to names', of: target },
  },
  others: named,
};
