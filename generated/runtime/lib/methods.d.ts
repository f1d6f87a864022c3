// Compiled by tablespec. Do not edit.
import type { CallSettings } from './call.js';
import type { Exact, ExactResult, ClientMode } from './exact.js';
import type { Outcome, ResultOf } from './result.js';
type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';
type Method<Paths, Name extends Verb, Bound extends string, Of extends ClientMode> = <Path extends PathsWith<Paths, Name>>(path: Path, ...init: InitArguments<Exact<Of, InitOf<OperationAt<Paths, Path, Name>, Bound>>>) => Promise<Outcome<Of, ExactResult<Of, ResultOf<OperationAt<Paths, Path, Name>>>>>;
/** Bound: path parameters that the client fills in itself. */
export type Methods<Paths, Bound extends string, Of extends ClientMode> = {
    readonly [Name in Verb as Uppercase<Name>]: Method<Paths, Name, Bound, Of>;
};
interface AnyOperation {
    parameters: {
        query?: unknown;
        header?: unknown;
        path?: unknown;
    };
    responses: unknown;
}
type PathsWith<Paths, Name extends Verb> = {
    [Path in keyof Paths]: Paths[Path] extends Record<Name, AnyOperation> ? Path : never;
}[keyof Paths];
type OperationAt<Paths, Path extends keyof Paths, Name extends Verb> = Paths[Path] extends Record<Name, infer Found extends AnyOperation> ? Found : never;
type RequiredKeys<Value> = {
    [Key in keyof Value]-?: object extends Pick<Value, Key> ? never : Key;
}[keyof Value];
/** A member that may be left out when all of its own members may, and that is not there when it has none. */
type Member<Name extends string, Value> = [Value] extends [never] ? {
    [Key in Name]?: never;
} : [keyof Value] extends [never] ? {
    [Key in Name]?: never;
} : [RequiredKeys<Value>] extends [never] ? {
    [Key in Name]?: Value;
} : {
    [Key in Name]: Value;
};
type Parameters<Operation extends AnyOperation, Bound extends string> = Member<'query', NonNullable<Operation['parameters']['query']>> & Member<'header', NonNullable<Operation['parameters']['header']>> & Member<'path', Unbound<NonNullable<Operation['parameters']['path']>, Bound>>;
/** `Omit` makes an object of `never`, whose every key is required. */
type Unbound<Value, Bound extends string> = [Value] extends [never] ? never : Omit<Value, Bound>;
type Content<Body> = NonNullable<Body> extends {
    content: infer Found;
} ? Found[keyof Found] : never;
type Body<Operation> = Operation extends {
    requestBody: infer Found;
} ? {
    body: Content<Found>;
} : Operation extends {
    requestBody?: infer Found;
} ? [Content<Found>] extends [never] ? {
    body?: never;
} : {
    body?: Content<Found>;
} : {
    body?: never;
};
type InitOf<Operation extends AnyOperation, Bound extends string> = CallSettings & Member<'params', Parameters<Operation, Bound>> & Body<Operation>;
type InitArguments<Init> = [RequiredKeys<Init>] extends [never] ? [init?: Init] : [init: Init];
export {};
