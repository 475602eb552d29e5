import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import type { Clash } from '../dataset/queries/clashes.js';
import type { NamedSession } from '../dataset/queries/session-codes.js';
import { myProgrammeMessages } from '../i18n/my-programme-messages.js';
import { chevron } from '../templates/disclosure.js';
import { comma } from '../templates/text.js';
import { clashTexts, type News } from './my-programme-news.js';
import type { QrCode } from './qr-code.js';
import { canShare } from './share.js';

interface MyProgrammeBar {
  readonly chosen: readonly NamedSession[];
  readonly clashes: readonly Clash[];
  readonly news: News;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Whether only what is chosen is shown; undefined where that is not offered. */
  readonly isOnly: boolean | undefined;
  readonly onOnly: () => void;
  /** The visitor has read the news. */
  readonly onSeen: () => void;
  readonly onSave: () => void;
  readonly onPrint: (() => void) | undefined;
  /** The address with the choice; undefined where the page has none. */
  readonly url: string | undefined;
  readonly onShare: (() => void) | undefined;
  readonly onQrCode: () => void;
  /** Undefined where it is not shown. */
  readonly qrCode: ((text: string) => QrCode) | undefined;
  /** The outcome of what was asked last. */
  readonly said: string | undefined;
}

/** Longer addresses make codes that no phone can read from a screen. */
const LONGEST = 1500;

function texts(part: string, words: readonly string[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<ul class="mine-texts" part=${part} role="list">
    ${words.map((each) => html`<li>${each}</li>`)}
  </ul>`;
}

function button(part: string, label: string, onClick: (() => void) | undefined): unknown {
  return onClick ? html`<button type="button" part=${part} @click=${onClick}>${label}</button>` : nothing;
}

/** What a reader needs around a QR code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code with its address in text below: dark on light in every colour scheme, as readers expect it. */
function qrPicture(label: string, url: string, { size, path }: QrCode): TemplateResult {
  const length = size + 2 * QUIET;
  return html`<figure class="mine-qr" part="mine-qr">
    <svg
      role="img"
      aria-label=${label}
      viewBox="${-QUIET} ${-QUIET} ${length} ${length}"
      shape-rendering="crispEdges"
    >
      <rect x=${-QUIET} y=${-QUIET} width=${length} height=${length} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
    <figcaption class="mine-address">${url}</figcaption>
  </figure>`;
}

function panel(view: View, bar: MyProgrammeBar, clashes: readonly string[]): TemplateResult {
  const { messages } = view;
  const mine = myProgrammeMessages(messages);
  const { chosen, news, url, qrCode } = bar;
  const hasQrCode = url !== undefined && url.length <= LONGEST;
  return html`<div class="mine-panel" part="mine-panel">
    ${texts('mine-news', news.words)}
    ${news.isForgettable ? html`<p>${button('mine-seen', mine.seen, bar.onSeen)}</p>` : nothing}
    ${texts('mine-clashes', clashes)}
    <div class="mine-buttons">
      ${chosen.length > 0 ? button('mine-save', messages.saveAllInCalendar, bar.onSave) : nothing}
      ${url === undefined ? nothing : button('mine-share', canShare(url) ? messages.share : mine.copyLink, bar.onShare)}
      ${
        hasQrCode
          ? html`<button
              type="button"
              part="mine-qr-button"
              aria-expanded=${qrCode ? 'true' : 'false'}
              @click=${bar.onQrCode}
            >
              ${mine.qrCode}
            </button>`
          : nothing
      }
      ${chosen.length > 0 ? button('mine-print', mine.print, bar.onPrint) : nothing}
    </div>
    <p class="said" part="said">${bar.said ?? nothing}</p>
    ${hasQrCode && qrCode ? qrPicture(mine.qrCodeOfMine, url, qrCode(url)) : nothing}
  </div>`;
}

/** What is chosen: one line, which opens to what can be done with it. */
export function myProgrammeBar(view: View, bar: MyProgrammeBar): TemplateResult {
  const { messages } = view;
  const mine = myProgrammeMessages(messages);
  const { chosen, clashes, news, isOpen, isOnly } = bar;
  const counts = [
    messages.chosen(chosen.length),
    clashes.length > 0 && mine.overlaps(clashes.length),
    news.words.length > 0 && mine.changes(news.words.length),
  ].filter(Boolean);
  return html`<div class="mine" part="mine" role="group" aria-label=${mine.myProgramme}>
    <div class="mine-line">
      <button
        type="button"
        class="mine-summary"
        part="mine-summary"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${bar.onOpen}
      >
        ${chevron}<span
          ><span class="mine-name">${mine.myProgramme}:&#32;</span>${counts.join(comma(view))}</span
        >
      </button>
      ${
        isOnly === undefined
          ? nothing
          : html`<button
              type="button"
              part="mine-only"
              aria-pressed=${isOnly ? 'true' : 'false'}
              @click=${bar.onOnly}
            >
              ${mine.onlyMyProgramme}
            </button>`
      }
    </div>
    ${isOpen ? panel(view, bar, clashTexts(view, clashes)) : nothing}
  </div>`;
}
