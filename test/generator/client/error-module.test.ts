// The error codes of a generated client: with words, without, and with words that mean harm.
import { expect, test } from 'vitest';
import { printErrorModule } from '../../../generator/client/error-module.ts';
import type { ApiModel } from '../../../generator/model/api-model.ts';

const print = (...codes: object[]): string =>
  printErrorModule({ extensions: new Map([['x-error-codes', codes]]) } as unknown as ApiModel, '', (name) => name);

test('words stand beside their codes and behind explainError; a code of several statuses is one', () => {
  const text = print(
    { code: 'LAMP.1', status: '400', description: 'The lamp is broken. Replace it.' },
    { code: 'LAMP.1', status: '500', description: 'The lamp is broken. Replace it.' },
    { code: 'LAMP.2' },
  );
  expect(text).toContain(`export type ErrorCode =
  /** The lamp is broken. Replace it. */
  | 'LAMP.1'
  | 'LAMP.2'
  | (string & {});`);
  expect(text).toContain("  ['LAMP.1', 'The lamp is broken. Replace it.'],\n]);");
  expect(text).toContain('export function explainError(');
});

test('without words there is nothing to explain', () => {
  expect(print({ code: 'LAMP.1' })).not.toContain('explain');
  expect(print()).toContain('export type ErrorCode = (string & {});');
});

test('words end neither a comment nor a text', () => {
  const text = print({ code: 'LAMP.1', description: "*/ '; throw 1; // \u2028 `${x}`" });
  expect(text).toContain("/** *\\/ '; throw 1; // `${x}` */");
  expect(text).toContain("['LAMP.1', '*/ \\'; throw 1; // `${x}`']");
});
