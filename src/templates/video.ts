import { css, nothing, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive, type DirectiveParameters } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { html } from '../core/html.js';
import { adoptLazyStyles } from '../core/lazy.js';
import type { View } from '../core/view.js';
import type { Session } from '../dataset/schema/session.js';
import { sessionTitleText } from './titles.js';
import { type Player, playerOf } from './video-hosts.js';

const videoStyles = css`
  .video {
    margin-block-start: 0.5em;
  }
  .video iframe {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-start: 0.5em;
    border: 0;
  }
  @media print {
    .video {
      display: none;
    }
  }
`;

interface Opened {
  readonly address: string;
  /** Of the watch for a refusal. */
  readonly end: AbortController;
}

/** The players that are open, by where they stand. */
const opened = new WeakMap<ChildPart, Opened>();

/** The hosts that the page's policy has refused: nothing offers to ask them again. */
const refused = new Set<string>();

/** Calls once the page's policy refuses a frame of this address. */
function onRefusal({ address, end }: Opened, refuse: () => void): void {
  const { origin } = new URL(address);
  const listen = (event: Event) => {
    if (event instanceof SecurityPolicyViolationEvent && event.blockedURI.startsWith(origin)) refuse();
  };
  addEventListener('securitypolicyviolation', listen, { signal: end.signal });
}

function shown(
  view: View,
  session: Session,
  { address, host }: Player,
  isOpen: boolean,
  onClick: (() => void) | undefined,
): TemplateResult {
  const title = sessionTitleText(view, session);
  return html`<div class="video" part="video">
    <button type="button" part="play" aria-expanded=${isOpen} @click=${onClick}>
      ${view.messages.playHere(host)}<span class="visually-hidden">${`: ${title}`}</span>
    </button>
    ${
      isOpen
        ? html`<iframe
            src=${address}
            title=${title}
            sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox"
            allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
            referrerpolicy="strict-origin-when-cross-origin"
          ></iframe>`
        : nothing
    }
  </div>`;
}

/** A player that a visitor opens and closes. Nothing is asked of its host before. */
class Video extends Directive {
  override render(view: View, session: Session, player: Player): unknown {
    return shown(view, session, player, false, undefined);
  }

  override update(part: ChildPart, [view, session, player]: DirectiveParameters<this>): unknown {
    const { address, host } = player;
    const widget = part.options?.host;
    if (widget instanceof HTMLElement) adoptLazyStyles(widget, videoStyles);
    const again = () => setChildPartValue(part, content());
    const close = () => {
      opened.get(part)?.end.abort();
      opened.delete(part);
    };
    const refuse = () => {
      close();
      refused.add(host);
      again();
      // The link of the recording goes there all the same.
      const link = `a[href="${CSS.escape(session.recording?.url ?? '')}"]`;
      if (widget instanceof HTMLElement) widget.shadowRoot?.querySelector<HTMLElement>(link)?.focus();
    };
    const toggle = () => {
      const isOpen = opened.get(part)?.address === address;
      close();
      if (!isOpen) {
        const player = { address, end: new AbortController() };
        opened.set(part, player);
        onRefusal(player, refuse);
      }
      again();
    };
    const content = () =>
      refused.has(host)
        ? nothing
        : shown(view, session, player, opened.get(part)?.address === address, toggle);
    return content();
  }
}

const video = directive(Video);

/** A button that plays the recording of a session where it is; nothing where its host is not known. */
export function videoInPlace(view: View, session: Session): unknown {
  const player = session.recording && playerOf(session.recording.url);
  return player ? video(view, session, player) : nothing;
}
