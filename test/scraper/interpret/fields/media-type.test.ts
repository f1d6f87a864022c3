import { expect, test } from 'vitest';
import { phraseSet } from '../../../../scraper/interpret/phrases/phrase-sets.ts';
import { readMediaType } from '../../../../scraper/interpret/fields/types/media-type.ts';

test.each([
  ['The value must be multipart/form-data.', 'multipart/form-data'],
  ['Media type of the body: application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
  ['Set it to text/plain; charset=utf-8.', 'text/plain'],
  ['MIME type. Fixed value: Application/XML', 'application/xml'],
  ['application/octet-stream', 'application/octet-stream'],
  ['Kind of the content: application/json;charset=utf8', 'application/json'],
])('%s', (description, type) => {
  expect(readMediaType(description, phraseSet('en').media)).toEqual({ type });
});

test.each([
  ['application/json or multipart/form-data', ['application/json', 'multipart/form-data']],
  ['The kind of the body, for example, image/png.', ['image/png']],
  ['Set it to multipart/form-data when a file is sent.', ['multipart/form-data']],
  ['multipart/form-data is not supported.', ['multipart/form-data']],
])('not always: %s', (description, unclear) => {
  expect(readMediaType(description, phraseSet('en').media)).toEqual({ unclear });
});

test.each(['The kind of the body.', 'Input/output of the lamp', 'For example, application/json.', ''])(
  'none: %s',
  (description) => {
    expect(readMediaType(description, phraseSet('en').media)).toEqual({});
  },
);

test.each([
  ['zh', '固定为multipart/form-data。', { type: 'multipart/form-data' }],
  ['zh', '例如multipart/form-data。', { unclear: ['multipart/form-data'] }],
  ['xx', 'multipart/form-data', { unclear: ['multipart/form-data'] }],
])('in the language %s: %s', (language, description, reading) => {
  expect(readMediaType(description, phraseSet(language).media)).toEqual(reading);
});
