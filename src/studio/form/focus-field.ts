import type { Path } from '../../dataset/issues/issue.js';
import { fieldId } from './form-context.js';

/** Puts the focus into the field of a path, or the nearest around it that can be seen. @param least of the path, for its record */
export function focusField(path: Path, least: number): void {
  for (let length = path.length; length > least; length -= 1) {
    const found = document.getElementById(fieldId(path.slice(0, length)));
    if (!found) continue;
    for (let element: Element | null = found; element; element = element.parentElement)
      if (element instanceof HTMLDetailsElement) element.open = true;
    found.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
  document.getElementById('form-title')?.focus();
}
