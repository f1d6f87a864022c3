// npm run verify:languages [-- toolchain...]: foreign generators take what we publish, and what they make compiles and calls. Installs
// pinned versions under out/languages; names what is not on the machine; stores the results in test/languages/results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, printTable, type Row } from './result.ts';
import { runToolchain } from './run-toolchain.ts';
import { readSubject } from './subject.ts';
import { toolchains } from './toolchains.ts';
import { isProgram, outputFolder, projectRoot, runnerWithLog } from './workshop.ts';

const resultFile = join(projectRoot, 'test/languages/results.json');
const only = process.argv.slice(2);
const unknown = only.filter((id) => !toolchains.some((toolchain) => toolchain.id === id));
if (unknown.length > 0) {
  console.error(`No such toolchain: ${unknown.join(', ')}. There are: ${toolchains.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
const tools = join(outputFolder, 'tools');
const subjects = ['workspace', 'cbr'].map(readSubject);
const rows: Row[] = [];
const missing: string[] = [];
for (const toolchain of toolchains.filter(({ id }) => only.length === 0 || only.includes(id))) {
  const absent = toolchain.needs.filter((program) => !isProgram(program));
  if (absent.length > 0) {
    missing.push(`${toolchain.generator}: not run, ${absent.join(' and ')} not found on this machine`);
    continue;
  }
  const { language, generator, version, feed } = toolchain;
  try {
    await toolchain.install({ folder: tools, run: runnerWithLog(join(outputFolder, 'logs', `${toolchain.id}-install.log`)) });
  } catch (error) {
    rows.push(...subjects.map(({ service }): Row => ({ language, generator, version, feed, service, result: 'install failed', warnings: {} })));
    console.error(`${generator}: ${error instanceof Error ? error.message : String(error)}`);
    continue;
  }
  for (const subject of subjects) {
    const { row, failure } = await runToolchain(toolchain, subject, tools);
    rows.push(row);
    console.log(`${generator}, ${subject.service}: ${row.result}${failure === undefined ? '' : `\n${failure}`}`);
  }
}

// Toolchains that did not run keep their rows of the last time.
const earlier = existsSync(resultFile) ? (JSON.parse(readFileSync(resultFile, 'utf8')) as Row[]) : [];
const found = new Map([...earlier, ...rows].map((row) => [keyOf(row), row]));
const order = toolchains.flatMap(({ generator }) => subjects.map(({ service }) => `${generator} ${service}`));
const all = order.flatMap((key) => found.get(key) ?? []);
writeFileSync(resultFile, `${JSON.stringify(all, null, 1)}\n`);
console.log(`\n${printTable(rows)}`);
for (const { generator, service, warnings } of rows) for (const [text, count] of Object.entries(warnings)) console.log(`${generator}, ${service}: ${count} x ${text}`);
for (const line of missing) console.log(line);
process.exit(rows.some(({ result }) => result !== 'ok') ? 1 : 0);
