import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Color, hostColors, hostPalette, type ThemeColors } from './host-colors.js';
import { make, own, rootOf } from '../../host-page/own.js';

interface ColoredHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The blue links of the Danish design system on its light pages, and as light on dark ones. */
const DKFDS_LINKS: readonly Color[] = [
  [0, 0.302, 0.6],
  [0.616, 0.776, 0.973],
];

/** Themes with colours of their own; those of `auto` are the page's. */
const THEME_COLORS: Readonly<Record<string, ThemeColors>> = {
  'theme-dkfds': { links: DKFDS_LINKS, controlLines: [] },
  // With the green of its fields and buttons.
  'theme-borgerdk': {
    links: DKFDS_LINKS,
    controlLines: [
      [0.271, 0.51, 0.118],
      [0.529, 0.78, 0.404],
    ],
  },
};

/**
 * The colours of theme and page that can be read where the widget stands, and again when the page changes its own. Plain
 * has of them only what lies behind. In a style sheet of its own, because a security policy may block style attributes; print and forced
 * colours keep theirs.
 */
export class HostColorsController implements ReactiveController {
  readonly #host: ColoredHost;
  readonly #sheet = new CSSStyleSheet();
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');

  /** Sites switch to dark by a class or an attribute on one of these two. */
  readonly #switches = new MutationObserver(() => {
    this.#read();
  });

  constructor(host: ColoredHost) {
    this.#host = host;
    host.shadowRoot?.adoptedStyleSheets.push(this.#sheet);
    host.addController(this);
  }

  readonly #read = () => {
    const base = this.#host.renderRoot.querySelector('.base');
    if (!base) return;
    const probe = make('i');
    base.after(probe);
    const colors = hostColors(this.#host, probe);
    probe.remove();
    const theme = [...base.classList].find((name) => Object.hasOwn(THEME_COLORS, name));
    const palette = colors && hostPalette(colors, theme ? THEME_COLORS[theme] : undefined);
    const isPlain = base.classList.contains('theme-plain');
    const tokens = Object.entries(palette ?? {})
      .filter(([name]) => !isPlain || name === 'background')
      .map(token);
    const selector = isPlain ? '.theme-plain' : '.base:not(.theme-plain)';
    this.#sheet.replaceSync(
      palette ? `@media screen and (forced-colors: none) { ${selector} { ${tokens.join(';')} } }` : '',
    );
  };

  /** A page that fades into its other colours has them only at the end. */
  readonly #onFaded = ({ target }: Event) => {
    if (target instanceof Node && target.contains(this.#host)) this.#read();
  };

  hostConnected(): void {
    for (const element of [rootOf(document), own(document, 'body')])
      this.#switches.observe(element, { attributes: true });
    this.#darkness.addEventListener('change', this.#read);
    addEventListener('load', this.#read);
    addEventListener('transitionend', this.#onFaded);
    this.#read();
  }

  hostDisconnected(): void {
    this.#switches.disconnect();
    this.#darkness.removeEventListener('change', this.#read);
    removeEventListener('load', this.#read);
    removeEventListener('transitionend', this.#onFaded);
  }

  hostUpdated(): void {
    this.#read();
  }
}

/** A private token, which the page may set by its public name. */
function token([name, color]: [string, readonly number[]]): string {
  const isControlLine = name === 'control-line';
  const channels = color.map((channel) => Math.round(channel * 255)).join(' ');
  return `--_${isControlLine ? 'line-strong' : name}: var(--conference-${name}-color, rgb(${channels}))`;
}
