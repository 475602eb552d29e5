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

const PLAIN = 'theme-plain';

/**
 * The colours of theme and page that can be read where the widget stands, and again when the page changes its own. Plain
 * has of them only what lies behind, and only where that shows: set on the whole, it would have the browser look up the style of
 * each element again. In a style sheet of its own, because a security policy may block style attributes; print and forced
 * colours keep theirs.
 */
export class HostColorsController implements ReactiveController {
  readonly #host: ColoredHost;
  readonly #layers: () => string;
  readonly #sheet = new CSSStyleSheet();
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  /** The theme that the colours were read for, as the class of an element. */
  #read: { readonly base: Element; readonly classes: string } | undefined;
  #css = '';

  /** Sites switch to dark by a class or an attribute on one of these two. */
  readonly #switches = new MutationObserver(() => {
    this.#update();
  });

  /** @param layers what stays in sight while the rest scrolls under it, as selectors in a list */
  constructor(host: ColoredHost, layers: () => string) {
    this.#host = host;
    this.#layers = layers;
    host.shadowRoot?.adoptedStyleSheets.push(this.#sheet);
    host.addController(this);
  }

  /** Read before there is any content, colours cost next to nothing; later, plain needs them only behind what stays in sight. */
  #isNeeded(base: Element): boolean {
    const layers = this.#layers();
    if (!base.classList.contains(PLAIN)) return true;
    return layers !== '' && (base.hasAttribute('aria-busy') || base.querySelector(layers) !== null);
  }

  readonly #update = () => {
    const base = this.#host.renderRoot.querySelector('.base');
    this.#read = undefined;
    if (!base || !this.#isNeeded(base)) return;
    this.#read = { base, classes: base.className };
    const probe = make('i');
    base.after(probe);
    const colors = hostColors(this.#host, probe);
    probe.remove();
    const theme = [...base.classList].find((name) => Object.hasOwn(THEME_COLORS, name));
    const palette = colors && hostPalette(colors, theme ? THEME_COLORS[theme] : undefined);
    const isPlain = base.classList.contains(PLAIN);
    const tokens = Object.entries(palette ?? {})
      .filter(([name]) => !isPlain || name === 'background')
      .map(token);
    const selector = isPlain ? `.${PLAIN} :is(${this.#layers()})` : `.base:not(.${PLAIN})`;
    const css = palette
      ? `@media screen and (forced-colors: none) { ${selector} { ${tokens.join(';')} } }`
      : '';
    // Another sheet has the browser look up the style of everything in the widget.
    if (css !== this.#css) this.#sheet.replaceSync(css);
    this.#css = css;
  };

  /** A page that fades into its other colours has them only at the end. */
  readonly #onFaded = ({ target }: Event) => {
    if (target instanceof Node && target.contains(this.#host)) this.#update();
  };

  hostConnected(): void {
    for (const element of [rootOf(document), own(document, 'body')])
      this.#switches.observe(element, { attributes: true });
    this.#darkness.addEventListener('change', this.#update);
    addEventListener('load', this.#update);
    addEventListener('transitionend', this.#onFaded);
    this.#update();
  }

  hostDisconnected(): void {
    this.#switches.disconnect();
    this.#darkness.removeEventListener('change', this.#update);
    removeEventListener('load', this.#update);
    removeEventListener('transitionend', this.#onFaded);
  }

  /** Reading colours costs a layout, and a long list is rendered slice by slice. */
  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector('.base');
    if (base !== this.#read?.base || base.className !== this.#read.classes) this.#update();
  }
}

/** A private token, which the page may set by its public name. */
function token([name, color]: [string, readonly number[]]): string {
  const isControlLine = name === 'control-line';
  const channels = color.map((channel) => Math.round(channel * 255)).join(' ');
  return `--_${isControlLine ? 'line-strong' : name}: var(--conference-${name}-color, rgb(${channels}))`;
}
