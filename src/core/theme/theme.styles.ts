import { css } from 'lit';

/**
 * The tokens: `--conference-*` are the page's to set, `--_*` are ours.
 *
 * Plain has no colour of its own. Text, hairlines and surfaces come from the host's text colour, and so a dark page
 * needs no switch; the system's link colour is mixed with the text's, because a page that is dark without saying so by
 * `color-scheme` would otherwise get links that cannot be read.
 *
 * The presets are those of the Danish design system: the greys that it has are what plain mixes from its text, and so
 * only links and controls are said here, for each lightness of the text. A browser that cannot compute with
 * `currentColor` (Safari before 18) gives them the colour of the text. Auto is in `host-colors-controller.ts`.
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
  /* 0 where the text is dark, 1 where it is light: both kinds of page are read by it, whatever they say of themselves. */
  .theme-dkfds,
  .theme-borgerdk {
    --_light: clamp(0, (l - 0.57) * 1000, 1);
    --_accent: var(
      --conference-accent-color,
      oklch(from currentColor calc(0.424 + 0.39 * var(--_light)) calc(0.134 - 0.05 * var(--_light)) 254)
    );
    --_card-radius: var(--conference-radius, 8px);
  }
  .theme-borgerdk {
    --_line-strong: var(
      --conference-control-line-color,
      oklch(from currentColor calc(0.545 + 0.22 * var(--_light)) 0.145 136)
    );
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
