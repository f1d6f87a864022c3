// A platform that is none: its environment and its files are those of the test.
import type { Platform } from '../../../generator/runtime/client/platform.ts';

export const platform = (environment: Record<string, string> = {}, files: Record<string, string> = {}): Platform => ({
  environment,
  homeFolder: () => '/home/me',
  readFile: (path) => files[path],
});

/** What IAM and the metadata service give as temporary keys. */
export const temporary = {
  credential: { access: 'TA', secret: 'TS', securitytoken: 'TT', expires_at: '2030-01-01T00:00:00.000Z' },
};
