import { STRICT_POLICY } from '../../../demo/strict-policy.js';
import {
  CORS_HEADER,
  framePolicy,
  TRUSTED_TYPES_POLICY,
  widgetPolicy,
} from '../../../src/host-page/host-policy.js';
import { ACCESSIBILITY_TEXT, COOKIE_TEXT } from '../../../src/host-page/host-texts.js';
import type { Sections } from './sections.js';

/** Stands for the publication's origin in what is there to be copied. */
const ORIGIN = 'https://example.org';

function lines(text: readonly string[]): string {
  return `\`\`\`\n${text.join('\n')}\n\`\`\``;
}

function quote(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** The texts that webmasters copy, in Markdown. */
export const HOST_SECTIONS: Sections = {
  'policy-same-origin': () => lines(widgetPolicy("'self'")),
  'policy-other-origin': () => lines(widgetPolicy(ORIGIN)),
  'policy-trusted-types': () => lines(TRUSTED_TYPES_POLICY),
  'policy-frames': () => lines(framePolicy(ORIGIN)),
  cors: () => lines([CORS_HEADER]),
  'accessibility-da': () => quote(ACCESSIBILITY_TEXT.da),
  'accessibility-en': () => quote(ACCESSIBILITY_TEXT.en),
  'cookies-da': () => quote(COOKIE_TEXT.da),
  'cookies-en': () => quote(COOKIE_TEXT.en),
};

/** The same for a page of the demo, in HTML. */
export const HOST_PAGE_SECTIONS: Sections = {
  'policy-strict': () => `<pre class="copy"><code>${STRICT_POLICY.join('\n')}</code></pre>`,
};
