// What a rule is: one kind of change, its class by direction, and pairs of documents that show it.
import { isDeepStrictEqual } from 'node:util';
import { member } from '../../checks/json.ts';
import type { ChangeClass } from '../change.ts';

/** What is compared, member by member. The same kind of object has the same members whatever version of OpenAPI it was written in. */
export type SubjectKind =
  | 'document'
  | 'tag'
  | 'server'
  | 'security'
  | 'securityScheme'
  | 'errorCode'
  | 'operation'
  | 'permission'
  | 'parameter'
  | 'body'
  | 'content'
  | 'response'
  | 'header'
  | 'field'
  | 'schema'
  | 'alternative'
  | 'schemaName';

export type Subject = Readonly<Record<string, unknown>>;

/** Undefined on the side that lacks the object. */
export interface Pair {
  kind: SubjectKind;
  before: Subject | undefined;
  after: Subject | undefined;
}

export interface Finding {
  before?: unknown;
  after?: unknown;
  message: string;
}

export interface Rule {
  id: string;
  /** One line for the table of the README. */
  title: string;
  about: readonly SubjectKind[];
  /** Members that this rule looks at; what no rule looks at is left to the rule other-change. */
  members: readonly string[];
  classes: { request: ChangeClass; response: ChangeClass };
  /** Set where nothing changes on the wire, only names in generated code. */
  scope?: 'names';
  find(pair: Pair): Finding[];
  examples: RuleExample[];
}

/** Two states of a part of a document, and the classes of the change from the one to the other. */
interface RuleExample {
  /** The documents; see the functions below. `example-documents.test` compares them in both directions. */
  before: object;
  after: object;
  /** The class by direction; a direction is absent where the part does not go that way. */
  request?: ChangeClass;
  response?: ChangeClass;
  /** For changes without a direction. */
  none?: ChangeClass;
  /** Id of the rule that finds the change in the opposite direction of time; absent where that changes nothing. */
  back?: string;
}

export const same = (class_: ChangeClass): Rule['classes'] => ({ request: class_, response: class_ });

export function textOf(subject: Subject | undefined, name: string): string {
  const value = member(subject, name);
  return typeof value === 'string' ? value : '';
}

/** Both values of one member, where both objects are there and the values differ. */
export function changed({ before, after }: Pair, name: string): { before: unknown; after: unknown } | undefined {
  if (!before || !after) return undefined;
  const values = { before: member(before, name), after: member(after, name) };
  return isDeepStrictEqual(values.before, values.after) ? undefined : values;
}

/** What a rule about one member finds; `say` is the sentence about its two values, each as a word. */
export function differs(pair: Pair, name: string, say: (after: string, before: string) => string): Finding[] {
  const values = changed(pair, name);
  return values ? [{ ...values, message: say(shown(values.after), shown(values.before)) }] : [];
}

/** A value in a sentence: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
