// Optional check of responses with the generated validators: off, report, throw.
import { CallError } from './errors.ts';

export interface ValidationSettings {
  /** `report` calls `onInvalid`; `throw` rejects the call when a success is not what the documentation describes. */
  mode: 'off' | 'report' | 'throw';
  /** Of the validators package: `import * as validators`, whole or one module of it. Responses without a validator pass. */
  validators: object;
  /** A line on the console without it; it names places, never values. */
  onInvalid?: (error: ResponseValidationError) => void;
}

export interface ResponseIssue {
  /** JSON pointer to the value: `/desktops/0/size`. */
  instancePath: string;
  keyword: string;
  message: string;
}

export class ResponseValidationError extends CallError {
  declare readonly status: number;
  declare readonly issues: readonly ResponseIssue[];

  constructor(operation: string, status: number, issues: readonly ResponseIssue[]) {
    const [first] = issues;
    const what = first ? `${first.instancePath || 'it'} ${first.message}` : 'it fails its validator';
    super(operation, `got a response with status code ${status} that is not as documented: ${what}`, {
      name: 'ResponseValidationError',
      status,
      issues,
    });
  }
}

export interface CheckedResponse {
  /** The operation's id, or method and path. */
  operation: string;
  route: string;
  ok: boolean;
  status: number;
  body: unknown;
  /** For its headers; its body has been read. */
  response?: Response;
}

type Validate = ((value: unknown) => boolean) & { errors?: readonly ResponseIssue[] | null };

/** Looks at a response before its caller does. */
export type ResponseCheck = (response: CheckedResponse) => void;

/** A client's `validation`. */
export function validateResponses(settings: ValidationSettings): ResponseCheck {
  return (response) => validateResponse(response, settings);
}

function validateResponse(response: CheckedResponse, { mode, validators, onInvalid = warn }: ValidationSettings): void {
  if (mode === 'off' || response.body === undefined) return;
  const validate = findValidator(response, validators as Readonly<Record<string, unknown>>);
  if (!validate || validate(response.body)) return;
  const error = new ResponseValidationError(response.operation, response.status, validate.errors ?? []);
  // An error with an unusual body is still the error that the caller has to see.
  if (mode === 'throw' && response.ok) throw error;
  onInvalid(error);
}

function findValidator(
  { operation, route, ok, status }: CheckedResponse,
  validators: Readonly<Record<string, unknown>>,
): Validate | undefined {
  const ids = validators['operationIds'] as Readonly<Record<string, string>> | undefined;
  const id = operation === route ? ids?.[route] : operation;
  const name = `validate${id}Response`;
  return (validators[`${name}${status}`] ?? validators[ok ? name : `${name}Default`]) as Validate | undefined;
}

function warn(error: ResponseValidationError): void {
  console.warn(error.message);
}
