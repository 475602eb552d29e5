import type { TemplateResult } from 'lit';
import { correction, generate } from 'lean-qr';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import { myProgrammeMessages } from '../i18n/my-programme-messages.js';

/** What a reader needs around it, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** An address as a QR code with the address in text below: dark on light in every colour scheme, as readers expect it. */
export function qrCode({ messages }: View, url: string): TemplateResult {
  const code = generate(url, { minCorrectionLevel: correction.L });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const length = size + 2 * QUIET;
  return html`<figure class="mine-qr" part="mine-qr">
    <svg
      role="img"
      aria-label=${myProgrammeMessages(messages).qrCodeOfMine}
      viewBox="${-QUIET} ${-QUIET} ${length} ${length}"
      shape-rendering="crispEdges"
    >
      <rect x=${-QUIET} y=${-QUIET} width=${length} height=${length} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
    <figcaption class="mine-address">${url}</figcaption>
  </figure>`;
}
