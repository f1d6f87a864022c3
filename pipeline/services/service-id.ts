// The id of a service names its folders and its package: what is no plain word is refused before anything is done with it.
import { isSafeOutputPath } from '../../generator/generated-file.ts';
import { UsageError } from '../usage-error.ts';

const SERVICE_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function assertServiceId(id: string): void {
  if (SERVICE_ID.test(id) && isSafeOutputPath(id)) return;
  throw new UsageError(
    `${JSON.stringify(id.slice(0, 100))} is no service id: lower case letters, digits and hyphens, and no name of a device.`,
  );
}
