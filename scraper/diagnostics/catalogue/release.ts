// What keeps a service from being released or refreshed.
import { kind } from '../diagnostic.ts';

export const releaseDiagnostics = {
  'no-repository': kind<object>({
    severity: 'error',
    message: () =>
      'The folder is in no git repository, or there is no git: what would be released cannot be told from what is being worked on.',
    help: 'Release from a clone of the repository.',
  }),
  'tree-unclean': kind<{ files: readonly string[] }>({
    severity: 'error',
    message: ({ files }) =>
      `${files.length} ${files.length === 1 ? 'file is' : 'files are'} not committed: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ', ...' : ''}.`,
    help: 'Commit or remove them, and run the command again.',
  }),
  'output-stale': kind<{ files: readonly string[] }>({
    severity: 'error',
    message: ({ files }) =>
      `Building changed committed output: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ', ...' : ''}.`,
    help: 'Look at what changed, commit it, and release again.',
  }),
  'release-check-failed': kind<object>({
    severity: 'error',
    message: () => 'The build ended with errors; what does not pass its checks is not released.',
    help: 'Run tablespec build, mend what it reports, commit, and release again.',
  }),
  'never-released': kind<{ service: string }>({
    severity: 'error',
    message: ({ service }) => `${service} was never released: there is nothing to publish.`,
    help: 'Run tablespec release first, or publish what is there as a pre-release with --next.',
  }),
  'release-differs': kind<{ service: string; version: string; files: readonly string[] }>({
    severity: 'error',
    message: ({ service, version, files }) =>
      `spec/${service} is not what was released as ${version}: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ', ...' : ''}.`,
    help: 'Check out the commit of the release, release again, or publish what is there as a pre-release with --next.',
  }),
  'tag-failed': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `git did not make the commit or the tag ${name}; the files of the release are written.`,
    help: 'Run git commit and git tag by hand: they say what is missing.',
  }),
};
