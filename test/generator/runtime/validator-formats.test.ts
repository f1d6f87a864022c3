// Formats, lengths and equality of the validators' runtime, beside those of ajv.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormats, textFormats } from '../../../generator/runtime/validators/formats.ts';
import { isEqual, textLength } from '../../../generator/runtime/validators/validation.ts';

const require = createRequire(import.meta.url);
const { fullFormats } = require('ajv-formats/dist/formats') as { fullFormats: Record<string, any> };
const ucs2length = require('ajv/dist/runtime/ucs2length').default as (text: string) => number;
const equal = require('ajv/dist/runtime/equal').default as (a: unknown, b: unknown) => boolean;

const accepts = (format: any, value: any): boolean =>
  format instanceof RegExp
    ? format.test(value)
    : typeof format === 'function'
      ? Boolean(format(value))
      : Boolean(format.validate instanceof RegExp ? format.validate.test(value) : format.validate(value));

const samples: Record<string, unknown[]> = {
  date: [
    '2024-02-29',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '1900-02-29',
    '2000-02-29',
    '24-01-01',
    '2024-1-1',
    '',
  ],
  time: [
    '10:00:00Z',
    '10:00:00',
    '24:00:00Z',
    '23:59:60Z',
    '10:59:60Z',
    '22:59:60-01:00',
    '00:59:60+01:00',
    '10:00:00.123+05:30',
    '10:00:00+24:00',
    '10:00Z',
  ],
  'date-time': [
    '2022-05-11T11:44:47.000Z',
    '2022-05-11 11:44:47Z',
    '2022-05-11T11:44:47',
    '2022-05-11',
    '2022-02-30T00:00:00Z',
    '2022-05-11t11:44:47z',
    'x',
  ],
  duration: ['P1D', 'PT1H', 'P', 'P1W', 'PT', '1D'],
  uuid: [
    '123e4567-e89b-12d3-a456-426614174000',
    'urn:uuid:123e4567-e89b-12d3-a456-426614174000',
    '123e4567e89b12d3a456426614174000',
    '',
  ],
  uri: [
    'https://a.example/b?c=d#e',
    'a:b',
    '//a.example',
    '/a',
    'https://a b',
    'https://a.example/%zz',
    'https://a.example/\u00e4',
    'https://a.example/\u{1f642}',
    'https://a.example/a#b#c',
    'https://a.example/[b]',
    'https://a.example/<b>',
    'https://a.example/?<b>',
    'https://[::1]/a',
    'https://user@a.example:80/a;b=(c)?d[0]=e',
    '',
  ],
  email: ['a@b.example', 'a.b+c@d-e.example', 'a@b', 'a b@c.example', '@b.example'],
  hostname: ['a.example', 'a', '-a', `${'a'.repeat(64)}.example`, 'a_b', 'a.example.'],
  ipv4: ['1.2.3.4', '256.1.1.1', '1.2.3', '01.2.3.4', '1.2.3.4.', '0.0.0.0'],
  ipv6: [
    '::',
    '::1',
    '1::',
    '2001:db8::1',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
    '1::2::3',
    '::ffff:1.2.3.4',
    '1.2.3.4',
    'g::',
    '12345::',
    '1:2:3:4:5:6:7::',
    ':1',
    ':::',
  ],
  byte: ['aGk=', 'aGk', '====', ''],
  int32: [0, -(2 ** 31), 2 ** 31 - 1, 2 ** 31, 1.5],
  int64: [0, 2 ** 53, 1.5],
};

const formats: Readonly<Record<string, (value: any) => boolean>> = { ...textFormats, ...numberFormats };

test.each(Object.keys(formats))('%s is read as ajv-formats reads it', (name) => {
  const differing = (samples[name] ?? []).filter(
    (value) => formats[name]?.(value) !== accepts(fullFormats[name], value),
  );
  expect(samples[name]?.length).toBeGreaterThan(0);
  expect(differing).toEqual([]);
});

test.each(['date', 'time', 'date-time', 'ipv6', 'ipv4', 'uri'])(
  '%s, also with characters changed, doubled and left out',
  (name) => {
    const texts = (samples[name] ?? []) as string[];
    const change = fc.record({
      at: fc.nat(30),
      drop: fc.nat(2),
      put: fc.constantFrom('', '0', '9', ':', '::', '-', '+', '.', 'Z', 'z', 'T', ' ', 'f', 'g'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }), (start, changes) => {
        const text = changes.reduce(
          (changed, { at, drop, put }) => changed.slice(0, at) + put + changed.slice(at + drop),
          start,
        );
        expect(formats[name]?.(text), text).toBe(accepts(fullFormats[name], text));
      }),
      { numRuns: 5000 },
    );
  },
);

test('length and equality are ajv’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textLength(text)).toBe(ucs2length(text));
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
      expect(isEqual(a, b)).toBe(equal(a, b));
      expect(isEqual(a, structuredClone(a))).toBe(true);
    }),
  );
});
