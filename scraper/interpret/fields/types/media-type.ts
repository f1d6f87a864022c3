// What the Content-Type row says in words: "The value must be multipart/form-data.", "Media type of the body: text/plain".
import type { Report } from '../../../diagnostics/report.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { MediaWords } from '../../phrases/common/media-words.ts';

const MEDIA_TYPE =
  /(?<![\w./+-])(?:application|text|image|audio|video|multipart|font|message|model)\/[a-z\d][a-z\d.+-]{0,60}[a-z\d](?![\w/+])/gi;
export interface MediaTypeReading {
  /** The only one that is named. */
  type?: string;
  /** Named, but it is not said that the body always has it. */
  unclear?: string[];
}

export function readMediaType(description: string, { limited }: MediaWords): MediaTypeReading {
  const named = [...new Set((description.match(MEDIA_TYPE) ?? []).map((type) => type.toLowerCase()))];
  const [type] = named;
  if (type === undefined) return {};
  const sentence = description.split(/[.。;；\n](?=\s|$)/).find((part) => part.toLowerCase().includes(type)) ?? '';
  if (named.length === 1 && !limited.test(sentence)) return { type };
  return named.every((one) => one === 'application/json') ? {} : { unclear: named };
}

/** The media type of the body in the words of its header; true where they are understood. */
export function withMediaType(field: Field, description: string, words: MediaWords, report: Report): boolean {
  if (field.name.toLowerCase() !== 'content-type') return false;
  if (field.constraints.some(({ kind }) => kind === 'enum' || kind === 'default')) return false;
  const { type, unclear } = readMediaType(description, words);
  if (type !== undefined) field.constraints = [...field.constraints, { kind: 'enum', values: [type] }];
  if (unclear?.every((one) => one.endsWith('-patch+json'))) {
    field.constraints = [...field.constraints, { kind: 'enum', values: [...unclear] }];
    return true;
  }
  if (unclear) report.add('media-type-unclear', { types: unclear.join(', ') }, { at: field.at[0] });
  return type !== undefined;
}
