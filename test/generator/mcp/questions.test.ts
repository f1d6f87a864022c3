// The fixed questions: the right operation is among the first three. Which were written when stands in the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchIndex } from '../../../generator/runtime/mcp/search-index.ts';
import { readServiceData } from '../../../pipeline/mcp/read-service-data.ts';
import { projectFolder } from '../../support/source-files.ts';

interface Question {
  written: 'before' | 'after' | 'fresh' | 'spent' | 'last';
  ask: string;
  right: string[];
}

const questions = parse(readFileSync(join(projectFolder, 'test/generator/mcp/questions.yaml'), 'utf8')) as Question[];
const services = ['cbr', 'elb', 'kms', 'workspace'].map((id) => readServiceData(join(projectFolder, 'spec', id), id));
const index = searchIndex(services);
const six = [
  ...services,
  ...['keystone', 'telegram'].map((id) => readServiceData(join(projectFolder, 'spec', id), id)),
];
const indexOfSix = searchIndex(six);
const names = new Set(six.flatMap(({ service, operations }) => operations.map(({ id }) => `${service}/${id}`)));

test('every right operation exists', () => {
  expect(questions.flatMap(({ right }) => right).filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  { written: ['before', 'after'], asked: 60, share: 0.95 },
  { written: ['fresh'], asked: 30, share: 0.9 },
  { written: ['spent'], asked: 60, share: 0.75 },
  { written: ['last'], asked: 30, share: 0.83 },
])('of those written $written at least $share are found', ({ written, asked, share }) => {
  const chosen = questions.filter((question) => written.includes(question.written));
  const missed = chosen.filter(({ ask, right }) => {
    const searched = ['spent', 'last'].includes(written[0] ?? '') ? indexOfSix : index;
    const found = searched
      .find(ask, { limit: 3 })
      .map(({ service, operation }) => `${service.service}/${operation.id}`);
    return !found.some((name) => right.includes(name));
  });
  expect(chosen.length).toBe(asked);
  expect(1 - missed.length / chosen.length, missed.map(({ ask }) => ask).join('\n')).toBeGreaterThanOrEqual(share);
});

test('one service can be asked alone, and nonsense finds nothing', () => {
  expect(index.find('delete', { service: 'kms', limit: 50 }).every(({ service }) => service.service === 'kms')).toBe(
    true,
  );
  expect(index.find('')).toEqual([]);
  expect(index.find('qqqq zzzz')).toEqual([]);
});

test('a question of any length is read in a moment', () => {
  const before = index.find('list users').length;
  expect(index.find('take '.repeat(200_000)).length).toBeLessThanOrEqual(5);
  expect(index.find(`${'a'.repeat(500_000)} users`).length).toBeLessThanOrEqual(before);
});

test('who names things without a verb is shown something first, never asked to delete', () => {
  const nouns = [
    'keys',
    'jobs',
    'roles of a project',
    'groups of a user',
    'webhook status',
    'certificates',
    'firewall rules',
  ];
  const effects = nouns.map((noun) => indexOfSix.find(noun, { limit: 1 })[0]?.operation.effect);
  expect(effects).toEqual(nouns.map(() => 'read'));
});

test.each([
  ['delete backups older than a month', 'DeleteBackup'],
  ['could you list users', 'ListUsers'],
  ['delete the load balancer instead of the backend server', 'DeleteLoadBalancer'],
])('%s: no word is taken for another that is spelled nearly so', (ask, right) => {
  expect(indexOfSix.find(ask, { limit: 1 })[0]?.operation.id).toBe(right);
});
