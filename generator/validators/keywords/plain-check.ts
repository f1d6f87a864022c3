// A schema that one function of the runtime checks → the call of it; undefined for all others.
import { _, type Code, Name } from 'ajv/dist/2020.js';
import { strict } from './keyword.ts';

export interface PlainCheck {
  function: Code;
  /** What the function takes behind value, mode and path. */
  more: readonly Code[];
}

/** By type and format; an int64 is an integer to a number of JavaScript. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  string: 'isText',
  integer: 'isInteger',
  'integer int32': 'isInt32',
  'integer int64': 'isInteger',
  number: 'isNumber',
  boolean: 'isFlag',
  object: 'isObject',
};

type Schema = Readonly<Record<string, unknown>>;

/** @param value the code that leads to the schema. */
export function plainCheck(schema: Schema, value: Code): PlainCheck | undefined {
  const { type, callSchema, elements, knownValues } = schema;
  const keys = Object.keys(schema).length;
  const known = plainFunction(schema);
  if (known !== undefined) return { function: new Name(known), more: [] };
  if (Array.isArray(callSchema) && keys === 1)
    return { function: new Name('isMember'), more: [new Name(callSchema[0] as string), _`${callSchema[1]}`] };
  if (type === 'string' && knownValues !== undefined && keys === 2)
    return { function: new Name('isKnown'), more: [_`${value}.knownValues`] };
  return type === 'array' && keys === 2 ? listCheck(elements as Schema | undefined) : undefined;
}

/** Items that take nothing but value, mode and path. */
function listCheck(items: Schema | undefined): PlainCheck | undefined {
  if (items === undefined) return undefined;
  const list = new Name('isList');
  const { callSchema } = items;
  if (Array.isArray(callSchema) && Object.keys(items).length === 1)
    return { function: list, more: [new Name(callSchema[0] as string), _`${callSchema[1]}`] };
  const known = plainFunction(items);
  return known === undefined ? undefined : { function: list, more: [new Name(known)] };
}

/** The function of a schema that states a type, and of a number its format. */
function plainFunction({ type, numberFormat, ...rest }: Schema): string | undefined {
  if (typeof type !== 'string' || Object.keys(rest).length > 0) return undefined;
  return FUNCTIONS[numberFormat === undefined ? type : `${type} ${String(numberFormat)}`];
}

export function plainCall({ function: name, more }: PlainCheck, data: Code, path: Code): Code {
  const parameters = more.reduce<Code>((before, one) => _`${before}, ${one}`, _`${data}, ${strict}, ${path}`);
  return _`${name}(${parameters})`;
}
