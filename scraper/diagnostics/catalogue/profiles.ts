// What profiles of documentation can report.
import { kind } from '../diagnostic.ts';

export const profileDiagnostics = {
  'profile-fault': kind<{ key: string; expected: string; schema?: string }>({
    severity: 'error',
    message: ({ key, expected, schema }) =>
      `${key === '' ? 'Expected' : `${key}: expected`} ${expected}.${schema === undefined ? '' : ` What each key means is said in ${schema}.`}`,
    help: 'Correct this line of the profile. Nothing was read.',
  }),
  'profile-missing': kind<{ named: string; meant?: string; known: string }>({
    severity: 'error',
    message: ({ named, meant, known }) =>
      `There is no profile ${named}. ${meant === undefined ? '' : `Did you mean ${meant}? `}The package brings ${known}.`,
    help: 'Name one of these, or the path of a profile file.',
  }),
  'profile-none-fits': kind<{ used?: string; looks: string; closest?: string; read: string }>({
    severity: 'error',
    message: ({ used, looks, closest, read }) =>
      [
        used === undefined
          ? `No profile fits these documents, and no operation was found: ${looks}.`
          : `The profile ${used} found no operation in these documents: ${looks}.`,
        ...(closest === undefined
          ? used === undefined
            ? ['No profile of the package comes near.']
            : []
          : [`Closest profile${used === undefined ? '' : ' of the package'}: ${closest}.`]),
        `Read next: ${read}.`,
      ].join(' '),
    help: 'Try a profile on one page with "tablespec profile try FILE --profile PROFILE", add the words that it misses to a profile of your own, then name that with --profile.',
  }),
};
