// How a program comes by what proves who it is: a token of the identity service, or access keys.
import type { ApiModel } from '../../model/api-model.ts';
import type { ApiToken } from '../../model/authentication.ts';
import { SAMPLE_KEYS, sampleOptions } from '../../model/sample-token.ts';
import { IAM_ENDPOINT } from '../../runtime/client/huawei/iam-client.ts';
import { SUBJECT_TOKEN } from '../../runtime/client/huawei/iam-providers.ts';

/** "in a header". */
export function tokenPlaceWords(token: ApiToken): string {
  return token.in === 'path' ? 'in the address' : token.in === 'header' ? 'in a header' : `in the ${token.in}`;
}

/** What the identity service is, and the header of its response that holds the token. */
export const identityService = { name: 'The identity service (IAM)', header: SUBJECT_TOKEN };

/** Leaves the token in the variable that samples take it from. */
export const tokenByCurl = `export TOKEN=$(curl --silent --include --request POST '${IAM_ENDPOINT}/v3/auth/tokens' \\
  --header 'Content-Type: application/json' \\
  --data '{
    "auth": {
      "identity": {
        "methods": ["password"],
        "password": {
          "user": {
            "name": "my-user",
            "password": "my-password",
            "domain": { "name": "my-account" }
          }
        }
      },
      "scope": { "project": { "name": "my-region" } }
    }
  }' | tr -d '\\r' | grep -i '^${SUBJECT_TOKEN}: ' | cut -d ' ' -f 2)`;

export function keysByClient(packageName: string, model: ApiModel): string {
  return `import { accessKeys } from '${packageName}/credentials';
import { createClient } from '${packageName}/client';

const client = createClient(${sampleOptions(model, { credentials: SAMPLE_KEYS })});`;
}
