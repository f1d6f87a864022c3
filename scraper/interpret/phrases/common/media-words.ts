// What each language says around a media type that its pages name.

export interface MediaWords {
  /** They make of a media type one of several, or one that is not meant. */
  limited: RegExp;
  /** The sentence speaks of the body as a whole. */
  ofBody: RegExp;
  /** The sentence speaks of bodies that hold a file. */
  ofFiles: RegExp;
}
