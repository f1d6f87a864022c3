// Words around a media type: "Set it to multipart/form-data when a file is sent."
import type { MediaWords } from '../common/media-words.ts';

export const mediaWords: MediaWords = {
  limited:
    /\b(?:not|no|except|other than|unless|instead of|example|e\.g|such as|like|if|when|for (?:uploads?|files?))\b/i,
  ofBody: /\b(?:content[- ]type|media type|body|payload|parameters?|fields?|requests?|encoded|sent (?:as|in))\b/i,
  ofFiles: /\b(?:files?|uploads?|uploading|attach(?:ed|ments?)?|images?)\b/i,
};
