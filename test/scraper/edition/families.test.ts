// Editions of other families say what their pages say: objects of all operations, choices, bodies that only examples show.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Progress } from '../../../pipeline/progress.ts';
import { readServices } from '../../../pipeline/services/read-services.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../../scraper/edition/edition-gaps.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import type { ApiReference } from '../../../scraper/reference/reference-model.ts';
import { buildSpec } from '../../../spec/build/build-spec.ts';
import { factsOf, readBack } from '../../support/facts.ts';
import { anyService } from '../../support/pipeline.ts';
import { projectFolder } from '../../support/source-files.ts';

const definition = anyService();
const folder = join(projectFolder, 'test/fixtures/families');

async function read(family: string): Promise<ApiReference> {
  const report = new Report();
  const request = {
    sources: [join(folder, family)],
    services: new Map(),
    folder,
    service: 'lamps',
    profile: { profile: family, folder },
  };
  const [reading] = await readServices(request, report, new Progress());
  if (!reading) throw new Error('no operation');
  reportEditionGaps(reading.reference, report);
  expect(report.diagnostics.filter(({ code }) => code === 'edition-gap')).toEqual([]);
  return reading.reference;
}

/** A profile says how services are reached, and an edition names none. */
function withoutAccess({ access: _, defects: __, ...reference }: ApiReference): ApiReference {
  return { ...reference, defects: [] };
}

const schemasOf = (reference: ApiReference): string =>
  JSON.stringify(buildSpec(reference, definition, new Report()).document.components.schemas, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );

test.each(['telegram', 'gitlab', 'discord', 'msgraph', 'openstack'])(
  '%s is read back to the same facts',
  async (family) => {
    const reference = await read(family);
    const again = readBack(reference, definition).reference;
    expect(factsOf(withoutAccess(again))).toEqual(factsOf(withoutAccess(reference)));
    expect(schemasOf(again)).toBe(schemasOf(reference));
    expect(printEdition(withoutAccess(again), 'Lamps')).toBe(printEdition(withoutAccess(reference), 'Lamps'));
  },
);

test('an object tells where it is described', async () => {
  const { shared = [] } = readBack(await read('telegram'), definition).reference;
  expect(shared.map(({ title }) => title)).toContain('PaperShade');
  for (const { at } of shared)
    expect(at[0]).toMatchObject({ document: 'reference.md', original: { document: 'lamps.html' } });
});
