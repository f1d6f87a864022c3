// What every call of every client does, for the READMEs.

/** `signs`: of clients that may sign with access keys. */
export function behaviour(signs: boolean): string {
  const keys = signs ? SIGNED : '';
  return `- **Results** are \`{ data, error, response }\`, told apart by \`ok\` and \`status\`. \`unwrap(...)\` gives the data or throws an \`ApiError\`;
  \`createClient({ throwOnError: true })\` does so for every call. Other errors are thrown: \`ConnectionError\`, \`TimeoutError\`,
  \`ResponseFormatError\`, or the reason of your \`AbortSignal\`.
- **Time limits**: \`attemptTimeout\` (60 s, the response read to its end) and \`totalTimeout\` (180 s), for the client or a call.
- **Retries**: up to 4 attempts with exponential back-off and jitter after a missing response, 429, 502, 503 and 504, as long as
  \`Retry-After\` asks. GET, HEAD, OPTIONS, PUT and DELETE, and a POST that only reads (\`x-idempotent\`); 429 and a connection that was
  refused for every method; all others with \`retry: { anyMethod: true }\`; \`retry: false\` for none.
- **Credentials**: a token, or a function that gives one, which is asked again shortly before \`expiresAt\` and after one 401.${keys} Secrets
  are in no error and no inspection.
- **Base URLs** are https, or http to this machine. Redirects are not followed.
- **Types**: values that the vendor may add later are open in responses and closed in requests. Dates are strings.
- **Validation**: \`validation: validateResponses({ mode: 'report', validators })\` (or \`'throw'\`) checks responses with the validators package.
`;
}

const SIGNED = `
  \`accessKeys(...)\` signs each attempt with the vendor's HMAC-SHA256 (\`derivedAccessKeys\`: with a key made for a region and a service);
  a signature that is refused because clocks differ is repeated with the server's time. For small bundles: \`createBareClient\`
  (of services that sign) takes \`credentials\` alone, brings no code for tokens, and has the functions without the calls by path.`;
