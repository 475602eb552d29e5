import { STRICT_POLICY } from '../../../demo/strict-policy.js';
import { CORS_HEADER, framePolicy, TRUSTED_TYPES_POLICY, widgetPolicy } from '../../../src/embed/host-policy.js';
import { ACCESSIBILITY_TEXT, COOKIE_TEXT } from '../../../src/embed/host-texts.js';

/** Stands for the publication's origin in what is there to be copied. */
const ORIGIN = 'https://example.org';

/** Lines to copy, by the name of their section. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'same-origin': widgetPolicy("'self'"),
  'other-origin': widgetPolicy(ORIGIN),
  'trusted-types': TRUSTED_TYPES_POLICY,
  frames: framePolicy(ORIGIN),
  cors: [CORS_HEADER],
  strict: STRICT_POLICY,
};

/** Texts to copy, a paragraph each, by the name of their section. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'accessibility-da': ACCESSIBILITY_TEXT.da,
  'accessibility-en': ACCESSIBILITY_TEXT.en,
  'cookies-da': COOKIE_TEXT.da,
  'cookies-en': COOKIE_TEXT.en,
};

interface Form {
  readonly lines: (lines: readonly string[]) => string;
  readonly text: (paragraphs: readonly string[]) => string;
}

const MARKDOWN: Form = {
  lines: (lines) => `\`\`\`\n${lines.join('\n')}\n\`\`\``,
  text: (paragraphs) => paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n'),
};

const HTML: Form = {
  lines: (lines) => `<pre class="copy"><code>${lines.join('\n')}</code></pre>`,
  text: (paragraphs) =>
    `<blockquote>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</blockquote>`,
};

const SECTION = /(<!-- for the host: ([a-z-]+) -->)[^]*?(<!-- \/for the host -->)/g;

/** @throws an error that names a section that there is not */
function fill(text: string, form: Form): string {
  return text.replace(SECTION, (_section, start: string, name: string, end: string) => {
    const [lines, paragraphs] = [LINES[name], TEXTS[name]];
    if (!lines && !paragraphs) throw new Error(`There is nothing for the host by the name of ${name}`);
    const content = lines ? form.lines(lines) : form.text(paragraphs ?? []);
    return `${start}\n\n${content}\n\n${end}`;
  });
}

/** Fills each section `<!-- for the host: cors -->` … `<!-- /for the host -->` of a Markdown text. */
export function fillMarkdown(markdown: string): string {
  return fill(markdown, MARKDOWN);
}

/** The same in a page. */
export function fillHtml(html: string): string {
  return fill(html, HTML);
}
