// The files that a task may read: those of its services and of its sources.
import { dirname, join, resolve } from 'node:path';
import { isObject, textMember } from '../../spec/checks/json.ts';
import { profileFiles } from '../../scraper/profiles/profile-files.ts';
import { filesBelow } from '../output/files-below.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { ownProfiles } from '../services/choose-profile.ts';
import { listServices, packageRoot, PROJECT_FILE } from '../services/package-root.ts';
import { readProjectFile } from '../services/project-file.ts';
import { readState } from '../services/service-state.ts';
import type { BuildTask } from './build-task.ts';

/** Files of spec/<service> that a build writes. Whatever else lies there may be read by one. */
const OUTPUT = new Set([
  'openapi.yaml',
  'openapi.json',
  'openapi-3.0.json',
  'provenance.json',
  'overlay.yaml',
  'defects.md',
  'defects.sarif',
  'report.json',
]);

/** Paths, some of which may not be there. */
export function inputsOf(task: BuildTask): string[] {
  const folders = task.fromDocuments ? servicesOf(task) : [dirname(task.sources[0] as string)];
  return [
    ...new Set([task.root, task.current].map((folder) => join(folder, PROJECT_FILE))),
    ...profilesOf(task, folders),
    ...folders.flatMap((folder) => filesBelow(folder).filter((file) => !OUTPUT.has(file.slice(folder.length + 1)))),
    ...task.sources.map((source) => resolve(task.current, source)).flatMap((source) => [source, ...filesBelow(source)]),
  ];
}

/** The profile that was named; else those that services name, and those of the project that documents may fit. */
function profilesOf({ profile, current, fromDocuments }: BuildTask, folders: readonly string[]): string[] {
  if (profile !== undefined) return profileFiles(profile, current);
  const ofProject = fromDocuments ? readProjectFile(current).profile : undefined;
  const own = fromDocuments ? ownProfiles(current, new Map()) : [];
  const named = folders.flatMap((folder) => {
    const text =
      readState(
        folder,
        (name) => name === 'service.yaml',
        () => undefined,
      ).get('service.yaml') ?? '';
    const read = readYaml(text);
    const stated = 'value' in read && isObject(read.value) ? textMember(read.value, 'profile') : undefined;
    return stated === undefined ? [] : [{ profile: stated, folder }];
  });
  return [...named, ...(ofProject === undefined ? [] : [{ profile: ofProject, folder: current }]), ...own].flatMap(
    (one) => profileFiles(one.profile, one.folder),
  );
}

/** The folders of all services that documents may belong to. */
function servicesOf({ root }: BuildTask): string[] {
  return [...new Set([root, packageRoot()])].flatMap((base) => listServices(base).map((id) => join(base, 'spec', id)));
}
