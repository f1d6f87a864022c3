// Signatures with a key that is derived from the secret key for a day, a region and a service: `V11-HMAC-SHA256`.
import { hex, type Signature, type SigningInput, type SigningKey, signWith, subtle } from './sign.ts';

/** What a derived key holds for. */
export interface SigningScope {
  region: string;
  service: string;
}

export async function signDerived(
  input: SigningInput,
  key: SigningKey,
  { region, service }: SigningScope,
): Promise<Signature> {
  const scope = `${input.date.slice(0, 8)}/${region}/${service}`;
  const sender = `Credential=${key.accessKey}/${scope}`;
  return signWith(input, await deriveKey(key, scope), 'V11-HMAC-SHA256', sender, `${scope}\n`);
}

async function deriveKey({ accessKey, secretKey }: SigningKey, scope: string): Promise<string> {
  const text = new TextEncoder();
  const imported = await subtle().importKey('raw', text.encode(secretKey), 'HKDF', false, ['deriveBits']);
  return hex(
    await subtle().deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: text.encode(accessKey), info: text.encode(scope) },
      imported,
      256,
    ),
  );
}
