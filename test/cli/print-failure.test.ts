import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { printFailure } from '../../cli/print-failure.ts';
import { OutputError } from '../../pipeline/output/output-error.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { capturedOutput } from '../support/captured-output.ts';

const output = capturedOutput();
const refused = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open', path: 'lamps.json' });

test.each<[string, unknown, number, RegExp]>([
  ['wrong words', new UsageError('There is no lamp.'), 2, /^error: There is no lamp\.\n$/],
  ['a refusal in words', new OutputError('The disk is full.'), 1, /^The disk is full\.\n$/],
  ['too few files', refused('EMFILE'), 1, /What was not written yet is as it was\. .*ulimit -n 256/],
  ['no permission', refused('EACCES'), 1, /lamps\.json.*permission/],
  ['a fault', new RangeError('too deep'), 1, /^A fault of tablespec .*: RangeError: too deep\. Run it with --debug/],
  ['no error at all', undefined, 1, /^A fault of tablespec ended the command: undefined\./],
])('%s', (_, error, code, words) => {
  expect(printFailure(error)).toBe(code);
  expect(output.complained).toMatch(words);
});

test('what commander has printed itself is not repeated', () => {
  expect(printFailure(new CommanderError(0, 'commander.help', 'help'))).toBe(0);
  expect(printFailure(new CommanderError(1, 'commander.unknownOption', 'unknown'))).toBe(2);
  expect(output.complained).toBe('');
});

test.each([new UsageError('\u001b[2J\u202elamp'), new Error('Unexpected token \u001b]0;x\u0007')])(
  'a terminal obeys nothing of %j',
  (error) => {
    printFailure(error);
    expect(output.complained).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  },
);
