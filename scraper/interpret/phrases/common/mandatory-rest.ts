// What stands behind "yes" or "no" in the Mandatory cell, understood in the words of its language.

export interface MandatoryRest {
  /** It changes nothing: where the field stands, a footnote mark, a repeated word. */
  isHarmless: boolean;
  /** It holds no words of the language: what the word says goes on to hold. */
  isForeign: boolean;
  /** It asks for the field, whatever the word in front of it says. */
  demands: boolean;
  /** The condition under which the field is mandatory, as a fact; undefined where it is not understood. */
  when?: string;
}
