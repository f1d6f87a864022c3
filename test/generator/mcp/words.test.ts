import { expect, test } from 'vitest';
import { withoutPhrases } from '../../../generator/runtime/mcp/phrases.ts';
import { wordsOf } from '../../../generator/runtime/mcp/words.ts';

test.each([
  ['Deleting', 'delete', 'deletion', 'deletes', 'deleted'],
  ['creating', 'create', 'creates', 'creation'],
  ['Querying', 'query', 'queries', 'queried'],
  ['rotate', 'rotation', 'rotating'],
  ['migrate', 'migration', 'migrating'],
  ['running', 'run', 'runs'],
  ['addresses', 'address'],
  ['status'],
  ['policy', 'policies'],
  ['boxes', 'box'],
])('%s and its kin are one word', (...words) => {
  expect(new Set(words.map((word) => wordsOf(word).join(' '))).size).toBe(1);
});

test.each([
  ['delete', 'describe'],
  ['string', 'str'],
  ['backup', 'back'],
  ['used', 'user'],
])('%s is not %s', (one, other) => {
  expect(wordsOf(one)).not.toEqual(wordsOf(other));
});

test('names are cut at their capitals', () => {
  expect(wordsOf('BatchDeleteL7Rules')).toEqual(wordsOf('batch delete l7 rule'));
  expect(wordsOf('ListDHCPServers')).toEqual(wordsOf('list dhcp server'));
  expect(wordsOf('server_group_id')).toEqual(['server', 'group', 'id']);
});

test('text without blanks is cut into pairs', () => {
  expect(wordsOf('查询桌面')).toEqual(['查询', '询桌', '桌面']);
});

test.each([
  ['take the lamp out of the box', 'remove the lamp of the box'],
  ['turn the lamp off', 'disable the lamp'],
  ['what is on offer', 'what is on offer'],
])('%s', (question, words) => {
  expect(withoutPhrases(question)).toBe(words);
});
