import { describePrefix } from '../../../host-page/script-tag.js';
import { straight, type DebugTexts } from './texts.js';

export const english: DebugTexts = {
  title: 'Debugging the conference widgets',
  close: 'Close',
  why: 'You see this panel because a widget has debug, the script tag has data-debug, or the address of the page has ?conference-debug. Remove debug and data-debug when everything works, because they show the panel to everyone.',
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
  more: (issues) => `There are ${issues} more. The command conference-widgets validate lists them all.`,
  refused: (address, directive) =>
    `The page’s Content-Security-Policy (${directive}) blocks ${address}. Write in the policy:`,
  causes: {
    insecure: () =>
      'The page uses https, and browsers do not let it load anything over http. Use an https address for the dataset.',
    cors: (origin) =>
      `The server responds, but does not let pages on ${origin} read the response. It must send Access-Control-Allow-Origin: *, also with errors. Open the address in a new window to see whether the file exists.`,
    unreachable: () =>
      'The address does not respond. Check that it is spelled correctly, and that the server is running.',
  },
  failed: ({ text }) => text,
  pageProblems: {
    prefix: ({ value = '' }) => describePrefix(value) ?? '',
    scripts: ({ known = [] }) =>
      `The page has the script ${known.length} times: ${known.join(' and ')}. The settings of the first are used for all. Keep one.`,
    datasets: ({ known = [] }) =>
      `The script tags in the page name different datasets: ${known.join(' and ')}. All widgets show the first. Keep one script, and write src on the widgets that should show another.`,
    shadow: ({ tag }) =>
      `<${tag}> is in the shadow root of another element, where the script does not look. Put it on the page itself, or have the element import the widget.`,
    link: ({ tag, value }) =>
      `The link to ${value} does not become <${tag}>, because it does not stand alone. Put it in a paragraph of its own, outside lists, headings and menus.`,
    button: ({ tag, value }) =>
      `The link to ${value} does not become <${tag}>, because it is a button. Insert it as an ordinary link, or write data-conference-link="on" on it.`,
    elsewhere: ({ tag, value = '' }) =>
      `The link to ${value} does not become <${tag}>, because neither the script nor the dataset is on that site. If it should be a widget, write data-embed-base="${new URL(value).origin}/" on the script tag.`,
    editable: ({ tag, value }) =>
      `${value} does not become <${tag}>, because it is in an editor (contenteditable), which would save the widget.`,
    hidden: ({ tag }) =>
      `<${tag}> has the attribute hidden, so nobody sees it until a script of the page shows it. Remove hidden if the widget should be seen at once.`,
    quotes: ({ tag, name, value }) =>
      `${name} of <${tag}> is ${value} with curly quotation marks, which an editor has made. Write ${name}="${straight(value)}".`,
    held: ({ value }) =>
      `A consent tool holds back the script ${value} until the visitor agrees. The script sets no cookies and stores nothing, so it can be exempted.`,
    frame: ({ tag, value }) =>
      `The frame with <${tag}> does not show ${value}, because the page in it only shows datasets of its own site. Put the dataset there, or insert the widget as an element.`,
    remains: ({ value }) =>
      `The link to ${value} may be what a CMS has left of a widget. If so, insert the widget as a link or a placeholder.`,
    text: ({ tag }) =>
      `Visitors see the code of <${tag}> as text, because a CMS has changed it. Insert a link instead:`,
    placeholder: () =>
      'A CMS has removed class="conference-widget" or data-widget from a placeholder, or made its quotation marks curly. Insert a link instead:',
    none: () =>
      'The page has the script, but no widget. If you inserted one, a CMS has removed it. Insert a link instead:',
  },
  problems: undefined,
};
