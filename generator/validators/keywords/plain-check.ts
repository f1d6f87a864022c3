// A schema that one function of the runtime checks → the call of it; undefined for all others.
import { _, type Code, Name, nil } from 'ajv/dist/2020.js';
import { textFormats } from '../../runtime/validators/formats.ts';
import { strict } from './keyword.ts';

export interface PlainCheck {
  /** Of the runtime. */
  function: string;
  /** What it takes behind value, mode and the name of the member. */
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
  const known = plainFunction(schema);
  if (known !== undefined) return { function: known, more: [] };
  const { type, callSchema, elements, minimum, maximum, minLength, maxLength, textFormat } = schema;
  switch (Object.keys(schema).sort().join(' ')) {
    case 'callSchema':
      return { function: 'isMember', more: callOf(callSchema as [string, string]) };
    case 'knownValues type':
      return type === 'string' ? { function: 'isKnown', more: [_`${value}.knownValues`] } : undefined;
    case 'elements type':
      return type === 'array' ? listCheck(elements as Schema) : undefined;
    case 'maximum minimum numberFormat type':
      return type === 'integer' && schema['numberFormat'] === 'int32'
        ? { function: 'isWithin', more: [_`${minimum as number}`, _`${maximum as number}`] }
        : undefined;
    case 'maxLength type':
    case 'maxLength minLength type':
      if (type !== 'string') return undefined;
      return {
        function: 'isSized',
        more: [maxLength, minLength].flatMap((limit) => (limit === undefined ? [] : [_`${limit as number}`])),
      };
    case 'textFormat type': {
      const check = textFormats[textFormat as string]?.name;
      return type === 'string' && check !== undefined
        ? { function: 'isFormatted', more: [new Name(check), _`${textFormat as string}`] }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Items that take nothing but value and mode. */
function listCheck(items: Schema): PlainCheck | undefined {
  const { callSchema } = items;
  if (callSchema !== undefined && Object.keys(items).length === 1)
    return { function: 'isList', more: callOf(callSchema as [string, string]) };
  const known = plainFunction(items);
  return known === undefined ? undefined : { function: 'isList', more: [new Name(known)] };
}

function callOf([functionName, schemaName]: [string, string]): Code[] {
  return [new Name(functionName), _`${schemaName}`];
}

/** The function of a schema that states a type, and of a number its format. */
function plainFunction({ type, numberFormat, ...rest }: Schema): string | undefined {
  if (typeof type !== 'string' || Object.keys(rest).length > 0) return undefined;
  return FUNCTIONS[numberFormat === undefined ? type : `${type} ${String(numberFormat)}`];
}

/** Most members are texts, and that is seen in less time than a call takes. */
export function fastCheck({ function: name }: PlainCheck, data: Code): Code {
  return name === 'isText' ? _`typeof ${data} !== "string" && ` : nil;
}

/** @param names of the members of the object. */
export function plainCall({ function: name, more }: PlainCheck, data: Code, names: Code, index: number): Code {
  const parameters = more.reduce<Code>(
    (before, one) => _`${before}, ${one}`,
    _`${data}, ${strict}, ${names}, ${index}`,
  );
  return _`${new Name(name)}(${parameters})`;
}
