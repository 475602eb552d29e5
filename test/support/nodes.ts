function count(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + count(child), 1);
}

/** How many nodes stand in each of these places of a widget on average: elements, texts and comments. */
export function nodesIn(root: ParentNode, selector: string): number {
  const places = [...root.querySelectorAll(selector)];
  return places.reduce((sum, place) => sum + count(place), 0) / places.length;
}
