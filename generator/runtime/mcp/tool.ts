// What a tool of the server is: the words that a program reads, and what it does. Types, and how arguments of any tool are read.
import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import type { CallResult } from './call-operation.ts';

export interface Tool {
  name: string;
  title?: string;
  description: string;
  inputSchema: { type: 'object'; [keyword: string]: unknown };
  annotations: ToolAnnotations;
  run(given: Readonly<Record<string, unknown>>, signal: AbortSignal | undefined): CallResult | Promise<CallResult>;
}

/** Characters of a result, unless asked for otherwise. */
export const USUAL_SIZE = 8000;
const MOST_SIZE = 100_000;

export const sizeSchema = {
  type: 'integer',
  minimum: 200,
  maximum: MOST_SIZE,
  description: `Largest number of characters to return (${USUAL_SIZE}).`,
} as const;

export const itemsSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 10_000,
  description: 'For a list in pages: collect up to this many items of as many pages as it takes.',
} as const;

/** What is no argument of the tool, or of another type than it takes; undefined where all is well. Values are not named. */
export function argumentFault(tool: Tool, given: Readonly<Record<string, unknown>>): string | undefined {
  const { properties = {}, required = [] } = tool.inputSchema as {
    properties?: Record<string, { type?: string; enum?: unknown[]; minimum?: number; maximum?: number }>;
    required?: string[];
  };
  const names = Object.keys(properties).join(', ');
  for (const name of required) if (given[name] === undefined) return `The argument ${name} is missing.`;
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!schema) return `There is no argument ${JSON.stringify(name.slice(0, 60))}; ${tool.name} takes ${names}.`;
    const { type, enum: values, minimum = -Infinity, maximum = Infinity } = schema;
    if (type === 'string' && (typeof value !== 'string' || (values && !values.includes(value))))
      return `${name} must be ${values ? `one of ${values.join(', ')}` : 'a string'}.`;
    if (type === 'integer' && !(Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum))
      return `${name} must be an integer from ${minimum} to ${maximum}.`;
    if (type === 'object' && (typeof value !== 'object' || value === null || Array.isArray(value)))
      return `${name} must be an object.`;
  }
  return undefined;
}
