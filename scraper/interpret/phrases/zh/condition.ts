// The condition under which a field becomes mandatory, as a fact: "type参数为DESK时" is "type = DESK".
import { narrowForms } from '../../../profiles/narrow-forms.ts';

const EQUALS =
  /^(?:当|如果|若|仅当)?[“"]?([A-Za-z_][\w.:-]{0,60})[”"]?(?:参数|字段)?(?:的值|的取值|取值)?(?:设置|指定|取值)?(?:为|是|=)\s?[“"]?([\w.-]{1,60})[”"]?(?:时|的时候)?$/;

/** Undefined where the condition is a longer sentence than a fact needs. */
export function readCondition(text: string): string | undefined {
  const match = EQUALS.exec(narrowForms(text).trim());
  return match === null ? undefined : `${match[1]} = ${match[2]}`;
}
