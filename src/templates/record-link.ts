import { nothing } from 'lit';
import { apart, html } from '../core/html.js';
import type { LinkTarget, View } from '../core/view.js';

/** A speaker or talk, linked where the page or the publication says more; else the content alone. */
export function recordLink(view: View, target: LinkTarget, content: unknown): unknown {
  const link = view.linkTo?.(target);
  return apart(
    link
      ? html`<a href=${link.href} class="record" @click=${link.onClick ?? nothing}>${content}</a>`
      : content,
  );
}
