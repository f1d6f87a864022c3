// Why generators warn of what we publish, for the warnings that stay.

export interface WarningReason {
  warning: RegExp;
  reason: string;
}

export const warningReasons: readonly WarningReason[] = [
  {
    warning: /^Validation '(?:min|max)imum' has no effect on schema 'string'/,
    reason: 'the documents bound a number that is sent as text',
  },
  {
    warning: / cannot be used as (?:a )?(?:model|method) name\. Renamed to /,
    reason:
      'a schema or an operation is called by a word of the language; the generator says so each time that it meets it',
  },
  {
    warning: /^Failed to get the schema name: null$/,
    reason: 'an example of a response that the generator does not follow',
  },
  {
    warning: /^WARN\s+schemagen\s+String validator cannot be applied to generated type/,
    reason: 'the documents bound the length of a URL, for which Go has a type',
  },
  {
    warning: /^Ignoring complex example on request body$/,
    reason: 'an example of a request that the generator leaves out',
  },
];
