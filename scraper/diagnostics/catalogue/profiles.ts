// What profiles of documentation can report.
import { kind } from '../diagnostic.ts';

export const profileDiagnostics = {
  'profile-fault': kind<{ key: string; expected: string }>({
    severity: 'error',
    message: ({ key, expected }) => (key === '' ? `Expected ${expected}.` : `${key}: expected ${expected}.`),
    help: 'Correct this line of the profile; scraper/profiles/profile.schema.json says what each key means. Nothing was read.',
  }),
  'profile-missing': kind<{ named: string; known: string }>({
    severity: 'error',
    message: ({ named, known }) => `There is no profile ${named}.`.concat(` The package brings ${known}.`),
    help: 'Name one of these, or the path of a profile file.',
  }),
  'profile-none-fits': kind<{ looks: string; closest: string; read: string }>({
    severity: 'error',
    message: ({ looks, closest, read }) =>
      `No profile fits these documents, and no operation was found: ${looks}. Closest profile: ${closest}. Read next: ${read}.`,
    help: 'Write a profile for this documentation (docs/profiles.md), try it on one page with "tablespec profile try FILE --profile PROFILE", then name it with --profile.',
  }),
};
