// Credentials that sign: an access key (AK) and its secret key (SK), permanent or temporary.
import { checkHeaderValue, type Credentials } from '../credentials.ts';
import { type Expiring, renewable } from '../renewable.ts';
import { sign, signingDate, unsignedPayload } from './sign.ts';
import { signDerived, type SigningScope } from './sign-derived.ts';

export interface AccessKeys extends Expiring {
  accessKey: string;
  secretKey: string;
  /** Of temporary keys; sent as `X-Security-Token`. */
  securityToken?: string | undefined;
  /** What stood beside the keys: the project that `findProject` then need not look up, */
  projectId?: string | undefined;
  /** and the account, sent as `X-Domain-Id` where there is no project: to services that belong to no region. */
  domainId?: string | undefined;
}

/** Keys, or what asks for them: at first, shortly before they expire, and after a 401. */
export type AccessKeySource = AccessKeys | (() => AccessKeys | Promise<AccessKeys>);

/** Clocks so far apart are set right before a refused request is repeated. */
const skewLimit = 30_000;
/** No clock is further off: a response that says so is no witness. */
const skewMost = 86_400_000;

/** Signs every request with `SDK-HMAC-SHA256`. */
export function accessKeys(source: AccessKeySource): Credentials {
  return signingCredentials(source, sign);
}

/** Signs with `V11-HMAC-SHA256` and a key that holds for one region and service. */
export function derivedAccessKeys(source: AccessKeySource, scope: SigningScope): Credentials {
  return signingCredentials(source, (input, key) => signDerived(input, key, scope));
}

function signingCredentials(source: AccessKeySource, signer: typeof sign): Credentials {
  const renews = typeof source === 'function';
  const keys = renewable<AccessKeys>(async () => {
    const { accessKey, secretKey, securityToken, ...others } = renews ? await source() : source;
    checkHeaderValue(accessKey, 'access key');
    if (typeof secretKey !== 'string' || secretKey === '') throw new TypeError('The secret key is empty');
    if (securityToken !== undefined) checkHeaderValue(securityToken, 'security token');
    return { accessKey, secretKey, securityToken, ...others };
  });
  /** How far the server's clock is ahead. */
  let skew = 0;

  return {
    projectId: async (now) => (await keys.get(now)).projectId,
    async authorize(request, { projectId, now, body: given }) {
      const held = await keys.get(now);
      const signedWith = skew;
      const date = signingDate(now + signedWith);
      const { headers } = request;
      headers.set('X-Sdk-Date', date);
      if (held.securityToken !== undefined) headers.set('X-Security-Token', held.securityToken);
      const [scope, id] = projectId === undefined ? ['X-Domain-Id', held.domainId] : ['X-Project-Id', projectId];
      if (id !== undefined && !headers.has(scope)) headers.set(scope, id);
      const contentType = headers.get('Content-Type');
      // The boundary of a form is chosen as it is sent.
      const form = given instanceof ReadableStream || contentType?.includes('multipart/form-data') === true;
      if (form) headers.set('X-Sdk-Content-Sha256', unsignedPayload);
      const body = form ? undefined : await bytesOf((given as Body) ?? request.clone().body);
      const { authorization } = await signer({ method: request.method, url: request.url, headers, body, date }, held);
      headers.set('Authorization', authorization);
      return {
        request,
        refused(response, now) {
          const serverTime = Date.parse(response.headers.get('Date') ?? '');
          const measured = serverTime - now;
          const isWitness = Math.abs(measured) <= skewMost;
          const wasLate = isWitness && Math.abs(measured - signedWith) > skewLimit;
          if (wasLate) skew = measured;
          // What was set right did not help, and nothing says that it is right.
          const isDoubtful = !isWitness && signedWith !== 0;
          if (isDoubtful) skew = 0;
          if (!wasLate && renews) keys.drop(held);
          return wasLate || isDoubtful || renews;
        },
      };
    },
  };
}

type Body = ConstructorParameters<typeof Response>[0];

async function bytesOf(body: Body): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}
