/** Height in CSS pixels that a finger needs (WCAG 2.2, 2.5.5). */
const FINGER = 44;

/** Side or diameter in CSS pixels that WCAG 2.2 asks of a target (2.5.8). */
const SIZE = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

const isSmall = ({ box }: Target) => box.width < SIZE || box.height < SIZE;

const center = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

/** How far a point lies from a box; 0 within. */
function distance(point: { x: number; y: number }, box: DOMRect): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y);
}

/** Whether the circle around a small target touches another target, or the circle of another small one. */
function collides(small: Target, other: Target): boolean {
  const from = center(small.box);
  const to = center(other.box);
  return (
    distance(from, other.box) < SIZE / 2 ||
    (isSmall(other) && Math.hypot(from.x - to.x, from.y - to.y) < SIZE)
  );
}

function targetsIn(root: ParentNode): Target[] {
  return [...root.querySelectorAll('a, button, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
}

/** The targets that are lower than a finger needs. */
export function lowTargets(root: ParentNode): string[] {
  return targetsIn(root)
    .filter(({ box }) => box.height < FINGER)
    .map(({ element }) => element.outerHTML);
}

/** The targets that are smaller than 24 px and too near another (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
export function crowdedTargets(root: ParentNode): string[] {
  const targets = targetsIn(root);
  return targets
    .filter(isSmall)
    .filter((small) => targets.some((other) => other !== small && collides(small, other)))
    .map(({ element }) => element.outerHTML);
}
