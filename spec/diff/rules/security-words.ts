// The ways to authenticate that a subject made by security-subject.ts lists.
import { listMember } from '../../checks/json.ts';
import type { Subject } from './rule.ts';

export function waysOf(subject: Subject | undefined): string[] {
  return listMember(subject, 'ways').map(String);
}
