// The section `package:` of a service.yaml: what the package.json of the generated packages says beyond what the build knows.
import type { Report } from '../scraper/diagnostics/report.ts';

export interface PackageSettings {
  /** npm name of the client, with its scope; validators are called `<name>-validators`. */
  name?: string;
  /** npm's provenance needs it. */
  repository?: string | { type: string; url: string; directory?: string };
  homepage?: string;
  keywords?: string[];
  author?: string;
  license?: string;
}

const NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 500;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SHAPES: Readonly<Record<keyof PackageSettings, (value: unknown) => boolean>> = {
  name: (value) => isText(value) && value.length <= 200 && NAME.test(value),
  repository: (value) =>
    isText(value) ||
    (isRecord(value) && isText(value['url']) && isText(value['type']) && Object.values(value).every(isText)),
  homepage: (value) => isText(value) && URL.canParse(value),
  keywords: (value) => Array.isArray(value) && value.length <= 50 && value.every(isText),
  author: isText,
  license: isText,
};

/** What is unknown or of the wrong shape is reported and left out. */
export function readPackageSettings(value: unknown, document: string, report: Report): PackageSettings | undefined {
  if (value === undefined) return undefined;
  const complain = (reason: string): void => void report.add('service-file-invalid', { reason }, { at: { document } });
  if (!isRecord(value)) {
    complain('package is no mapping');
    return undefined;
  }
  const settings: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const fits = Object.hasOwn(SHAPES, key) ? SHAPES[key as keyof PackageSettings] : undefined;
    if (fits?.(member)) settings[key] = member;
    else complain(`package.${key.slice(0, 60)} ${fits ? 'has the wrong form' : 'is not known'}`);
  }
  return settings;
}
