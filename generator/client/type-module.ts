// `types.ts` of a generated client: every schema by its name, requests and responses of operations by theirs.
import type { ApiModel } from '../model/api-model.ts';
import { isJsonMediaType } from '../model/media-type.ts';
import { refName } from '../model/normalise-schema.ts';
import { stringLiteral } from '../model/safe-text.ts';
import { splitDirections } from '../model/split-directions.ts';

export interface TypeModule {
  text: string;
  names: string[];
  /** From the name of a schema, as responses refer to it, to the type. */
  typeOf: ReadonlyMap<string, string>;
}

/** @param taken names that the package exports already; a schema that is called like one is found in `components` only. */
export function printTypeModule(whole: ApiModel, taken: ReadonlySet<string>, header: string): TypeModule {
  const model = splitDirections(whole);
  const types = new Map<string, string>();
  for (const { name } of model.schemas)
    if (!taken.has(name)) types.set(name, `components['schemas'][${stringLiteral(name)}]`);
  const schemas = new Map([...types.keys()].map((name) => [name, name]));
  for (const { id, requestBody, responses } of model.operations) {
    const operation = `operations[${stringLiteral(id)}]`;
    if (requestBody) {
      const body = `NonNullable<${operation}['requestBody']>['content'][${stringLiteral(requestBody.mediaType)}]`;
      addType(types, taken, `${id}RequestBody`, nameOf(refName(requestBody.schema), schemas) ?? body);
    }
    const success = responses.find(
      ({ status, body }) => /^2\d\d$/.test(status) && body && isJsonMediaType(body.mediaType),
    );
    if (!success?.body) continue;
    const body = `${operation}['responses'][${success.status}]['content'][${stringLiteral(success.body.mediaType)}]`;
    addType(types, taken, `${id}ResponseBody`, nameOf(refName(success.body.schema), schemas) ?? body);
  }
  const lines = [...types].map(([name, type]) => `export type ${name} = ${type};\n`);
  const used = ['components', 'operations'].filter((name) => lines.some((line) => line.includes(`${name}[`)));
  const imports = used.length === 0 ? '' : `import type { ${used.join(', ')} } from './schema.ts';\n\n`;
  return { text: header + imports + (lines.join('') || 'export {};\n'), names: [...types.keys()], typeOf: schemas };
}

function nameOf(schema: string | undefined, schemas: ReadonlyMap<string, string>): string | undefined {
  return schema === undefined ? undefined : schemas.get(schema);
}

/** Where a schema has the name of an operation's body, it is that body, or something else that keeps its name. */
function addType(types: Map<string, string>, taken: ReadonlySet<string>, name: string, type: string): void {
  if (!types.has(name) && !taken.has(name)) types.set(name, type);
}
