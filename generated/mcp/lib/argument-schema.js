// Compiled by tablespec. Do not edit.
/** The path parameter that a server with credentials knows itself. */
const BOUND = 'project_id';
/** Whether the project is the server's affair: then no caller can name another one. */
export function bindsProject({ signs }, projectId) {
    return signs || projectId !== undefined;
}
export function argumentParts({ parameters = {}, body }, bound) {
    const parts = {};
    const required = [];
    for (const place of ['path', 'query', 'header']) {
        const schema = place === 'path' && bound ? withoutProject(parameters.path) : parameters[place];
        if (schema === undefined)
            continue;
        parts[place] = schema;
        if (Array.isArray(schema['required']) && schema['required'].length > 0)
            required.push(place);
    }
    if (body) {
        parts['body'] = body.schema;
        if (body.required)
            required.push('body');
    }
    return { parts, required };
}
function withoutProject(schema) {
    const { [BOUND]: _, ...properties } = (schema?.['properties'] ?? {});
    if (Object.keys(properties).length === 0)
        return undefined;
    const required = (schema?.['required'] ?? []).filter((name) => name !== BOUND);
    return { type: 'object', properties, ...(required.length > 0 && { required }) };
}
