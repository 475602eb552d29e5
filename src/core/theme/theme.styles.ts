import { css } from 'lit';

/**
 * The tokens: `--conference-*` are the page's to set, `--_*` are ours.
 *
 * All colours come from the host's text colour, and so a dark page needs no switch. Nobody knows what lies behind the
 * text: a colour weaker than it may be too weak. So secondary text has the colour of the text, and stands back by size and
 * weight; a link is the darkest blue that is as dark as the text, and where the text is light it has the text's colour.
 * Surfaces would weaken the text on them, so only lines set things apart. A browser that cannot compute with `currentColor`
 * (Safari before 18) gives links the colour of the text.
 *
 * The other themes read what lies behind, and get more colour where that can be read: `host-colors-controller.ts`.
 */
export const themeStyles = css`
  .base {
    --_text: var(--conference-text-color, currentColor);
    --_muted: var(--conference-muted-color, currentColor);
    --_line: var(--conference-line-color, color-mix(in srgb, currentColor 18%, transparent));
    --_line-strong: var(--conference-control-line-color, color-mix(in srgb, currentColor 84%, transparent));
    --_surface: var(--conference-surface-color, transparent);
    /* Behind what stays in sight while the rest scrolls under it: white where the text is dark, black where it is light. */
    --_background: var(--conference-background-color, oklch(from currentColor calc(1 - var(--_light)) 0 0));
    /* 0 where the text is dark, 1 where it is light: no page says reliably which of both it is. */
    --_light: clamp(0, (l - 0.54) * 1000, 1);
    --_accent: var(
      --conference-accent-color,
      oklch(
        from currentColor calc(l * (0.99 + 0.01 * var(--_light)))
          calc(l * 0.67 + (c - l * 0.67) * var(--_light)) calc(264 + (h - 264) * var(--_light))
      )
    );
    --_focus: var(--conference-focus-color, currentColor);
    /* The first column, the same in all widgets of a page. */
    --_label-column: var(--conference-label-column, 8.5em);
    --_radius: var(--conference-radius, 4px);
    --_card-radius: var(--conference-radius, 4px);
  }
  .theme-dkfds,
  .theme-borgerdk {
    --_card-radius: var(--conference-radius, 8px);
  }
  @supports not (color: oklch(from currentColor l c h)) {
    .base {
      --_background: var(--conference-background-color, Canvas);
    }
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
      --_background: Canvas;
      --_accent: LinkText;
      --_focus: Highlight;
    }
  }
`;
