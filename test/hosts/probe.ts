import type { DeviceUse } from './device-watch.js';

/** The questions of a test to a page of another origin, which answers from within. */
export interface Findings {
  /** The visible text, with shadow roots and without closed disclosures, with white space folded. */
  readonly text: string;
  readonly liveRegion: string;
  readonly violations: readonly string[];
  /** The structured data of the page. */
  readonly structuredData: readonly string[];
  readonly axe: readonly string[];
  /** The addresses of what the page has fetched. */
  readonly fetched: readonly string[];
  /** The warnings and errors on the console. */
  readonly complaints: readonly string[];
  /** `null` where it is opaque. */
  readonly origin: string;
  readonly title: string;
  readonly language: string;
  readonly colorScheme: string;
  /** How the page and its first widget look: colours, font and size, as computed. */
  readonly looks: {
    readonly behind: string;
    readonly text: string;
    readonly font: string;
    readonly size: string;
    readonly link: string;
    /** What the body has as its style. */
    readonly style: string;
  };
  /** The widths of the page and of its body, in CSS pixels. */
  readonly widths: readonly [page: number, body: number];
  /** How many pixels of the page cannot be seen without scrolling. */
  readonly outOfSight: number;
  /** Undefined where nobody watches. */
  readonly deviceUse: DeviceUse | undefined;
}

/** The actions of a test in the first widget of a tag: press a button, type into a field, set an attribute. */
export type Action =
  | { readonly press: string; readonly in: string }
  | { readonly type: string; readonly into: string; readonly in: string }
  | { readonly set: string; readonly to: string; readonly in: string };

export type Question = { readonly ask: keyof Findings } | Action;

/**
 * Runs in the host page, from the origin of the widgets' script: the page's policy allows no other. It must stand alone,
 * because it is sent there as text.
 */
export function probe(): void {
  const violations: string[] = [];
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });

  const complaints: string[] = [];
  console.warn = console.error = (message: unknown) => {
    complaints.push(String(message));
  };

  function shown(node: Node): string {
    if (node instanceof Text) return node.data;
    // A slot has no box of its own, and so counts as not visible.
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(shown).join(' ');
    if (node instanceof Element && !node.checkVisibility()) return '';
    const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...root.childNodes].map(shown).join(' ');
  }

  async function find(ask: string): Promise<unknown> {
    const { documentElement: root } = document;
    if (ask === 'complaints') return complaints;
    if (ask === 'origin') return self.origin;
    if (ask === 'title') return document.title;
    if (ask === 'language') return root.lang;
    if (ask === 'colorScheme') return getComputedStyle(root).colorScheme;
    if (ask === 'outOfSight') return root.scrollHeight - root.clientHeight;
    if (ask === 'widths') return [root.clientWidth, document.body.clientWidth];
    if (ask === 'looks') {
      const widget = [...document.querySelectorAll('main *')].find(
        ({ shadowRoot }) => shadowRoot,
      )?.shadowRoot;
      const [base, link] = ['.base', 'a'].map((selector) => widget?.querySelector(selector));
      const { fontFamily = '', fontSize = '', color = '' } = base ? getComputedStyle(base) : {};
      return {
        behind: getComputedStyle(document.body).backgroundColor,
        text: color,
        font: fontFamily,
        size: fontSize,
        link: link ? getComputedStyle(link).color : '',
        style: document.body.getAttribute('style') ?? '',
      };
    }
    if (ask === 'text') return shown(document.body).replace(/\s+/g, ' ');
    if (ask === 'violations') return violations;
    if (ask === 'deviceUse') return globalThis.deviceUse?.();
    if (ask === 'fetched') return performance.getEntriesByType('resource').map(({ name }) => name);
    if (ask === 'structuredData') {
      const blocks = document.querySelectorAll('script[type="application/ld+json"]');
      return [...blocks].map(({ textContent }) => textContent);
    }
    const regions = [...document.querySelectorAll('conference-list, speaker-card, contact-box')].map(
      (widget) => widget.shadowRoot?.querySelector('[role=status]'),
    );
    if (ask === 'liveRegion') return regions.map((region) => region?.textContent.trim()).join('|');
    const { violations: broken } = await window.axe.run(document);
    return broken.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** Whether there was something to do it to. */
  function act(action: Action): boolean {
    const widget = document.querySelector(action.in);
    if ('set' in action) {
      widget?.setAttribute(action.set, action.to);
      return widget !== null;
    }
    const target = widget?.shadowRoot?.querySelector<HTMLElement>(
      'press' in action ? action.press : action.into,
    );
    if ('press' in action) target?.click();
    else if (target) {
      Object.assign(target, { value: action.type });
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return target instanceof HTMLElement;
  }

  addEventListener('message', (event: MessageEvent<Question>) => {
    const answer = (value: unknown) => event.ports[0]?.postMessage(value);
    const question = event.data;
    if ('ask' in question) {
      void find(question.ask).then(answer);
    } else {
      answer(act(question));
    }
  });
}
