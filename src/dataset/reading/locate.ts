import type { MemberNode, Node, ValueNode } from '@humanwhocodes/momoa';
import type { Path } from '../issues/issue.js';

/** A name in an object and where it stands: from each member's node, its name. */
export function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function child(node: ValueNode, key: string | number): ValueNode | MemberNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  // Of members with the same name JSON keeps the last.
  return node.type === 'Object' ? node.members.findLast((member) => nameOf(member) === key) : undefined;
}

/** The node in the source that a path leads to: a list's element, or a member of an object; for something missing, where it should stand. */
export function locate(root: ValueNode, path: Path): Node {
  let place: Node = root;
  let value = root;
  for (const key of path) {
    const found = child(value, key);
    if (!found) return place;
    place = found;
    value = found.type === 'Member' ? found.value : found;
  }
  return place;
}
