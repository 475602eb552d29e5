import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import type { View } from '../../core/view.js';

export interface MonthHeader {
  /** `september 2030` */
  readonly name: string;
  /** How much there is, in words. */
  readonly count: string;
  /** Where else there is something; undefined where nothing is offered. */
  readonly offer: string | undefined;
  /** @param months 1 for the next one, -1 for the one before */
  readonly onMove: (months: number) => void;
  readonly onOffer: () => void;
}

function moveButton(
  { onMove }: MonthHeader,
  months: number,
  part: string,
  label: string,
  path: string,
): TemplateResult {
  return html`<button type="button" class="move" part=${part} @click=${() => onMove(months)}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg
    ><span class="visually-hidden">${label}</span>
  </button>`;
}

/** The month, the way to others, and how much there is in it, which is announced when it changes. */
export function monthHeader(view: View, header: MonthHeader): TemplateResult {
  const { messages, headingLevel } = view;
  return html`<div class="month-header">
      ${heading(headingLevel, 'month', header.name, 'month')}
      ${moveButton(header, -1, 'previous', messages.previousMonth, 'M10 3l-5 5 5 5')}
      ${moveButton(header, 1, 'next', messages.nextMonth, 'M6 3l5 5-5 5')}
    </div>
    <div class="month-notice">
      <p class="small" role="status" part="count">${header.count}</p>
      ${
        header.offer
          ? html`<button type="button" part="offer" @click=${header.onOffer}>${header.offer}</button>`
          : nothing
      }
    </div>`;
}
