import { expect, test } from 'vitest';
import { shareResponses } from '../../../generator/client/shared-responses.ts';

const refused = { description: 'Bad Request.', content: 'ApiError' };

test('a response that two operations share is printed once, named for schema and status', () => {
  const { components, place } = shareResponses([
    { status: '400', schemaName: 'ApiError', response: refused },
    { status: '400', schemaName: 'ApiError', response: { ...refused } },
    { status: '200', schemaName: 'Desktop', response: { description: 'OK.' } },
  ]);
  expect(components).toEqual({ ApiError400: refused });
  expect(place('400', { ...refused })).toEqual({ $ref: '#/components/responses/ApiError400' });
  expect(place('200', { description: 'OK.' })).toEqual({ description: 'OK.' });
});

test('another status, description or body is another response', () => {
  const other = { ...refused, description: 'Wrong.' };
  const twice = [refused, other].flatMap((response) =>
    ['400', '404'].map((status) => ({ status, schemaName: 'ApiError', response })),
  );
  expect(Object.keys(shareResponses(twice).components)).toEqual([]);
  expect(shareResponses([...twice, ...twice]).components).toEqual({
    ApiError400: refused,
    ApiError404: refused,
    ApiError400_2: other,
    ApiError404_2: other,
  });
});

test('no name of the document is lost among what objects inherit', () => {
  const { components } = shareResponses([1, 2].map(() => ({ status: '', schemaName: '__proto__', response: refused })));
  expect(Object.keys(components)).toEqual(['__proto__']);
});
