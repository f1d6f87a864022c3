// Chinese words of texts and titles.
import type { TextWords } from './text-words.ts';

export const chinese: TextWords = {
  numbered: ['表', '图', '节'],
  negations: ['不', '未', '无', '非', '仅'],
  reading: /^(?:批量)?(?:查询|查看|列出|搜索|统计)/,
};
