// English words of texts and titles.
import type { TextWords } from './text-words.ts';

export const english: TextWords = {
  numbered: ['table', 'tables', 'figure', 'figures', 'section', 'sections', 'chapter', 'chapters'],
  negations: ['not', 'no', 'cannot', 'never', 'without', 'except', 'only'],
  reading:
    /^(?:batch )?(?:quer(?:y|ies|ying)|list(?:s|ing)?|show(?:s|ing)?|view(?:s|ing)?|search(?:es|ing)?|filter(?:s|ing)?|count(?:s|ing)?|describ(?:e|es|ing)|estimat(?:e|es|ing)|look(?:s|ing)? up)\b/i,
};
