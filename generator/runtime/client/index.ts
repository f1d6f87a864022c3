// What programs use of the runtime itself; the packages of services lead most of it on.
export { type AccessKeys, type AccessKeySource, accessKeys, derivedAccessKeys } from './huawei/access-keys.ts';
export type { CallInput, CallSettings, Client, Fetch, Operation } from './call.ts';
export { type Clock, systemClock } from './clock.ts';
export { type CloudOptions, createCloud } from './huawei/cloud.ts';
export {
  type Authorized,
  type Credentials,
  type SigningContext,
  type Token,
  tokenCredentials,
  type TokenPlace,
  type TokenSource,
} from './credentials.ts';
export { ApiError, CallError, ConnectionError, ResponseFormatError, TimeoutError } from './errors.ts';
export { fetchWith } from './fetch-with.ts';
export { findProject, type FindProjectOptions } from './huawei/find-project.ts';
export { IAM_ENDPOINT } from './huawei/iam-client.ts';
export { type CallEvent, type Hooks, logFrom, type Logger, type LogLevel } from './hooks.ts';
export { losslessJson } from './lossless-json.ts';
export { type Paged, PagingError } from './paging.ts';
export type { Codec, ResponseForm } from './read-response.ts';
export { ResponseValidationError, validateResponses } from './response-validation.ts';
export { unwrap } from './result.ts';
export type { RetryOptions } from './retry.ts';
export type { ProjectId } from './send-once.ts';
export { sign, type Signature, signingDate, type SigningInput, type SigningKey } from './huawei/sign.ts';
export { signDerived, type SigningScope } from './huawei/sign-derived.ts';
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
} from './status-errors.ts';
export type { FilePart } from './upload.ts';
export { JobFailedError, type JobState, type WaitOptions } from './waiting.ts';
