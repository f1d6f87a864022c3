// A call of the generated client, as it stands in a file of its own.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { stringLiteral } from '../../model/safe-text.ts';
import { formArguments } from '../../model/sample-form.ts';
import { boundParameter, sampleRequest } from '../../model/sample-request.ts';
import { sampleOptions, takesKeys } from '../../model/sample-token.ts';

export interface ClientSampleOptions {
  packageName: string;
  body: unknown;
}

export function clientSample(operation: ApiOperation, model: ApiModel, options: ClientSampleOptions): string {
  const { functionName, moduleName } = operation;
  const { packageName } = options;
  const keys = takesKeys(model) ? `import { accessKeys } from '${packageName}/credentials';\n` : '';
  const input = inputOf(operation, model, options.body);
  const call = formArguments(operation, model) ?? (Object.keys(input).length === 0 ? '' : `, ${literal(input, '')}`);
  return `import { createClient } from '${packageName}/client';
${keys}import { ${functionName} } from '${packageName}/${moduleName}';

const client = createClient(${sampleOptions(model)});
const result = await ${functionName}(client${call});
if (result.ok) console.log(result.status, result.data);
else console.error(result.status, result.error);`;
}

function inputOf(operation: ApiOperation, model: ApiModel, body: unknown): Record<string, unknown> {
  const { path = {}, body: least, ...rest } = sampleRequest(operation, model);
  const free = Object.entries(path).filter(([name]) => name !== boundParameter);
  const sent = body ?? least;
  return {
    ...(free.length === 0 ? {} : { path: Object.fromEntries(free) }),
    ...rest,
    ...(sent === undefined ? {} : { body: sent }),
  };
}

/** A member to a line. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${nameLiteral(name)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

function nameLiteral(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && name !== '__proto__' ? name : `[${stringLiteral(name)}]`;
}
