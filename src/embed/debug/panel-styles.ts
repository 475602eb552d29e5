/**
 * The panel stands in pages of all looks and takes nothing from them: system colours, of a light or a dark page as the
 * reader has it, can always be read. Not minified, and not Lit's `css`: no visitor loads it, and Lit may be refused.
 */
export const PANEL_STYLES = `
  :host {
    all: initial;
    display: block;
    color-scheme: light dark;
  }
  section {
    background: Canvas;
    color: CanvasText;
    border-block-start: 3px solid CanvasText;
    font: 1em / 1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
    text-align: start;
    padding: 1.5em 1.25em 2em;
  }
  .measure {
    max-inline-size: 66ch;
    margin-inline: auto;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  h2,
  h3,
  p,
  ul,
  pre {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.125em;
    margin-block: 1.5em 0.5em;
  }
  p,
  li {
    text-wrap: pretty;
  }
  .count {
    margin-block-start: 0.75em;
  }
  .why {
    font-size: 0.875em;
    color: color-mix(in srgb, CanvasText 76%, Canvas);
  }
  ul {
    list-style: none;
  }
  li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, CanvasText 18%, Canvas);
  }
  pre {
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    background: color-mix(in srgb, CanvasText 5%, Canvas);
    border-radius: 4px;
    font: 0.875em / 1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }
  code {
    font: inherit;
  }
  button {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, CanvasText 60%, Canvas);
    border-radius: 4px;
    padding: 0.5em 1em;
    min-block-size: 44px;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, CanvasText 5%, Canvas);
  }
  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .why {
      color: CanvasText;
    }
    button {
      border-color: ButtonBorder;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
