// Signatures against vectors: our own, made with an independent implementation, and those made with the vendor's signer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { percentEncode } from '../../../generator/runtime/client/serialize.ts';
import { sign, signingDate } from '../../../generator/runtime/client/huawei/sign.ts';
import { signDerived } from '../../../generator/runtime/client/huawei/sign-derived.ts';
import { projectRoot } from '../generated-package.ts';

interface Expected {
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
  authorization?: string;
}

interface Vector {
  name: string;
  accessKey: string;
  secretKey: string;
  derived?: { region: string; service: string };
  method: string;
  url: string;
  query?: Record<string, unknown>;
  headers: Record<string, string>;
  body: string | null;
  date?: string;
  expected: Expected;
  portable?: Expected;
}

async function check(vector: Vector): Promise<void> {
  const { accessKey, secretKey, derived, method, headers, body, expected, portable } = vector;
  const pairs = Object.entries(vector.query ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => `${percentEncode(key)}=${percentEncode(String(item))}`),
  );
  const url = pairs.length === 0 ? vector.url : `${vector.url}?${pairs.join('&')}`;
  const date = vector.date ?? headers['X-Sdk-Date'] ?? '';
  const input = {
    method,
    url,
    headers: Object.entries(headers),
    body: body === null ? undefined : new TextEncoder().encode(body),
    date,
  };
  const key = { accessKey, secretKey };
  const signed = await (derived ? signDerived(input, key, derived) : sign(input, key));
  const { why: _, ...wanted } = { ...expected, ...portable, why: '' };
  if (portable) delete (wanted as Partial<Expected>).authorization;
  expect(signed).toMatchObject(wanted);
}

const own = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/generator/signatures.json'), 'utf8')) as Vector[];
test.each(own.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => check(vector));

const sharedFile = join(projectRoot, '../shared/truth/aksk-vectors.json');
describe.skipIf(!existsSync(sharedFile))("the vendor's signer (../shared/truth/aksk-vectors.json)", () => {
  const { vectors } = existsSync(sharedFile)
    ? (JSON.parse(readFileSync(sharedFile, 'utf8')) as { vectors: Vector[] })
    : { vectors: [] };
  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => check(vector));
});

test('the date is in UTC and to the second', () => {
  expect(signingDate(Date.UTC(2026, 0, 15, 8, 30, 0, 999))).toBe('20260115T083000Z');
});

test('what the network layer sets itself is not signed', async () => {
  const headers = [
    ['User-Agent', 'x'],
    ['Accept', '*/*'],
    ['Content-Length', '3'],
    ['Authorization', 'old'],
    ['X-A', '1'],
  ] as const;
  const { signedHeaders } = await sign(
    { method: 'get', url: 'https://a.example/', headers, date: '20260115T083000Z' },
    { accessKey: 'a', secretKey: 's' },
  );
  expect(signedHeaders).toBe('host;x-a;x-sdk-date');
});
