// What fetching pages from a live site can report.
import { kind } from '../diagnostic.ts';

export const sourceDiagnostics = {
  'site-url': kind<{ url: string; reason: string }>({
    severity: 'error',
    message: ({ url, reason }) => `Nothing was fetched from ${url}: ${reason}.`,
    help: 'Give the URL of the API reference of one product, as the browser shows it.',
  }),
  'site-failed': kind<{ pages: number }>({
    severity: 'error',
    message: ({ pages }) =>
      `None of the ${pages} pages asked for could be had; earlier copies were not used for a result.`,
    help: 'See what was reported for the first page. Nothing was written; run the command again later.',
  }),
  'site-silent': kind<{ pages: number; reason: string }>({
    severity: 'error',
    message: ({ pages, reason }) => `The site stopped responding (${reason}); ${pages} pages were not asked for.`,
    help: 'Run the command again later: it goes on where it stopped.',
  }),
  'site-limit': kind<{ limit: string; left: number }>({
    severity: 'error',
    message: ({ limit, left }) =>
      `The crawl ended at its limit of ${limit}; at least ${left} known pages were left out.`,
    help: 'Start at the API reference of one product, not above it.',
  }),
  'robots-unavailable': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) =>
      `The robots.txt of the site cannot be had (${reason}), so it is not known what may be fetched.`,
    help: 'Run the command again later.',
  }),
  'page-disallowed': kind<object>({
    severity: 'warning',
    message: () => 'The robots.txt of the site does not allow this page to be fetched.',
    help: 'Save the page in a browser and name the file with --source as well.',
  }),
  'page-missing': kind<{ status: number }>({
    severity: 'warning',
    message: ({ status }) => `The documentation links to this page, but the site does not have it (${status}).`,
    help: 'Nothing to do, unless the page is known to exist elsewhere.',
  }),
  'page-refused': kind<{ reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `The documentation links to this page, but the site does not give it: ${reason}.`,
    help: 'Open the URL in a browser. Where it holds operations, save the page and name the file with --source as well.',
  }),
  'page-unavailable': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The page cannot be had: ${reason}.`,
    help: 'Run the command again later, or save the page in a browser and name the file with --source as well.',
  }),
  'page-not-html': kind<{ type: string }>({
    severity: 'warning',
    message: ({ type }) => `The URL holds no HTML page but ${type}; it was left out.`,
    help: 'Nothing to do, unless operations of the page are missing.',
  }),
  'page-stale': kind<{ since: string; days: number; reason: string }>({
    severity: 'warning',
    message: ({ since, days, reason }) => `The copy of ${since} was used, ${days} days old: ${reason}.`,
    help: 'Run the command again later. What was read from this page may have changed since.',
  }),
  'page-damaged': kind<{ method: string; path: string; reason: string }>({
    severity: 'warning',
    message: ({ method, path, reason }) => `${method} ${path} stays as it was last read: of its page, ${reason}.`,
    help: 'Look at the page. Where it is whole and the API changed like this, run refresh again with --complete.',
  }),
  'mandatory-unstated': kind<{ method: string; path: string }>({
    severity: 'info',
    message: ({ method, path }) =>
      `A table of ${method} ${path} no longer says what is mandatory; what it said stays as it was last read.`,
    help: 'Nothing has to be done. Where the API changed, say so in a correction.',
  }),
  'sources-incomplete': kind<{ found: number; known: number }>({
    severity: 'error',
    message: ({ found, known }) =>
      `The sources hold ${found} of the ${known} operations that the last edition has; nothing was written.`,
    help: 'Name all documents of the service. With --partial the other operations stay as they are, with --complete they are gone.',
  }),
  'source-skipped': kind<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `This was left out: ${what}.`,
    help: 'Nothing to do, unless documents are missing: give them as files that can be read.',
  }),
  'cache-corrupt': kind<object>({
    severity: 'info',
    message: () => 'The stored copy of this page is damaged; the page was fetched again.',
    help: 'Nothing to do.',
  }),
  'cache-unwritable': kind<{ folder: string; reason: string }>({
    severity: 'warning',
    message: ({ folder, reason }) => `Nothing can be kept in ${folder} (${reason}).`,
    help: 'Name a folder that can be written to with --cache; without it every run builds everything and fetches every page again.',
  }),
  'file-unreadable': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The file is neither JSON nor YAML that can be used: ${reason}.`,
    help: 'Nothing of the file was checked. Mend it and run the check again.',
  }),
};
