// What a project's settings say of its packages, but for the name: members of package.json.
import type { PackageSettings } from '../../spec/package-settings.ts';

/** An option of the generators; nothing without settings. */
export function metadataOf(settings: PackageSettings | undefined): { metadata?: Omit<PackageSettings, 'name'> } {
  if (!settings) return {};
  const { name: _, ...metadata } = settings;
  return { metadata };
}
