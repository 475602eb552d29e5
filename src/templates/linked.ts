import { html } from 'lit';

/** A link where there is an address, else the text alone: a link without one would be dead. */
export function linked(url: string | undefined, text: unknown): unknown {
  return url === undefined ? text : html`<a href=${url}>${text}</a>`;
}
