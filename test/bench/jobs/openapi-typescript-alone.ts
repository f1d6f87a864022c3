// openapi-typescript on a finished spec, as its users call it. Argument: an OpenAPI file.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { finish } from './measure.ts';

const document: unknown = JSON.parse(readFileSync(process.argv[2] as string, 'utf8'));
const start = performance.now();
astToString(await openapiTS(document as Parameters<typeof openapiTS>[0]));
finish({ types: performance.now() - start });
