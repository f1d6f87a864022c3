// All toolchains, the quickest first.
import type { Toolchain } from './toolchain.ts';
import { datamodelCodeGenerator } from './toolchains/datamodel-code-generator.ts';
import { heyApi } from './toolchains/hey-api.ts';
import { oapiCodegen } from './toolchains/oapi-codegen.ts';
import { ogen } from './toolchains/ogen.ts';
import { openapiGeneratorCsharp } from './toolchains/openapi-generator-csharp.ts';
import { openapiGeneratorJava } from './toolchains/openapi-generator-java.ts';
import { openapiGeneratorTypescript } from './toolchains/openapi-generator-typescript.ts';
import { openapiPythonClient } from './toolchains/openapi-python-client.ts';
import { orval } from './toolchains/orval.ts';
import { progenitor } from './toolchains/progenitor.ts';

export const toolchains: readonly Toolchain[] = [
  datamodelCodeGenerator,
  openapiPythonClient,
  heyApi,
  orval,
  oapiCodegen,
  ogen,
  openapiGeneratorCsharp,
  openapiGeneratorJava,
  openapiGeneratorTypescript,
  progenitor,
];
