import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatDate } from '../../src/i18n/format-date.js';
import { loadMessages, peekMessages } from '../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES } from '../../src/i18n/message-languages.js';

/** Words that a language shares with English. */
const DANISH = [
  'attendance.online',
  'sessionKind.workshop',
  'sessionType',
  'links',
  'email',
  'people(1)',
  'columns.start',
  'columns.status',
];

const SHARED: Readonly<Record<string, readonly string[]>> = {
  da: DANISH,
  de: ['attendance.online', 'sessionKind.workshop', 'links', 'columns.status'],
  sv: ['sessionKind.workshop', 'people(1)', 'columns.start', 'columns.status'],
  nb: ['people(1)', 'sessionType', 'columns.start', 'columns.status'],
  // Their messages are Danish.
  kl: DANISH,
  fo: DANISH,
};

const SAMPLES = [0, 1, 2, 5, 'x'];

/** Every message by its path; one that takes a number or a text, once for each sample. */
function flat(messages: object, prefix = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) => {
    const path = prefix + key;
    if (typeof message === 'function')
      return SAMPLES.map((sample): [string, string] => [
        `${path}(${sample})`,
        String(Reflect.apply(message, undefined, [sample])),
      ]);
    return typeof message === 'object' && message ? flat(message, `${path}.`) : [[path, String(message)]];
  });
}

describe('the messages', () => {
  it('are not there before they are asked for, and then they are', async () => {
    const danish = await loadMessages('da');
    expect(peekMessages('da')).to.equal(danish);
    expect(danish.retry).to.equal('Prøv igen');
  });

  for (const language of MESSAGE_LANGUAGES) {
    it(`say something for every key in ${language}`, async () => {
      const blank = flat(await loadMessages(language)).filter(([, text]) => !/[\p{L}\d]/u.test(text));
      expect(blank).to.deep.equal([]);
    });

    it(`name a locale that dates can be written in for ${language}`, async () => {
      const { locale } = await loadMessages(language);
      const months = ['2026-02', '2026-05'].map((month) => formatDate(month, undefined, locale));
      const american = ['February 2026', 'May 2026'];
      expect(months.filter((month) => american.includes(month))).to.deep.equal(
        language === 'en' ? american : [],
      );
      if (locale !== language) expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).to.deep.equal([locale]);
    });

    it(`say which language they are in for ${language}`, async () => {
      const spoken = (await loadMessages(language)).language;
      expect(spoken).to.equal(['kl', 'fo'].includes(language) ? 'da' : language);
    });
  }

  for (const language of MESSAGE_LANGUAGES.filter((each) => each !== 'en')) {
    it(`are nowhere left in English in ${language}`, async () => {
      const english = new Map(flat(await loadMessages('en')));
      const same = flat(await loadMessages(language)).filter(([path, text]) => english.get(path) === text);
      expect(same.map(([path]) => path)).to.have.members([...(SHARED[language] ?? [])]);
    });
  }

  it('count as the language does', async () => {
    const [danish, english] = [await loadMessages('da'), await loadMessages('en')];
    expect([danish.talks(1), danish.documents(1), danish.documents(2)]).to.deep.equal([
      '1 oplæg',
      '1 materiale',
      '2 materialer',
    ]);
    expect([danish.sessions(1), danish.sessions(2)]).to.deep.equal(['1 punkt', '2 punkter']);
    expect([english.talks(1), english.talks(5), english.documents(1)]).to.deep.equal([
      '1 talk',
      '5 talks',
      '1 document',
    ]);
  });
});
