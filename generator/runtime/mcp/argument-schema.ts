// What a call of an operation takes: `path`, `query`, `header` and `body`, each as the documents describe it. What the server itself fills in
// is not there.
import type { JsonSchema, OperationData, ParameterPlace, ServiceData } from './service-data.ts';

/** The path parameter that a server with credentials knows itself. */
const BOUND = 'project_id';

export interface ArgumentParts {
  parts: Readonly<Record<string, JsonSchema>>;
  required: readonly string[];
}

/** Whether the project is the server's affair: then no caller can name another one. */
export function bindsProject({ signs }: ServiceData, projectId: string | undefined): boolean {
  return signs || projectId !== undefined;
}

export function argumentParts({ parameters = {}, body }: OperationData, bound: boolean): ArgumentParts {
  const parts: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const place of ['path', 'query', 'header'] as const satisfies ParameterPlace[]) {
    const schema = place === 'path' && bound ? withoutProject(parameters.path) : parameters[place];
    if (schema === undefined) continue;
    parts[place] = schema;
    if (Array.isArray(schema['required']) && schema['required'].length > 0) required.push(place);
  }
  if (body) {
    parts['body'] = body.schema;
    if (body.required) required.push('body');
  }
  return { parts, required };
}

function withoutProject(schema: JsonSchema | undefined): JsonSchema | undefined {
  const { [BOUND]: _, ...properties } = (schema?.['properties'] ?? {}) as Record<string, JsonSchema>;
  if (Object.keys(properties).length === 0) return undefined;
  const required = ((schema?.['required'] ?? []) as string[]).filter((name) => name !== BOUND);
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}
