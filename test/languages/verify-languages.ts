// npm run verify:languages [-- part or service...]: what others make reads what we publish. Generators generate, compile and call (for the services
// named, or all); linters lint; schemathesis asks; collections are sent. Installs pinned versions under out/languages, names what is not on the
// machine, stores test/languages/results.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listServices } from '../../pipeline/services/package-root.ts';
import { linters, printLintTable, runLinter } from './run-linters.ts';
import { printCollectionTable, runCollections } from './run-collections.ts';
import { printContractTable, runContract } from './run-contract.ts';
import { keyOf, printTable, type Results, type Row } from './result.ts';
import { installNode } from './node-environment.ts';
import { installPython } from './python-environment.ts';
import { runBugs } from './run-bugs.ts';
import { runToolchain } from './run-toolchain.ts';
import { awkwardSubject, readSubject } from './subject.ts';
import { toolchains } from './toolchains.ts';
import { isProgram, outputFolder, projectRoot, runnerWithLog } from './workshop.ts';

const resultFile = join(projectRoot, 'test/languages/results.json');
const parts = [...toolchains.map(({ id }) => id), 'linters', 'contract', 'collections'];
const services = listServices(projectRoot);
const called = ['awkward', ...services];
const unknown = process.argv.slice(2).filter((word) => !parts.includes(word) && !called.includes(word));
if (unknown.length > 0) {
  console.error(
    `No such part or service: ${unknown.join(', ')}. There are the parts ${parts.join(', ')} and the services ${called.join(', ')}.`,
  );
  process.exit(2);
}
const named = (words: readonly string[]): readonly string[] =>
  words.some((word) => process.argv.includes(word)) ? words.filter((word) => process.argv.includes(word)) : words;
const wanted = named(parts);
const folder = join(outputFolder, 'tools');
const logOf = (name: string) => runnerWithLog(join(outputFolder, 'logs', `${name}.log`));
const subjects = services.map(readSubject);
const allLanguages = [awkwardSubject(), ...subjects];
const languages = allLanguages.filter(({ service }) => named(called).includes(service));
const readResults = (): Results => JSON.parse(readFileSync(resultFile, 'utf8')) as Results;
const results = readResults();
const missing: string[] = [];
const rows: Row[] = [];

/** After each step: a run that is stopped keeps what it found. Parts that are not run keep what is stored of them, now or by another run. */
function store(): void {
  const stored = readResults();
  const found = new Map([...stored.generators, ...rows].map((row) => [keyOf(row), row]));
  results.generators = toolchains.flatMap(({ generator }) =>
    allLanguages.flatMap(({ service }) => found.get(`${generator} ${service}`) ?? []),
  );
  if (!wanted.includes('linters')) results.linters = stored.linters;
  if (!wanted.includes('contract')) results.contract = stored.contract;
  if (!wanted.includes('collections')) results.collections = stored.collections;
  writeFileSync(resultFile, `${JSON.stringify(results, null, 1)}\n`);
}

console.log('What each command prints as it runs: out/languages/logs');
const strictFeed = 'openapi-3.0-plain.json';
const bugsGone: string[] = [];

/** False when a part cannot run on this machine, which is said at the end. */
async function prepare(name: string, needs: readonly string[], install: () => Promise<void>): Promise<boolean> {
  const absent = needs.filter((program) => !isProgram(program));
  if (absent.length > 0) {
    missing.push(`${name}: not run, ${absent.join(' and ')} not found on this machine`);
    return false;
  }
  try {
    await install();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    missing.push(`${name}: not run, it could not be installed; what it said stands above`);
    return false;
  }
}

for (const toolchain of toolchains.filter(({ id }) => wanted.includes(id))) {
  const { id, generator, version, needs, feed } = toolchain;
  if (
    !(await prepare(`${generator} ${version}`, needs, () => toolchain.install({ folder, run: logOf(`${id}-install`) })))
  )
    continue;
  for (const subject of languages) {
    const { row, failure } = await runToolchain(toolchain, subject, folder);
    console.log(`${generator}, ${subject.service}: ${row.result}${failure === undefined ? '' : `\n${failure}`}`);
    // What stops at its feed gets the one for strict tools, as the notes on the feeds say.
    const again =
      failure !== undefined && feed !== strictFeed
        ? await runToolchain({ ...toolchain, feed: strictFeed }, subject, folder)
        : undefined;
    if (again)
      console.log(
        `${generator}, ${subject.service}, ${strictFeed}: ${again.row.result}${again.failure === undefined ? '' : `\n${again.failure}`}`,
      );
    rows.push(again?.row.result === 'ok' ? again.row : row);
    store();
  }
  const [anySubject] = languages;
  if (anySubject) bugsGone.push(...(await runBugs(toolchain, anySubject, folder)));
}
if (wanted.includes('linters')) {
  const run = logOf('linters');
  results.linters = [];
  for (const linter of linters) {
    if (!(await prepare(`${linter.id} ${linter.version}`, linter.needs, () => linter.install({ folder, run }))))
      continue;
    for (const subject of subjects) results.linters.push(...(await runLinter(linter, subject, { folder, run })));
    store();
  }
}
if (
  wanted.includes('contract') &&
  (await prepare('schemathesis', ['python3'], () => installPython({ folder, run: logOf('contract-install') })))
) {
  results.contract = [];
  for (const subject of subjects) {
    results.contract.push(await runContract(subject, { folder, run: logOf(`contract-${subject.service}`) }));
    store();
  }
}
if (
  wanted.includes('collections') &&
  (await prepare('newman, httpyac', ['npm'], () => installNode({ folder, run: logOf('collections-install') })))
) {
  results.collections = [];
  for (const subject of subjects)
    results.collections.push(
      ...(await runCollections(subject, { folder, run: logOf(`collections-${subject.service}`) })),
    );
}
store();

console.log(
  `\n${printTable(results.generators)}\n\n${printLintTable(results.linters)}\n\n${printContractTable(results.contract)}\n\n${printCollectionTable(results.collections)}\n`,
);
for (const { generator, service, warnings } of results.generators)
  for (const text of warnings) console.log(`${generator}, ${service}: ${text}`);
for (const { linter, service, document, errors, warnings } of results.linters) {
  for (const [rule, count] of Object.entries({ ...errors, ...warnings }))
    console.log(`${linter}, ${service}, ${document}: ${count} x ${rule}`);
}
for (const line of [...bugsGone, ...missing]) console.log(line);
const isBad =
  bugsGone.length > 0 ||
  rows.some(({ result }) => result !== 'ok') ||
  results.linters.some(({ errors }) => Object.keys(errors).length > 0) ||
  results.contract.some(({ failures }) => Object.keys(failures).length > 0) ||
  results.collections.some(({ arrived, operations, result }) => arrived < operations || result !== 'ok');
process.exit(isBad ? 1 : 0);
