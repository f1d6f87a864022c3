// Compiled by tablespec. Do not edit.
// What programs use of the runtime itself; the packages of services lead most of it on.
export { accessKeys, derivedAccessKeys } from "./huawei/access-keys.js";
export { systemClock } from "./core.js";
export { createCloud } from "./huawei/cloud.js";
export { tokenCredentials, } from "./core.js";
export { ApiError, CallError, ConnectionError, ResponseFormatError, TimeoutError } from "./core.js";
export { fetchWith } from "./fetch-with.js";
export { findProject } from "./huawei/find-project.js";
export { IAM_ENDPOINT } from "./huawei/iam-client.js";
export { logFrom } from "./hooks.js";
export { losslessJson } from "./lossless-json.js";
export { PagingError } from "./core.js";
export { ResponseValidationError, validateResponses } from "./response-validation.js";
export { unwrap } from "./core.js";
export { sign, signingDate } from "./huawei/sign.js";
export { signDerived } from "./huawei/sign-derived.js";
export { BadRequestError, ConflictError, ForbiddenError, NotFoundError, RateLimitError, ServerError, UnauthorizedError, } from "./status-errors.js";
export { JobFailedError } from "./waiting.js";
