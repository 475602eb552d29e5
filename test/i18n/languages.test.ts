/** Dates and times as each language writes them, in browsers whose own language and zone are others. */
import { expect } from '@open-wc/testing';
import { formatDate, formatDay } from '../../src/i18n/format-date.js';
import { formatTime, zoneName } from '../../src/i18n/format-time.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/i18n/message-languages.js';

interface Written {
  readonly day: string;
  readonly days: string;
  readonly month: string;
  readonly time: string;
  readonly weekday: string;
}

const EXPECTED: Readonly<Record<MessageLanguage, Written>> = {
  da: {
    day: '3. september 2026',
    days: '3.–5. september 2026',
    month: 'september 2026',
    time: 'kl. 09.00',
    weekday: 'torsdag',
  },
  en: {
    day: '3 September 2026',
    days: '3–5 September 2026',
    month: 'September 2026',
    time: 'at 09:00',
    weekday: 'Thursday',
  },
  de: {
    day: '3. September 2026',
    days: '3.–5. September 2026',
    month: 'September 2026',
    time: '09:00 Uhr',
    weekday: 'Donnerstag',
  },
  sv: {
    day: '3 september 2026',
    days: '3–5 september 2026',
    month: 'september 2026',
    time: 'kl. 09:00',
    weekday: 'torsdag',
  },
  nb: {
    day: '3. september 2026',
    days: '3.–5. september 2026',
    month: 'september 2026',
    time: 'kl. 09:00',
    weekday: 'torsdag',
  },
  fi: {
    day: '3. syyskuuta 2026',
    days: '3.–5. syyskuuta 2026',
    month: 'syyskuu 2026',
    time: 'klo 09.00',
    weekday: 'torstai',
  },
  uk: {
    day: '3 вересня 2026 р.',
    days: '3–5 вересня 2026 р.',
    month: 'вересень 2026 р.',
    time: 'о 09:00',
    weekday: 'четвер',
  },
  ar: {
    day: '3 سبتمبر 2026',
    days: '3–5 سبتمبر 2026',
    month: 'سبتمبر 2026',
    time: 'الساعة 09:00',
    weekday: 'الخميس',
  },
  kl: {
    day: '3. septembari 2026',
    days: '3.–5. septembari 2026',
    month: 'septembari 2026',
    time: 'kl. 09.00',
    weekday: 'sisamanngorneq',
  },
  fo: {
    day: '3. september 2026',
    days: '3.–5. september 2026',
    month: 'september 2026',
    time: 'kl. 09.00',
    weekday: 'hósdagur',
  },
};

/** Spaces around a dash, marks of direction and joiners, and an Arabic comma before the year come and go with the age of a browser's language data. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u2060،]/g, '')
    .replace(/\s*–\s*/g, '–')
    .replace(/\s/g, ' ');

describe('the languages', () => {
  for (const language of MESSAGE_LANGUAGES) {
    it(`write dates and times as ${language} does`, async () => {
      const messages = await loadMessages(language);
      const { locale } = messages;
      const time = formatTime('2026-09-03T07:00:00Z', undefined, { locale, timeZone: 'Europe/Copenhagen' });
      const expected = EXPECTED[language];
      expect({
        day: plain(formatDate('2026-09-03', undefined, locale)),
        days: plain(formatDate('2026-09-03', '2026-09-05', locale)),
        month: plain(formatDate('2026-09', undefined, locale)),
        time: plain(messages.time(time)),
      }).to.include({ day: expected.day, days: expected.days, month: expected.month, time: expected.time });
      expect(formatDay('2026-09-03', messages.locale)).to.include(expected.weekday);
    });

    it(`write days of two months, and hours from one to another, in ${language}`, async () => {
      const { locale } = await loadMessages(language);
      const format = { locale, timeZone: 'Europe/Copenhagen' };
      const days = plain(formatDate('2026-09-30', '2026-10-02', locale));
      const [first, last] = ['2026-09-30', '2026-10-02'].map((day) =>
        plain(formatDate(day, undefined, locale)),
      );
      expect(days.replace(/\D+/g, ' ').trim()).to.equal('30 2 2026');
      expect(last).to.include(days.split('–')[1] ?? 'no end');
      expect(first).to.include(days.split('–')[0] ?? 'no start');
      const hours = formatTime('2026-09-03T07:00:00Z', '2026-09-03T14:30:00Z', format);
      expect(plain(hours)).to.match(/^09[.:]00–16[.:]30$/);
    });

    if (language === 'ar')
      it('keep both numbers of a range on one line in Arabic', async () => {
        const { locale, conferences } = await loadMessages(language);
        const format = { locale, timeZone: 'Europe/Copenhagen' };
        expect(formatDate('2026-09-03', '2026-09-05', locale)).to.include('3\u2060–\u20605');
        const hours = formatTime('2026-09-03T07:00:00Z', '2026-09-03T14:30:00Z', format);
        expect(hours).to.include('00\u2060–\u206016');
        expect(conferences(12)).to.match(/^12\u00a0/);
      });

    it(`have a name for the zone, in summer another than in winter, in ${language}`, async () => {
      const format = { locale: (await loadMessages(language)).locale, timeZone: 'Europe/Copenhagen' };
      const [summer, winter] = ['2026-07-01T12:00:00Z', '2026-01-01T12:00:00Z'];
      expect(zoneName(summer, format)).to.match(/\S/).and.not.equal(zoneName(winter, format));
      expect(zoneName(summer, format, 'long'))
        .to.match(/\p{L}{3}/u)
        .and.not.equal(zoneName(winter, format, 'long'));
    });
  }

  it('say at eleven as Ukrainians do, and nothing before a range', async () => {
    const { time } = await loadMessages('uk');
    expect(time('11:00')).to.equal('об\u00a011:00');
    expect(time('09:00–16:00')).to.equal('09:00–16:00');
  });
});
