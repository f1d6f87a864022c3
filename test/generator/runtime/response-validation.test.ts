import { afterEach, expect, test, vi } from 'vitest';
import {
  type ResponseValidationError,
  validateResponses,
  type ValidationSettings,
} from '../../../generator/runtime/client/response-validation.ts';

const issues = [{ instancePath: '/things/0/name', keyword: 'type', message: 'must be string' }];
const refuse = Object.assign(() => false, { errors: issues });
const accept = Object.assign(() => true, { errors: null });
const validators = {
  validateListThingsResponse: refuse,
  validateListThingsResponse202: accept,
  validateListThingsResponse404: refuse,
  validateListThingsResponseDefault: refuse,
  operationIds: { 'GET /things': 'ListThings' },
};
const response = {
  operation: 'ListThings',
  route: 'GET /things',
  ok: true,
  status: 200,
  body: { name: 'secret value' },
};
const run = (mode: ValidationSettings['mode'], change: Partial<typeof response> = {}): ResponseValidationError[] => {
  const reported: ResponseValidationError[] = [];
  validateResponses({ mode, validators, onInvalid: (error) => reported.push(error) })({ ...response, ...change });
  return reported;
};
afterEach(() => vi.restoreAllMocks());

test('off, report, throw', () => {
  expect(run('off')).toEqual([]);
  expect(run('report')).toMatchObject([
    { name: 'ResponseValidationError', operation: 'ListThings', status: 200, issues },
  ]);
  expect(() => run('throw')).toThrow(
    'ListThings got a response with status code 200 that is not as documented: /things/0/name must be string',
  );
});

test('an error is never replaced by another one', () => {
  expect(run('throw', { ok: false, status: 404 })).toMatchObject([{ status: 404 }]);
  expect(run('throw', { ok: false, status: 500 })).toMatchObject([{ status: 500 }]);
});

test('a validator for each status, and for calls by path', () => {
  expect(run('throw', { status: 202 })).toEqual([]);
  expect(() => run('throw', { status: 203 })).toThrow('203');
  expect(() => run('throw', { operation: 'GET /things' })).toThrow('GET /things got a response');
  expect(run('throw', { operation: 'Other' })).toEqual([]);
  expect(run('throw', { operation: 'GET /other', route: 'GET /other' })).toEqual([]);
});

test('each fault of an operation is reported once, whatever the item; all of one response in one report', () => {
  const issue = (instancePath: string, keyword = 'type') => ({ instancePath, keyword, message: 'must be a string' });
  const validate = Object.assign((_: unknown, { maximumErrors }: { maximumErrors: number }) => maximumErrors < 1, {
    errors: [issue('/things/0/name'), issue('/things/1/name'), issue('/things/1/size')],
  });
  const reported: ResponseValidationError[] = [];
  const check = validateResponses({
    mode: 'report',
    validators: { validateListThingsResponse: validate },
    onInvalid: (error) => reported.push(error),
  });
  const headers = new Headers({ 'X-Request-Id': 'r-1' });
  check({ ...response, response: new Response('{}', { headers }) });
  validate.errors.push(issue('/things/7/colour'));
  check(response);
  check(response);
  expect(reported.map(({ issues, requestId }) => [requestId, issues.map(({ instancePath }) => instancePath)])).toEqual([
    ['r-1', ['/things/0/name', '/things/1/size']],
    [undefined, ['/things/7/colour']],
  ]);
  expect(reported[0]?.message).toContain('/things/0/name must be a string (and 1 more)');
});

test('without a place to report to it is a line on the console, without values', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  validateResponses({ mode: 'report', validators })(response);
  expect(warn.mock.calls).toEqual([
    ['ListThings got a response with status code 200 that is not as documented: /things/0/name must be string'],
  ]);
});
