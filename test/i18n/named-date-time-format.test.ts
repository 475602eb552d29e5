import { expect } from '@open-wc/testing';
import { formatDate, formatDay, formatDayOfYear, formatWeekday } from '../../src/i18n/format-date.js';
import { displayNames, listFormat } from '../../src/i18n/intl-cache.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { weekdayName, weekFrom } from '../../src/i18n/weekdays.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

const monthsIn = (locale: string) =>
  MONTHS.map((month) => formatDate(month, undefined, locale).replace(' 2026', ''));

const weekIn = (locale: string, style: 'long' | 'short' | 'narrow') =>
  weekFrom(1).map((weekday) => weekdayName(weekday, locale, style));

describe('dates with names that browsers lack', () => {
  before(() => Promise.all([loadMessages('kl'), loadMessages('fo')]));

  it('have the months of Greenland', () => {
    expect(monthsIn('kl').join(' ')).to.equal(
      'januaari februaari marsi apriili maaji juuni juuli aggusti septembari oktobari novembari decembari',
    );
  });

  it('have the months of the Faroe Islands', () => {
    expect(monthsIn('fo').join(' ')).to.equal(
      'januar februar mars apríl mai juni juli august september oktober november desember',
    );
  });

  it('have the weekdays, also in short', () => {
    expect(weekIn('kl', 'long').join(' ')).to.equal(
      'ataasinngorneq marlunngorneq pingasunngorneq sisamanngorneq tallimanngorneq arfininngorneq sapaat',
    );
    expect(weekIn('kl', 'short').join(' ')).to.equal('ata mar pin sis tal arf sap');
    expect(weekIn('fo', 'long').join(' ')).to.equal(
      'mánadagur týsdagur mikudagur hósdagur fríggjadagur leygardagur sunnudagur',
    );
    expect(weekIn('fo', 'narrow').join(' ')).to.equal('M T M H F L S');
  });

  it('name each end of a period', () => {
    expect(formatDate('2026-09-30', '2026-10-02', 'kl')).to.match(
      /^30\. septembari\s?–\s?2\. oktobari 2026$/,
    );
    expect(formatDate('2026-04', '2026-05', 'fo')).to.match(/^apríl\s?–\s?mai 2026$/);
  });

  it('are those of the event’s zone', () => {
    const format = { locale: 'fo', timeZone: 'Europe/Copenhagen' };
    expect(formatWeekday('2030-09-12T23:00:00Z', format)).to.equal('fríggjadagur');
    expect(formatDayOfYear('2026-04-30T22:30:00Z', format)).to.equal('1. mai');
  });

  it('have no Danish word in between', () => {
    expect(formatDay('2030-09-12', 'kl')).to.equal('sisamanngorneq 12. septembari');
    expect(formatDay('2030-09-12', 'fo')).to.equal('hósdagur 12. september');
  });

  it('stand among Danish words, in every browser', () => {
    for (const locale of ['kl', 'fo']) {
      expect(listFormat(locale, { type: 'conjunction' }).format(['A', 'B', 'C'])).to.equal('A, B og C');
      expect(displayNames(locale, { type: 'language' }).of('en')).to.equal('engelsk');
    }
  });
});
