// The sections of a summary, from what a person has to see first.
import { CLASS_TITLES } from '../../spec/diff/change-words.ts';

export const HEADINGS = {
  faults: 'Errors of the build',
  added: 'New operations',
  decide: 'For a person to decide',
  breaking: CLASS_TITLES.breaking,
  unread: 'Could not be read again',
  risk: CLASS_TITLES.risk,
  kept: 'Kept from the last edition',
  unstated: 'No longer said by the documents',
  gone: 'Names that went',
  dropped: 'Taken out of the glossary',
  moved: 'Moved to new names',
  nonBreaking: CLASS_TITLES['non-breaking'],
  documentation: CLASS_TITLES.documentation,
} as const;
