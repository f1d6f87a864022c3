// Former names of operations and schemas: a program that uses them compiles against the new client, and editors strike them through.
import { afterAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { inFolder } from '../../../generator/generated-file.ts';
import { compileClientNatively, modelOf, readSpec, writeFiles } from '../generated-package.ts';

const NAMES = {
  ListDesktops: 'QueryDesktops',
  CreateDesktop: 'OrderDesktop',
  Desktop: 'VirtualDesktop',
  Volume: 'Disk',
  CreateDesktopRequest: 'OrderDesktopRequest',
};

/** The document after its names were changed; former names that lead nowhere or are in use are none. */
function renamed(): object {
  let text = JSON.stringify(readSpec('desktops'));
  for (const [old, now] of Object.entries(NAMES))
    text = text
      .replaceAll(`schemas/${old}"`, `schemas/${now}"`)
      .replaceAll(`"operationId":"${old}"`, `"operationId":"${now}"`)
      .replaceAll(`"${old}":{"type"`, `"${now}":{"type"`);
  return {
    ...(JSON.parse(text) as object),
    'x-former-names': {
      ...NAMES,
      Gone: 'Nowhere',
      OuTree: 'Disk',
      DeleteDesktop: 'QueryDesktops',
      'a b': 'Disk',
      __proto__: 'Disk',
      '*/ evil': 'Disk',
    },
  };
}

const OLD_PROGRAM = `import { createClient, createDesktop, type CreateDesktopOptions, listDesktops, listDesktopsItems, type ListDesktopsOptions, type ListDesktopsResult } from './client/index.ts';
import type { components, operations } from './client/schema.ts';

const client = createClient({ region: 'north-1', projectId: 'p', token: 't' });
export const options: ListDesktopsOptions = { query: { limit: 10, status: ['ACTIVE'] } };
export type Query = operations['ListDesktops']['parameters']['query'];
export type Disk = components['schemas']['Volume'];
export async function use(): Promise<ListDesktopsResult> {
  const volume: components['schemas']['Volume'] = { type: 'SSD', size: 80 };
  const request: CreateDesktopOptions = { body: { computer_name: 'PC-1', volume } satisfies components['schemas']['CreateDesktopRequest'] };
  console.log((await createDesktop(client, request)).status);
  for await (const desktop of listDesktopsItems(client, options)) console.log((desktop satisfies components['schemas']['Desktop']).computer_name);
  // @ts-expect-error a name that was never there
  console.log(operations['Gone']);
  return listDesktops(client, options);
}
`;

const { model } = modelOf(renamed());
const files = generateClient(model, { packageName: 'renamed-client' });
const output = writeFiles([...inFolder('client', files), { path: 'old-program.ts', text: OLD_PROGRAM }]);
afterAll(() => output.remove());

test('a program that was written with the old names compiles', () => {
  expect(compileClientNatively(output.folder, ['old-program.ts'])).toEqual([]);
});

test('each old name is marked as deprecated, with the name in its place', () => {
  const text = files.map((file) => file.text).join('\n');
  expect(text).toContain(
    '/** @deprecated It is called `queryDesktops` now. */\nexport const listDesktops = queryDesktops;',
  );
  expect(text).toContain(
    '/** @deprecated It is called `queryDesktopsItems` now. */\nexport const listDesktopsItems = queryDesktopsItems;',
  );
  expect(text).toMatch(
    /@deprecated\n\s+\* It is called Disk now\.\n\s+\*\/\n\s+Volume: components\["schemas"\]\["Disk"\]/,
  );
  for (const stranger of ['Nowhere', 'evil', 'a b:', 'deleteDesktop = ', 'OuTree: components'])
    expect(text).not.toContain(stranger);
});

test('without former names there is no alias', () => {
  const { model: plain } = modelOf(readSpec('desktops'));
  expect(
    generateClient(plain, { packageName: 'plain' })
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('It is called');
});
