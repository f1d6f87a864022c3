// Counts that some engines refuse become lengths, and nothing else changes.
import { describe, expect, test } from 'vitest';
import { withPortablePattern } from '../../../spec/build/portable-pattern.ts';

describe('a large count of one class', () => {
  test.each([
    ['^[a-z]{2,5000}$', { pattern: '^[a-z]*$', minLength: 2, maxLength: 5000 }],
    ['^\\d{2000}$', { pattern: '^\\d*$', minLength: 2000, maxLength: 2000 }],
    ['^[a-z]{1001,}$', { pattern: '^[a-z]*$', minLength: 1001 }],
  ])('%s', (pattern, expected) => {
    const schema = { type: 'string', pattern };
    const converted = withPortablePattern(schema);
    expect(converted).toEqual({ type: 'string', ...expected });
    for (const length of [0, 1, 2, 1000, 1001, 2000, 5000, 5001]) {
      for (const character of ['a', '1', '-']) {
        const text = character.repeat(length);
        const { minLength = 0, maxLength = Infinity } = converted;
        expect(
          new RegExp(converted.pattern ?? '').test(text) && length >= minLength && length <= maxLength,
          `${length} x ${character}`,
        ).toBe(new RegExp(pattern).test(text));
      }
    }
  });

  test('keeps tighter lengths that are stated beside it', () => {
    expect(withPortablePattern({ pattern: '^[a-z]{2,5000}$', minLength: 5, maxLength: 10 })).toEqual({
      pattern: '^[a-z]*$',
      minLength: 5,
      maxLength: 10,
    });
  });
});

test.each(['^[a-z]{2,50}$', '^[a-z]{2,5000}', '^[a-z]{2,5000}x$', '^(?:ab){2,5000}$', '^[a-z]+$'])(
  '%s stays',
  (pattern) => {
    expect(withPortablePattern({ pattern })).toEqual({ pattern });
  },
);
