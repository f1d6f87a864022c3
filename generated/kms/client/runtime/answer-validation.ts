// Copied by tablespec. Do not edit.
// Optional check of answers with the generated validators: off, report, throw.
import { CallError } from './errors.ts';

export interface ValidationSettings {
  /** `report` calls `onInvalid`; `throw` rejects the call when a success is not what the documentation describes. */
  mode: 'off' | 'report' | 'throw';
  /** Of the validators package: `import * as validators`, whole or one module of it. Answers without a validator pass. */
  validators: object;
  /** A line on the console without it; it names places, never values. */
  onInvalid?: (error: AnswerValidationError) => void;
}

export interface AnswerFault {
  /** JSON pointer to the value: `/desktops/0/size`. */
  instancePath: string;
  keyword: string;
  message: string;
}

export class AnswerValidationError extends CallError {
  declare readonly status: number;
  declare readonly faults: readonly AnswerFault[];

  constructor(operation: string, status: number, faults: readonly AnswerFault[]) {
    const [first] = faults;
    const what = first ? `${first.instancePath || 'it'} ${first.message}` : 'it fails its validator';
    super(operation, `got an answer with status ${status} that is not as documented: ${what}`, {
      name: 'AnswerValidationError',
      status,
      faults,
    });
  }
}

export interface CheckedAnswer {
  /** The operation's id, or method and path. */
  operation: string;
  route: string;
  ok: boolean;
  status: number;
  body: unknown;
}

type Validate = ((value: unknown) => boolean) & { errors?: readonly AnswerFault[] | null };

/** Looks at an answer before its caller does. */
export type AnswerCheck = (answer: CheckedAnswer) => void;

/** A client's `validation`. */
export function validateAnswers(settings: ValidationSettings): AnswerCheck {
  return (answer) => validateAnswer(answer, settings);
}

function validateAnswer(answer: CheckedAnswer, { mode, validators, onInvalid = warn }: ValidationSettings): void {
  if (mode === 'off' || answer.body === undefined) return;
  const validate = findValidator(answer, validators as Readonly<Record<string, unknown>>);
  if (!validate || validate(answer.body)) return;
  const error = new AnswerValidationError(answer.operation, answer.status, validate.errors ?? []);
  // An error with an unusual body is still the error that the caller has to see.
  if (mode === 'throw' && answer.ok) throw error;
  onInvalid(error);
}

function findValidator(
  { operation, route, ok, status }: CheckedAnswer,
  validators: Readonly<Record<string, unknown>>,
): Validate | undefined {
  const ids = validators['operationIds'] as Readonly<Record<string, string>> | undefined;
  const id = operation === route ? ids?.[route] : operation;
  const name = `validate${id}Response`;
  return (validators[`${name}${status}`] ?? validators[ok ? name : `${name}Default`]) as Validate | undefined;
}

function warn(error: AnswerValidationError): void {
  console.warn(error.message);
}
