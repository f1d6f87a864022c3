// The id of the project that belongs to a region, looked up once from IAM: its name is the region's.
import type { CommonOptions } from '../build-client.ts';
import { systemClock } from '../clock.ts';
import { iamClient } from './iam-client.ts';
import type { Credentials } from '../credentials.ts';
import { unwrap } from '../result.ts';

export interface FindProjectOptions extends Pick<CommonOptions<boolean>, 'fetch' | 'dispatcher' | 'clock' | 'logger'> {
  region: string;
  credentials: Credentials;
  /** `IAM_ENDPOINT` without it. */
  iamEndpoint?: string | undefined;
}

/**
 * For a client's `projectId`: the one that stands beside the credentials (`HUAWEICLOUD_SDK_PROJECT_ID`), or the one that IAM knows by the
 * region's name. Asks when the id is needed first, and again only after a failure.
 */
export function findProject(options: FindProjectOptions): () => Promise<string> {
  let found: Promise<string> | undefined;
  return () => {
    found ??= askProject(options).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

async function askProject({ region, ...settings }: FindProjectOptions): Promise<string> {
  const { credentials, clock = systemClock } = settings;
  const own = await credentials.projectId?.(clock.now());
  if (own !== undefined) return own;
  const client = iamClient(settings);
  const operation = { id: 'FindProject', method: 'get', path: '/v3/projects' };
  const body = await unwrap(
    client.request(operation, { query: { name: region } }) as Promise<
      { ok: true; data: unknown } | { ok: false; toError(): Error & never }
    >,
  );
  const { projects } = Object(body) as { projects?: unknown };
  const [id, ...others] = (Array.isArray(projects) ? projects : []).flatMap((project: unknown) => {
    const { id, name } = Object(project) as { id?: unknown; name?: unknown };
    return typeof id === 'string' && id !== '' && name === region ? [id] : [];
  });
  if (id === undefined || others.length > 0)
    throw new TypeError(
      `IAM knows ${others.length + (id === undefined ? 0 : 1)} projects called ${JSON.stringify(region)}; give projectId`,
    );
  return id;
}
