// Optional check of responses with the generated validators: off, report, throw.
import { CallError } from './errors.ts';

export interface ValidationSettings {
  /**
   * `report` calls `onInvalid`, once for each fault of an operation: a fault is a place, whatever the index of the item, and a keyword.
   * `throw` rejects the call when a success is not what the documentation describes.
   */
  mode: 'off' | 'report' | 'throw';
  /** Of the validators package: `import * as validators`, whole or one module of it. Responses without a validator pass. */
  validators: object;
  /** A line on the console without it; it names places, never values. */
  onInvalid?: (error: ResponseValidationError) => void;
  /** How many faults of one response are looked for; 20 if absent. */
  maximumIssues?: number;
  /** `refuse`: `null` is a fault unless the documentation says that it may come. Without it `null` stands for a field that is not there. */
  nulls?: 'accept' | 'refuse';
}

/** What the validators package calls `ValidationError`. */
export interface ResponseIssue {
  /** JSON pointer to the value: `/desktops/0/size`. */
  instancePath: string;
  keyword: string;
  /** Names no value that was found: "must be a string". */
  message: string;
  expected: string;
  /** The value, or what it is when it is long. */
  found: string;
  /** Where the documents describe it. */
  source?: { document: string; section?: string; table?: string; schema?: string };
  /** All of the above on one line. */
  explanation: string;
}

export class ResponseValidationError extends CallError {
  declare readonly status: number;
  /** What the vendor's support asks for. */
  declare readonly requestId: string | undefined;
  declare readonly issues: readonly ResponseIssue[];

  constructor(operation: string, status: number, issues: readonly ResponseIssue[], requestId?: string) {
    const [first] = issues;
    const what = first ? `${first.instancePath || 'it'} ${first.message}` : 'it fails its validator';
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(operation, `got a response with status code ${status} that is not as documented: ${what}${more}`, {
      name: 'ResponseValidationError',
      status,
      requestId,
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

type Validate = ((value: unknown, options: { maximumErrors: number; nulls?: 'accept' | 'refuse' }) => boolean) & {
  errors?: readonly ResponseIssue[] | null;
};

/** Looks at a response before its caller does. */
export type ResponseCheck = (response: CheckedResponse) => void;

/** More faults than documents have: what is reported is remembered no further. */
const MOST_REMEMBERED = 10_000;

/** A client's `validation`. */
export function validateResponses(settings: ValidationSettings): ResponseCheck {
  const reported = new Set<string>();
  const isNew = (key: string): boolean => {
    if (reported.has(key)) return false;
    if (reported.size < MOST_REMEMBERED) reported.add(key);
    return true;
  };
  return (response) => validateResponse(response, settings, isNew);
}

function validateResponse(
  checked: CheckedResponse,
  { mode, validators, onInvalid = warn, maximumIssues = 20, nulls }: ValidationSettings,
  isNew: (key: string) => boolean,
): void {
  if (mode === 'off' || checked.body === undefined) return;
  const { operation, status, ok, body, response } = checked;
  const validate = findValidator(checked, validators as Readonly<Record<string, unknown>>);
  if (!validate || validate(body, { maximumErrors: maximumIssues, ...(nulls && { nulls }) })) return;
  const found = validate.errors ?? [];
  const errorOf = (issues: readonly ResponseIssue[]): ResponseValidationError =>
    new ResponseValidationError(operation, status, issues, response?.headers.get('X-Request-Id') ?? undefined);
  // An error with an unusual body is still the error that the caller has to see.
  if (mode === 'throw' && ok) throw errorOf(found);
  const issues = found.filter(({ instancePath, keyword, message }) =>
    isNew([operation, status, instancePath.replace(/\/\d+(?=\/|$)/g, '/*'), keyword, message].join(' ')),
  );
  if (issues.length > 0) onInvalid(errorOf(issues));
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
