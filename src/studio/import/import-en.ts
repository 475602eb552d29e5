import type { ImportTexts } from './import-texts.js';

const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

const KINDS = {
  conferences: 'conferences',
  programme: 'programme',
  people: 'people',
  organisations: 'organisations',
} as const;

export const importEnglish: ImportTexts = {
  title: 'Bring in a spreadsheet or another file',
  lead: 'A spreadsheet from Excel or LibreOffice, a table, a calendar, or a programme from a conference system. You see what will change first, and choose what to take.',
  chooseFile: 'Choose a file',
  dropFile: 'You can also drag the file here.',
  address: 'Or fetch it from an address',
  addressHint: 'The whole address, which begins with https://.',
  fetch: 'Fetch',
  fetching: (name) => `Fetching ${name}.`,
  reading: (name) => `Reading ${name}.`,
  comparing: (name) => `${name} has been read and is being compared with what you have.`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing has changed.',
  tooLarge: (megabytes, limit) =>
    `The file has ${megabytes} MB, and at most ${limit} MB can be brought in at a time. Split it into several files.`,
  notThere: (status) =>
    `The address exists, but the file cannot be fetched (error ${status}). Check the address, or download the file in your browser and choose it here.`,
  mayNotRead:
    'The address does not answer, or its website does not let other pages read it. Open the address, save the file on your computer, and choose it here.',
  openAddress: 'Open the address in a new window',
  notWorking: 'The file could not be read here. Reload the page and try again.',
  found: ({ added, changed, kept, gone, deleted }) =>
    [
      `${added} new`,
      `${changed} changed`,
      kept > 0 && `${kept} edited by you, which stay as they are`,
      gone > 0 && `${gone} no longer in the file, which stay here`,
      deleted > 0 && `${deleted} that you deleted or left out earlier`,
    ]
      .filter(Boolean)
      .join(', '),
  notUtf8:
    'The file is a collection, but not saved as UTF-8, so that letters could be lost. Save it as UTF-8 in the program that it comes from, and open it again.',
  nothing: 'Everything in the file is here already. There is nothing to take.',
  nothingRead: (isTold) => `There is nothing to take.${isTold ? ' See above why.' : ''}`,
  language: 'Language of the texts in the file',
  languageHint: 'The file is in another language than the rest. Its texts are put beside the others.',
  whichConference: 'Which conference does the programme belong to?',
  whichHint: 'The file has a programme, but does not say of which conference.',
  choose: 'Choose a conference',
  newConference: 'A new conference',
  newTitle: 'Name of the new conference',
  useTitle: 'Use this name',
  sheets: 'Sheets to read',
  columns: (sheet, kind, rows) =>
    `${sheet === undefined ? 'The table' : `Sheet ${sheet}`}: ${KINDS[kind]}, ${many(rows, 'row', 'rows')}`,
  columnsHint: 'If a column was taken for the wrong thing, choose what it means.',
  leftOut: 'Left out',
  unknownColumn: 'The heading is not known.',
  nearest: (heading) => `Did you mean ${heading}?`,
  similarTitle: 'Is it a spelling mistake?',
  useName: (name) => `Use ${name}`,
  readAs: (name, other) => `${name} is read as ${other}.`,
  keepApart: 'No, they are different',
  notices: (errors, all) =>
    errors > 0
      ? `${many(all, 'thing', 'things')} to look at, ${errors} of them left out`
      : `${many(all, 'thing', 'things')} to look at`,
  plan: 'What will happen',
  planHint: 'Clear the tick of anything that should not be taken.',
  heads: {
    take: 'Take',
    outcome: 'Change',
    what: 'What',
    field: 'Field',
    before: 'Here',
    after: 'In the file',
  },
  outcomes: {
    added: 'New',
    changed: 'Changed',
    kept: 'Stays as you edited it',
    conflict: 'Stays as you edited it; the file has changed too',
    deleted: 'Deleted or left out earlier',
    gone: 'No longer in the file, but stays',
  },
  takeOne: (what) => `Take: ${what}`,
  all: 'Choose all',
  none: 'Choose none',
  more: (count) => `Show ${count} more`,
  apply: (count) => `Take ${count}`,
  cancel: 'Cancel',
  applied: (count) => `${many(count, 'change', 'changes')} taken in. You can undo this.`,
  notice: {
    'name-similar': (value, [other = '']) => `${value} looks like ${other}, which exists too.`,
    'table-of-people': (value) =>
      `The table was read as a list of people (${value}). Anyone can see it once it is published: take only people who have agreed to be shown.`,
    'conference-needed': () => 'Choose above which conference the programme belongs to.',
    'zone-of-dataset': (value) => `Times are read as times in ${value}.`,
    'zone-given': (value) => `Times are read as times in ${value}.`,
    'zone-missing': () => 'The file has times without a time zone, so only the dates are taken.',
    'zone-unknown': (value) =>
      `The time zone ${value} is not known, so only the dates are taken. Add the times afterwards.`,
    'id-repeated': () => 'Several lines of the file have the same number. All are taken, each for itself.',
    'photos-without-consent': () =>
      'Portraits were left out, because the file does not say whether the people have agreed. Add them to the person once you have their consent.',
    'not-carried': (value) =>
      `There is no place for these, so they were left out: ${value}. Add what visitors need to the description.`,
    unreadable: () =>
      'The file cannot be read. Download it again, or download the programme in another format.',
    'not-xml': () => 'The file is broken. Download it again, or choose another.',
    'xml-entities': () =>
      'The file could fetch content of other files, so it is not read. Download the programme in another format, or choose another file.',
    'not-json': () => 'The file is broken. Download it again, or choose another.',
    'json-dataset': () =>
      'The file is a collection saved from Studio. Close what you have open, and open the file instead.',
    'file-unknown': () =>
      'The file is not known. If it is a table, it needs headings. The filled-in example shows them.',
    'other-format': () =>
      'The file is of another kind than its name says. Save it again, and choose the new one.',
  },
  unknownFile:
    'The file is not a spreadsheet, a calendar or a programme that Studio can read. Choose another file.',
  valueLeftOut: (value) => `“${value}” was left out.`,
  unknownPart: (value) => `Something was left out, or read with doubt: ${value}. Check it afterwards.`,
};
