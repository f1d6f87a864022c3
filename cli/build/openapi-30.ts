/** The place of the OpenAPI 3.0.3 document among the generated files. */
export const OPENAPI_30 = 'feeds/openapi-3.0.json';
