// What templates of titles and addresses may stand for, once for all words of profiles.

/** A method of HTTP as addresses state it. */
export const METHOD = '(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)';

/** Names in capitals and small letters, as programs have them, and any other. */
export const TITLE_WORDS = {
  lowerCamel: '[a-z][A-Za-z0-9]{0,80}',
  UpperCamel: '[A-Z][A-Za-z0-9]{0,80}',
  name: '\\S.{0,100}?',
};
