// A service that was built elsewhere: whoever asks for it hears of --out.
import { expect, test } from 'vitest';
import { builtSpecs } from '../../../pipeline/services/built-specs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

test.each([
  ['lamps', 'There is no built spec of lamps in spec. Run tablespec build first. A build of it lies in out: add --out'],
  ['zebra', 'There are lamps. Where it was built with --out, name that folder with --out here, too.'],
  ['vases', 'There are lamps. A build of it lies in out: add --out out.'],
])('%s', (service, said) => {
  folder.write('spec/lamps/service.yaml', 'title: Lamps\n');
  for (const name of ['lamps', 'vases']) folder.write(`out/${name}/spec/openapi.json`, '{}');
  expect(() => builtSpecs({ service }, folder.path())).toThrow(said);
  expect(() => builtSpecs({ service, out: 'empty' }, folder.path())).toThrow(/\.$/);
});
