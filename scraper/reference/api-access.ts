// Where the operations are reached and how a client says who it is: what a family of documents has in common, and no page states.

export interface ApiServer {
  url: string;
  description?: string;
  variables?: Record<string, { enum?: string[]; default: string; description?: string }>;
}

/** A security scheme as OpenAPI has it. */
export interface ApiSecurityScheme {
  type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect';
  description?: string;
  /** Of an apiKey. */
  in?: 'header' | 'query' | 'cookie';
  name?: string;
  /** Of http: bearer, basic. */
  scheme?: string;
  bearerFormat?: string;
  flows?: Record<string, unknown>;
  openIdConnectUrl?: string;
  'x-signature-algorithm'?: string;
  /** The word that an apiKey in a header wants before the token. */
  'x-token-prefix'?: string;
}

export interface ApiAccess {
  servers?: ApiServer[];
  /** By name; each alone will do. */
  schemes?: Record<string, ApiSecurityScheme>;
  /** Further headers that belong to a scheme, by its name. */
  headers?: Record<string, string[]>;
}
