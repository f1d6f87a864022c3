// Words around a media type in Chinese descriptions.
import type { MediaWords } from '../common/media-words.ts';

export const mediaWords: MediaWords = {
  limited: /例如|比如|不|如果|当/,
  ofBody: /请求|消息体|正文|参数|编码|content-type/i,
  ofFiles: /文件|上传|附件|图片/,
};
