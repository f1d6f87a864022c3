// Built specs on the disk → the portal, as a folder that opens in a browser as it is, or stands on any static host.
import { basename, dirname, join } from 'node:path';
import { inFolder } from '../../generator/generated-file.ts';
import { writeFolders } from '../output/write-folder.ts';
import { Progress } from '../progress.ts';
import { builtInto, builtSpecs, type BuiltSpecsOptions } from '../services/built-specs.ts';
import { projectFolder } from '../services/package-root.ts';
import { UsageError } from '../usage-error.ts';
import { readPortal } from './read-portal.ts';

export interface WritePortalOptions extends BuiltSpecsOptions {
  /** Where it will be served: for canonical addresses and the sitemap. */
  baseUrl?: string | undefined;
  /** Pages can send requests. */
  send?: boolean | undefined;
  progress?: Progress;
}

/** Returns the path of the first page. The whole folder is output: what is stale in it goes. @throws UsageError for an address that is none. */
export async function writePortal(options: WritePortalOptions, folder: string): Promise<string> {
  const { progress = new Progress() } = options;
  const baseUrl = options.baseUrl === undefined ? {} : { baseUrl: checkedBase(options.baseUrl) };
  const files = await readPortal(builtSpecs(options, folder), { ...baseUrl, sends: options.send ?? false }, progress);
  const target = portalFolder(options, folder);
  const name = basename(target);
  await progress.stage('write files', () => {
    progress.detail(`${files.length} files`);
    writeFolders([{ folder: dirname(target), files: inFolder(name, files), owned: [name] }]);
  });
  return join(target, 'index.html');
}

function checkedBase(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(
      `--base-url takes the address of a folder, such as https://docs.example.com/api/, not "${given}".`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Where the portal of these services belongs: beside what was built of them. */
function portalFolder({ service, out }: BuiltSpecsOptions, folder: string): string {
  const project = projectFolder(folder);
  const into = builtInto(out, project);
  if (into !== undefined) return join(into, ...(service === undefined ? ['site'] : ['generated', 'site']));
  return join(project, 'generated', ...(service === undefined ? ['site'] : [service, 'site']));
}
