// Compiled by tablespec. Do not edit.
// What programs use of the runtime itself; the packages of services lead most of it on.
export { accessKeys } from "./huawei/access-keys.js";
export { systemClock } from "./clock.js";
export { createCloud } from "./huawei/cloud.js";
export { tokenCredentials, } from "./credentials.js";
export { ApiError, CallError, ConnectionError, ResponseFormatError, TimeoutError } from "./errors.js";
export { fetchWith } from "./fetch-with.js";
export { findProject, IAM_ENDPOINT } from "./huawei/find-project.js";
export { logFrom } from "./hooks.js";
export { losslessJson } from "./lossless-json.js";
export { PagingError } from "./paging.js";
export { ResponseValidationError, validateResponses } from "./response-validation.js";
export { unwrap } from "./result.js";
export { sign, signingDate } from "./huawei/sign.js";
export { BadRequestError, ConflictError, ForbiddenError, NotFoundError, RateLimitError, ServerError, UnauthorizedError, } from "./status-errors.js";
export { JobFailedError } from "./waiting.js";
