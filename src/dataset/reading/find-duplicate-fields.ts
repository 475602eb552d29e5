import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import type { Path } from '../issues/issue.js';
import { nameOf } from './locate.js';

/** A member whose name an earlier member of the same object has. */
export interface DuplicateField {
  readonly path: Path;
  readonly member: MemberNode;
}

/** JSON.parse keeps the last of them and says nothing; what the first said would be lost. */
export function findDuplicateFields(node: ValueNode, path: Path = []): DuplicateField[] {
  if (node.type === 'Array') {
    return node.elements.flatMap(({ value }, index) => findDuplicateFields(value, [...path, index]));
  }
  if (node.type !== 'Object') return [];
  const names = new Set<string>();
  return node.members.flatMap((member) => {
    const name = nameOf(member);
    const place = [...path, name];
    const within = findDuplicateFields(member.value, place);
    const isDuplicate = names.has(name);
    names.add(name);
    return isDuplicate ? [{ path: place, member }, ...within] : within;
  });
}
