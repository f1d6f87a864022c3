// tsx test/bench/bench-validators.ts: the generated Workspace validators: size, and speed beside zod, valibot, TypeBox and
// JSON.parse on the same objects in one run. All check the same JSON Schema, in the mode that is named.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { ApiOperation } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { documentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { bundle } from '../support/bundle.ts';
import { modeFile, type Schema } from '../support/mode-schema.ts';
import { sampleValue } from '../generator/client/sample-value.ts';
import { type Check, inlined, peers } from './validator-peers.ts';

type Mode = 'strict' | 'tolerant';

const ROUNDS = 60;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const read = (name: string) => JSON.parse(readFileSync(join(root, 'spec/workspace', name), 'utf8'));
const document = read('openapi.json');
const model = buildApiModel(document, new Report());
const places = documentedPlaces(model, document, read('provenance.json'));
const files = [
  ...generateValidators(model, { packageName: 'bench-validators', places }),
  ...printSupportFiles(model, generateSchemaTypes(model)),
];
const schemas = new Map(
  generateJsonSchemas(model, { serviceId: 'bench' }).map(({ path, text }) => [path, JSON.parse(text) as Schema]),
);
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'bench-validators-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Subject {
  name: string;
  operationId: string;
  part: 'request' | 'response200';
  mode: Mode;
  value: unknown;
}

const operation = (id: string): ApiOperation => model.operations.find((one) => one.id === id) as ApiOperation;
const exampleOf = (id: string): any =>
  structuredClone(operation(id).responses.find(({ status }) => status === '200')?.body?.examples[0]?.value);

/** Made from what the documents show; the example desktop's empty `ipv6` is none and gets an address. */
function subjects(): Subject[] {
  const page = (desktop: object) => ({
    desktops: Array.from({ length: 100 }, (_, index) => ({
      ...desktop,
      desktop_id: `desktop-${index}`,
      ipv6: '2001:db8::1',
    })),
    total_count: 100,
  });
  const list = operation('ListDesktopsDetail').responses.find(({ status }) => status === '200')?.body?.schema ?? {};
  const sample = sampleValue(list, model) as { desktops: object[] };
  // Its request shows a group with few policies, the response of the next operation shows the most policies.
  const { policy_group: shown } = operation('UpdatePolicyGroup').requestBody?.examples[0]?.value as {
    policy_group: object;
  };
  const group = { policy_group: { ...shown, policies: exampleOf('UpdatePoliciesOfPolicyGroup').policies } };
  const create = operation('CreatePolicyGroup').requestBody?.schema ?? {};
  return [
    {
      name: 'page of 100 desktops',
      operationId: 'ListDesktopsDetail',
      part: 'response200',
      mode: 'tolerant',
      value: page(exampleOf('ListDesktopsDetail').desktops[0]),
    },
    {
      name: 'page of 100 desktops with every field',
      operationId: 'ListDesktopsDetail',
      part: 'response200',
      mode: 'strict',
      value: page(sample.desktops[0] ?? {}),
    },
    {
      name: 'largest documented policy group',
      operationId: 'UpdatePolicyGroup',
      part: 'request',
      mode: 'tolerant',
      value: group,
    },
    {
      name: 'policy group with every field',
      operationId: 'CreatePolicyGroup',
      part: 'request',
      mode: 'strict',
      value: sampleValue(create, model),
    },
  ];
}

/** Microseconds of one call, in the best of many short rounds: what else the machine does makes the others longer. */
function measure(contenders: Readonly<Record<string, (index: number) => unknown>>): Record<string, number> {
  const entries = Object.entries(contenders);
  const repeats = new Map(
    entries.map(([name, run]) => {
      // Warm (the compiler works beside, and slowly on a busy machine), and enough of them for five milliseconds.
      const end = performance.now() + 1000;
      let count = 0;
      for (; performance.now() < end; count += 1) run(count);
      return [name, Math.max(1, Math.round(count / 200))];
    }),
  );
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of entries) {
      const count = repeats.get(name) ?? 1;
      const start = performance.now();
      for (let index = 0; index < count; index += 1) run(index);
      times.get(name)?.push(((performance.now() - start) * 1000) / count);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, Math.min(...values)]));
}

function compare(
  { name, operationId, part, mode, value }: Subject,
  validators: Record<string, (value: unknown, options: object) => boolean>,
): void {
  const text = JSON.stringify(value);
  // Several, so that no compiler sees one and the same value every time.
  const values = Array.from({ length: 8 }, () => JSON.parse(text) as unknown);
  const [parsed] = values;
  const file = modeFile(schemas.get(`operations/${operationId}.json`) ?? {}, mode);
  const schema = inlined({ $ref: `#/$defs/${part} whole` }, file);
  const validate = validators[`validate${operationId}${part === 'request' ? 'Request' : 'Response'}`];
  if (!validate) throw new Error(`No validator for ${operationId}`);
  const options = { mode };
  const checks: Record<string, Check> = {
    ours: (one) => validate(one, options),
    ...Object.fromEntries(Object.entries(peers).map(([peer, make]) => [peer, make(schema)])),
  };
  const broken = Object.fromEntries(Object.keys(parsed as object).map((key) => [key, false]));
  for (const [peer, check] of Object.entries(checks))
    if (!check(parsed) || check(broken)) throw new Error(`${peer} is wrong about ${name}`);
  const times = measure({
    ...Object.fromEntries(
      Object.entries(checks).map(([peer, check]) => [peer, (index: number) => check(values[index % values.length])]),
    ),
    'JSON.parse': () => JSON.parse(text) as unknown,
  });
  say(`${name}, ${mode}, ${text.length} bytes: microseconds, and as a multiple of ours`);
  for (const [peer, time] of Object.entries(times))
    say(
      `  ${peer.padEnd(18)} ${time.toFixed(2).padStart(9)}  ${(time / (times['ours'] as number)).toFixed(1).padStart(6)}`,
    );
}

try {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const code = files.filter(({ path }) => path.endsWith('.js'));
  say(
    `Workspace validators, Node ${process.version}: ${bytes} bytes in ${files.length} files (to reach: under 4000000), ${code.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)} of them JavaScript`,
  );
  const use = `export { validateListDesktopsResponse } from './operations/ListDesktops.js';`;
  const bundled = Buffer.byteLength(await bundle(use, folder, 'browser'));
  say(`one validator, bundled and minified   ${bundled} bytes`);
  const validators = await import(pathToFileURL(join(folder, 'index.js')).href);
  for (const subject of subjects()) compare(subject, validators);
  say('(to reach: zod and valibot at least 9, TypeBox above 1)');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
