// Responses that several operations give alike are printed once, in `components["responses"]`: the documents repeat the same
// error body under eight statuses of each operation, and a compiler reads, binds and checks every repetition.
import { NameRegister } from '../model/name-register.ts';

export interface PlacedResponse {
  status: string;
  /** Name of the schema of its body. */
  schemaName?: string | undefined;
  /** The response as it is printed. */
  response: object;
}

export interface SharedResponses {
  /** By name, as the `components` of the document hold them. */
  components: Record<string, object>;
  /** The response itself, or the reference to what is shared. */
  place: (status: string, response: object) => object;
}

/** Names are `ApiError404`: schema and status. A response that only one operation gives stays where it is. */
export function shareResponses(placed: readonly PlacedResponse[]): SharedResponses {
  const key = (status: string, response: object): string => `${status} ${JSON.stringify(response)}`;
  const seen = new Set<string>();
  const refs = new Map<string, object>();
  const components = new Map<string, object>();
  const register = new NameRegister();
  for (const { status, schemaName = 'Response', response } of placed) {
    const own = key(status, response);
    if (!seen.has(own)) seen.add(own);
    else if (!refs.has(own)) {
      const name = register.take(`${schemaName}${status}`, '_');
      components.set(name, response);
      refs.set(own, { $ref: `#/components/responses/${name}` });
    }
  }
  return {
    components: Object.fromEntries(components),
    place: (status, response) => refs.get(key(status, response)) ?? response,
  };
}
