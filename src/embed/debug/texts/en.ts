import { describePrefix } from '../../../host-page/script-tag.js';
import type { DebugTexts } from './texts.js';

export const english: DebugTexts = {
  title: 'Debugging the conference widgets',
  close: 'Close',
  why: 'The panel is here because a widget says debug, the script says data-debug, or the page’s address says ?conference-debug. The first two show it to everybody; remove them when all is well.',
  count: (findings) =>
    findings === 0
      ? 'There is nothing to put right.'
      : findings === 1
        ? 'One thing to put right.'
        : `${findings} things to put right.`,
  page: 'The page',
  policy: 'Security policy',
  options: 'Options',
  dataset: (url) => `Dataset: ${url}`,
  read: (conferences) =>
    `The dataset was read: ${conferences === 1 ? '1 conference' : `${conferences} conferences`}.`,
  more: (issues) => `The console names ${issues} more.`,
  refused: (address, directive) =>
    `The page’s Content-Security-Policy (${directive}) refuses ${address}. Write in the policy:`,
  causes: {
    insecure: () =>
      'The page came by https, and browsers do not let it fetch by http. Give the dataset an https address.',
    cors: (origin) =>
      `The server answers, but does not let pages of ${origin} read the answer. It must send Access-Control-Allow-Origin: *, with errors, too; open the address by itself to see whether the file is there.`,
    unreachable: () =>
      'The address does not answer. Check that it is written correctly and that its server runs.',
  },
  failed: ({ text }) => text,
  pageProblems: {
    prefix: ({ value = '' }) => describePrefix(value) ?? '',
    scripts: ({ known = [] }) =>
      `The page has the script ${known.length} times: ${known.join(' and ')}. The first decides for all; keep one.`,
    link: ({ tag, value }) =>
      `The link to ${value} does not become <${tag}>, because it does not stand alone. Give it a paragraph of its own, outside lists, headings and menus.`,
    remains: ({ value }) =>
      `The link to ${value} may be what a CMS has left of a widget. If so, insert the widget as a link or a placeholder.`,
    text: ({ tag }) =>
      `Visitors read <${tag}> as text: a CMS has turned the tag into words. Insert a link instead:`,
    placeholder: () =>
      'A placeholder lacks class="conference-widget" or data-widget, which a CMS has removed. Insert a link instead:',
    none: () =>
      'The page has the script, but no widget. If one was inserted, a CMS has removed it; insert a link instead:',
  },
  problems: undefined,
};
