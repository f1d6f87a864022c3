// The languages in which texts are compared.
import { english } from './en.ts';
import type { TextWords } from './text-words.ts';
import { chinese } from './zh.ts';

/** A text may mix languages: a Chinese page has English titles and terms. */
export const LANGUAGES: readonly TextWords[] = [english, chinese];
