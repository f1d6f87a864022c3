// The npm name of a service's generated client, wherever it is named.
import type { PackageSettings } from '../../spec/package-settings.ts';

export function packageNameOf(service: string, settings?: PackageSettings): string {
  return settings?.name ?? `tablespec-${service}`;
}
