// The whole build of one document, linter included, as the command runs it. Arguments: a document, an output folder.
import { buildCommand } from '../../../cli/commands/build.ts';
import { optimizeLater } from '../../../cli/optimize-later.ts';
import { finish } from './measure.ts';

optimizeLater();
const [source, out] = process.argv.slice(2) as [string, string];
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const start = performance.now();
await buildCommand({ service: 'workspace', sources: [source], out, json: false, descriptions: 'vendor' }, process.cwd());
process.stdout.write = write;
finish({ build: performance.now() - start });
