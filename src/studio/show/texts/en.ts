import type { Texts } from './texts.js';

export const english: Texts = {
  title: 'Show on a website',
  lead: 'Choose what to show, see the result at once, and copy the code that works in your CMS.',
  tabs: { choose: 'Choose', result: 'See result', code: 'Get code' },
  dataset: 'Where the conferences come from',
  datasetAddress: 'Address where the conferences are published',
  datasetAddressHelp: 'Leave empty to use those that are published with this page.',
  wrongAddress: 'The address is not used. Write the whole address, which begins with https://.',
  datasetFile: 'Open a file instead',
  datasetFileHelp:
    'The file is opened here and is not sent. The code uses the address above, so publish the file before you paste the code.',
  fileInUse: (name) =>
    `You see ${name} as it is open in Studio, including what you have not saved. Visitors see it once it is published.`,
  datasetLoading: 'Loading the conferences.',
  datasetReady: (conferences) =>
    conferences === 1 ? 'There is 1 conference.' : `There are ${conferences} conferences.`,
  issues: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  begin: 'Begin with',
  purposes: {
    next: 'The next conference',
    past: 'Past conferences with slides',
    speakers: 'Who speaks',
    contact: 'Contact',
  },
  programmeOf: 'The programme of',
  chooseConference: 'Choose a conference',
  widget: 'What the page shall show',
  widgetField: 'Content',
  groups: {
    selection: 'Select and sort',
    content: 'Information and arrangement',
    looks: 'Looks',
    visitors: 'What visitors can do',
    site: 'For the website',
  },
  notLoaded: 'The fields could not be loaded. Fold the group up and out again to try again.',
  chosen: (count) => `${count} chosen`,
  notChosen: 'Not chosen',
  fallback: 'If the content cannot be shown',
  fallbackText: 'Text of the link',
  fallbackHref: 'Address of the link',
  fallbackHelp: 'Leave empty to use the page of the content.',
  wrongHref: (isContact) =>
    isContact
      ? 'The address is not used. Write the whole address, which begins with https://, mailto: or tel:, or a path on your site, which begins with /.'
      : 'The address is not used. Write the whole address, which begins with https://, or a path on your site, which begins with /.',
  wrongFeed:
    'The address is not used. Write the whole address of the calendar file, which begins with https://.',
  notUsed: (value) => `“${value}” is not used.`,
  needs: {
    number: (least, most) =>
      most === Infinity
        ? 'Enter a whole number, 1 or more.'
        : `Enter a whole number from ${least} to ${most}.`,
    date: 'Enter a year, a month or a day, such as 2017, 2017-09 or 2017-09-06.',
    year: 'Enter a year, such as 2017.',
    day: 'Choose a day that the conference has.',
    choice: 'Choose something that is here.',
  },
  preview: 'As visitors see it',
  noPreview: 'The result is shown here once there are conferences to show.',
  width: 'Width',
  widths: { phone: 'Phone', column: 'Column', full: 'Full width' },
  look: 'Page',
  looks: { light: 'Light', dark: 'Dark', dkfds: 'The Danish design system' },
  snippet: 'Code for the page',
  base: 'Address where you have published',
  baseHelp: 'The code loads the conferences from there. Publish first if you have not.',
  cms: 'Which CMS?',
  role: 'Who pastes the code, or where?',
  why: (shape) => `Use ${shape} here.`,
  shapes: {
    script: 'the code with the script',
    element: 'the code without the script',
    placeholder: 'a box with a link',
    link: 'a link alone in a paragraph',
    iframe: 'a frame',
  },
  leftOut: (shape, names) =>
    `The code is without these options: ${names}. Anybody can write a link, so ${shape} only chooses what is shown and how it looks. The code with the script and a box with a link have all options.`,
  measured: (program) => `Tested with ${program}.`,
  notMeasured: 'This is from the documentation of the system and has not been tested.',
  source: 'Source',
  paste: 'Code to paste',
  styleSheet: 'Looks, for the style sheet of the site (CSS)',
  styleSheetHelp:
    'The looks are in the code. If the system removes them, or the site does not allow them, the webmaster adds this line once. Then all widgets of this kind on the site look like this.',
  siteScript: 'Script for the template of the site',
  siteScriptHelp: 'The webmaster adds the script once. Without it the code above is only a link.',
  address: 'Or an address only',
  addressBecomes: {
    frame: 'The system turns an address that is alone on a line into a frame with the widget (oEmbed).',
    extension:
      'The system can turn an address that is alone into a frame with the widget (oEmbed), once an administrator has set it up.',
  },
  addressField: 'Address to paste on its own',
  addressHelp:
    'Use this address, not the one in the code above: everything after ? is lost when an address is alone.',
  addressKeeps: 'The address keeps all your options.',
  addressLoses: (names) =>
    `These options are lost if you paste only the address: ${names}. If you need them, use the code above.`,
  pin: 'Pin the script to this version',
  pinHelp: 'Browsers run the script only if it is unchanged. Each new version needs new code.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The code is selected: press Ctrl+C (⌘C on a Mac).',
  check: 'What happened to my code?',
  checkHelp:
    'Open the published page, view its source (Ctrl+U), and paste all of it here. The code is not run or sent.',
  checkField: 'Source of the published page',
  checkButton: 'Check',
  fates: {
    kept: 'The code on the page is as it should be.',
    changed: 'The widget is on the page, but the CMS has changed options.',
    'link-only':
      'The CMS has removed the widget. Only a link is left, or the link is not alone in its paragraph or is a button.',
    text: 'The CMS has turned the code into text that visitors can read.',
    gone: 'The code is not on the page. The CMS has removed it, or the page is not published.',
  },
  lostOptions: (names) => `This affects ${names}.`,
  noScript: 'The script is missing from the page. Ask the webmaster to add it to the template.',
  instead: (shape) => `Use ${shape} instead:`,
};
