// Several pages for one address: what each of them says of a status.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

test('texts of a status are joined, and each line is told once', () => {
  const page = (title: string, cause: string): string =>
    `<h1>${title}</h1><h4>Function</h4><p>${title}.</p><h4>URI</h4><p>POST /v1/lamps/{id}/action</p><h4>Request</h4><table><caption>Table 1 Request parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>${title.split(' ')[0]}</td><td>Yes</td><td>String</td><td>What to do.</td></tr></table><h4>Status Codes</h4><table><caption>Table 2 Status codes</caption><tr><th>Status Code</th><th>Description</th></tr><tr><td>202</td><td>Accepted.</td></tr><tr><td>400</td><td>${cause}</td></tr></table>`;
  const { document } = buildPages({
    'light.html': page('Lighting Lamps', 'There is no oil.'),
    'drop.html': page('Dropping Lamps', 'There is no floor.'),
  });
  const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
  expect(operation?.responses['400']?.description.split('\n').sort()).toEqual([
    'There is no floor.',
    'There is no oil.',
  ]);
  expect(operation?.responses['202']?.description).toBe('Accepted.');
});
