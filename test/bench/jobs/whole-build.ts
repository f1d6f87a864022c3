// The whole build of one document, linter included, as the command runs it, and how long each stage of its main process took. Arguments: a
// document, an output folder.
import { build } from '../../../pipeline/build/build.ts';
import { optimizeLater } from '../../../pipeline/workers/optimize-later.ts';
import { finish } from './measure.ts';

optimizeLater();
const [source, out] = process.argv.slice(2) as [string, string];
const milliseconds: Record<string, number> = {};
const start = performance.now();
const { times } = await build({
  service: 'workspace',
  sources: [source],
  out,
  descriptions: 'vendor',
  folder: process.cwd(),
});
for (const { name, milliseconds: time } of times) milliseconds[name] = time;
milliseconds['all of it'] = performance.now() - start;
finish(milliseconds);
