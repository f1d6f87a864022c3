// Compiled by tablespec. Do not edit.
import { type Signature, type SigningInput, type SigningKey } from './sign.js';
/** What a derived key holds for. */
export interface SigningScope {
    region: string;
    service: string;
}
export declare function signDerived(input: SigningInput, key: SigningKey, { region, service }: SigningScope): Promise<Signature>;
