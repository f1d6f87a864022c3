// The closed vocabulary of facts editions, printed and read in one place so that both sides agree:
//   enum: SOFT, HARD; range: 1..65535; length: 1..64; items: 1..100; default: 389; format: date-time; nullable; required when: type = RADIUS
import type { Constraint, Literal } from '../../reference/constraint.ts';
import { isNumericType, type TypeRef } from '../../reference/type-ref.ts';
import type { Field } from '../../reference/reference-model.ts';
import { compiles } from '../phrases/common/compiles.ts';

const WITHDRAWN = 'withdrawn ';

const PLAIN = /^[\w./@%*+:()<>=-]+(?: [\w./@%*+:()<>=-]+)*$/;

/** A value that could be mistaken for vocabulary or layout is written as a JSON string in which only single blanks between words are blanks. */
function printText(text: string): string {
  if (PLAIN.test(text) && !/ [.,;:)]/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]| (?=[\s.,;:)"])/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text that the column would make a number or true of is written as a JSON string too. */
function printLiteral(value: Literal, type?: TypeRef): string {
  if (typeof value !== 'string') return String(value);
  return type && typeof readLiteral(value, type) !== 'string' ? JSON.stringify(value) : printText(value);
}

function printBounds(constraint: {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}): string {
  const low =
    constraint.exclusiveMinimum === undefined ? `${constraint.minimum ?? ''}` : `>${constraint.exclusiveMinimum}`;
  const high =
    constraint.exclusiveMaximum === undefined ? `${constraint.maximum ?? ''}` : `<${constraint.exclusiveMaximum}`;
  return `${low}..${high}`;
}

/** Prints constraints as one cell. */
export function printConstraints(constraints: readonly Constraint[]): string {
  return constraints.map((constraint) => printConstraint(constraint)).join('; ');
}

/** What a row states, with what was withdrawn of it: "range: 1..9; withdrawn enum: A, B; withdrawn required". */
export function printStatements(
  field: Pick<Field, 'type' | 'constraints' | 'withdrawn' | 'isRequiredWithdrawn'>,
): string {
  return [
    ...field.constraints.map((constraint) => printConstraint(constraint, field.type)),
    ...(field.withdrawn ?? []).map((constraint) => WITHDRAWN + printConstraint(constraint, field.type)),
    ...(field.isRequiredWithdrawn ? [`${WITHDRAWN}required`] : []),
  ].join('; ');
}

function printConstraint(constraint: Constraint, type?: TypeRef): string {
  switch (constraint.kind) {
    case 'enum':
    case 'known':
      return `${constraint.kind}: ${constraint.values.map((value) => printLiteral(value, type)).join(', ')}`;
    case 'range':
    case 'length':
    case 'items':
    case 'keys':
    case 'entries':
      return `${constraint.kind}: ${printBounds(constraint)}`;
    case 'default':
      return `default: ${printLiteral(constraint.value, type)}`;
    case 'multiple':
      return `multiple of: ${constraint.of}`;
    case 'format':
    case 'pattern':
      return `${constraint.kind}: ${printText(constraint.kind === 'format' ? constraint.format : constraint.pattern)}`;
    case 'encoding':
      return `encoding: ${constraint.encoding}`;
    case 'unique':
      return 'no item twice';
    case 'nullable':
    case 'deprecated':
      return constraint.kind;
    case 'required-when':
      return `required when: ${printText(constraint.condition)}`;
    case 'excludes':
      return `not with: ${constraint.names.map(printText).join(', ')}`;
  }
}

/** Splits at a separator outside of JSON strings. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') {
      part += character + (text[i + 1] ?? '');
      i += 1;
      continue;
    }
    if (character === '"') inString = !inString;
    if (!inString && character === separator) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  parts.push(part.trim());
  return parts.filter((piece) => piece !== '');
}

function readText(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

function elementType(type: TypeRef): TypeRef {
  return type.kind === 'array' ? elementType(type.items) : type;
}

function readLiteral(text: string, type: TypeRef): Literal {
  const element = elementType(type);
  if (text.startsWith('"') || element.kind !== 'scalar') return readText(text);
  if (isNumericType(element.name) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (element.name === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

type Bounds = { minimum?: number; maximum?: number; exclusiveMinimum?: number; exclusiveMaximum?: number };

function readBounds(text: string): Bounds | undefined {
  const match = /^(>?)(-?[\d.]*?(?:e[+-]?\d+)?)\.\.(<?)(-?[\d.]*(?:e[+-]?\d+)?)$/i.exec(text);
  if (!match) return undefined;
  const bounds: Bounds = {};
  if (match[2]) bounds[match[1] ? 'exclusiveMinimum' : 'minimum'] = Number(match[2]);
  if (match[4]) bounds[match[3] ? 'exclusiveMaximum' : 'maximum'] = Number(match[4]);
  return Object.values(bounds).every(Number.isFinite) ? bounds : undefined;
}

/** Reads a cell of the closed vocabulary; `unknown` is called with each part that is none of it. */
export function readStatements(
  cell: string,
  type: TypeRef,
  unknown: (part: string) => void,
): Pick<Field, 'constraints' | 'withdrawn' | 'isRequiredWithdrawn'> {
  const constraints: Constraint[] = [];
  const withdrawn: Constraint[] = [];
  let isRequiredWithdrawn = false;
  for (const part of splitOutside(cell, ';')) {
    const isWithdrawn = part.startsWith(WITHDRAWN);
    const stated = isWithdrawn ? part.slice(WITHDRAWN.length) : part;
    const constraint = readPart(stated, type);
    if (isWithdrawn && stated === 'required') isRequiredWithdrawn = true;
    else if (!constraint) unknown(part);
    else (isWithdrawn ? withdrawn : constraints).push(constraint);
  }
  return {
    constraints,
    ...(withdrawn.length > 0 ? { withdrawn } : {}),
    ...(isRequiredWithdrawn ? { isRequiredWithdrawn } : {}),
  };
}

function readPart(part: string, type: TypeRef): Constraint | undefined {
  if (part === 'nullable' || part === 'deprecated') return { kind: part };
  if (part === 'no item twice') return { kind: 'unique' };
  const colon = part.indexOf(': ');
  const word = part.slice(0, colon);
  const rest = part.slice(colon + 2).trim();
  switch (word) {
    case 'enum':
    case 'known':
      return { kind: word, values: splitOutside(rest, ',').map((value) => readLiteral(value, type)) };
    case 'range':
    case 'length':
    case 'items':
    case 'keys':
    case 'entries': {
      const bounds = readBounds(rest);
      // What is counted is whole and not negative.
      if (
        word !== 'range' &&
        bounds &&
        !Object.values(bounds).every((bound) => Number.isSafeInteger(bound) && bound >= 0)
      )
        return undefined;
      return bounds && ({ kind: word, ...bounds } as Constraint);
    }
    case 'default':
      return { kind: 'default', value: readLiteral(rest, type) };
    case 'multiple of':
      return Number.isFinite(Number(rest)) && Number(rest) > 0 ? { kind: 'multiple', of: Number(rest) } : undefined;
    case 'format':
      return { kind: 'format', format: readText(rest) };
    case 'pattern': {
      const pattern = readText(rest);
      return compiles(pattern) ? { kind: 'pattern', pattern } : undefined;
    }
    case 'encoding':
      return rest === 'base64' ? { kind: 'encoding', encoding: rest } : undefined;
    case 'required when':
      return { kind: 'required-when', condition: readText(rest) };
    case 'not with':
      return { kind: 'excludes', names: splitOutside(rest, ',').map(readText) };
    default:
      return undefined;
  }
}
