// ajv's standalone compile of every component schema of a finished spec, as its users call it. Argument: an OpenAPI file.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { finish, timed } from './measure.ts';

const document = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as {
  components: { schemas: Record<string, object> };
};
const milliseconds: Record<string, number> = {};
timed(milliseconds, 'compile', () => {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false });
  (formats as unknown as { default(ajv: Ajv2020): void }).default(ajv);
  ajv.addSchema({ ...document, $id: 'spec' });
  const names = Object.keys(document.components.schemas);
  const refs = Object.fromEntries(names.map((name, index) => [`validate${index}`, `spec#/components/schemas/${name}`]));
  (standaloneCode as unknown as { default(ajv: Ajv2020, refs: Record<string, string>): string }).default(ajv, refs);
});
finish(milliseconds);
