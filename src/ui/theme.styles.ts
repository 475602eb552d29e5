import { css } from 'lit';

/**
 * The tokens: `--conference-*` are the page's to set, `--_*` are ours.
 *
 * Plain has no colour of its own. Text, hairlines and surfaces come from the host's text colour, and so a dark page
 * needs no switch; the system's link colour is mixed with the text's, because a page that is dark without saying so by
 * `color-scheme` would otherwise get links that cannot be read.
 */
export const themeStyles = css`
  .base {
    --_text: var(--conference-text-color, currentColor);
    --_muted: var(--conference-muted-color, color-mix(in srgb, currentColor 76%, transparent));
    --_line: var(--conference-line-color, color-mix(in srgb, currentColor 18%, transparent));
    --_line-strong: var(--conference-control-line-color, color-mix(in srgb, currentColor 60%, transparent));
    --_surface: var(--conference-surface-color, color-mix(in srgb, currentColor 5%, transparent));
    --_accent: var(--conference-accent-color, color-mix(in oklab, LinkText 50%, currentColor));
    --_focus: var(--conference-focus-color, currentColor);
    --_radius: var(--conference-radius, 4px);
    --_card-radius: var(--conference-radius, 4px);
  }
  .theme-dkfds {
    --_text: var(--conference-text-color, light-dark(#1a1a1a, #f5f5f5));
    --_muted: var(--conference-muted-color, light-dark(#454545, #c7c7c7));
    --_line: var(--conference-line-color, light-dark(#dcdcdc, #4a4a4a));
    --_line-strong: var(--conference-control-line-color, light-dark(#747474, #9b9b9b));
    --_surface: var(--conference-surface-color, light-dark(#f5f5f5, #2b2b2b));
    --_accent: var(--conference-accent-color, light-dark(#004d99, #9cc8f5));
    --_focus: var(--conference-focus-color, light-dark(#454545, #f5f5f5));
    --_card-radius: var(--conference-radius, 8px);
  }
  @media print {
    .base {
      --_text: black;
      --_muted: black;
      --_accent: black;
    }
  }
  @media (forced-colors: active) {
    .base {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_line-strong: ButtonBorder;
      --_surface: Canvas;
      --_accent: LinkText;
      --_focus: Highlight;
    }
  }
`;
