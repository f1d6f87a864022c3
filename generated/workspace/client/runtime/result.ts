// Copied by tablespec. Do not edit.
// What a call gives: one union per operation, told apart by `ok` and `status`.

/** `data` is typed by the documentation; a 2xx answer that it does not list arrives here too. */
export interface Success<Status extends number, Data> {
  ok: true;
  status: Status;
  data: Data;
  response: Response;
}

export interface Failure<Status extends number, Detail> {
  ok: false;
  status: Status;
  /** The parsed body, the text of one that is not JSON, undefined without one. */
  error: Detail;
  response: Response;
}

export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** Statuses that are no success and that the documentation of an operation does not list. */
export type OtherStatus<Documented extends number = never> = Exclude<ErrorStatus, Documented>;

export type ErrorStatus =
  | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423
  | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
