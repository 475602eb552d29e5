import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/i18n/format-date.js';
import { formatTime, zoneName } from '../../src/i18n/format-time.js';
import { messages as da } from '../../src/i18n/messages/da.js';

const timeZone = 'Europe/Copenhagen';
const danish = { locale: 'da', timeZone };
const english = { locale: 'en-GB', timeZone };

describe('formatDate', () => {
  it('shows a date at the precision given', () => {
    expect(formatDate('2017', undefined, 'da')).to.equal('2017');
    expect(formatDate('2017-09', undefined, 'da')).to.equal('september 2017');
    expect(formatDate('2017-09-06', undefined, 'da')).to.equal('6. september 2017');
  });

  it('writes English', () => {
    expect(formatDate('2017-09', undefined, 'en-GB')).to.equal('September 2017');
    expect(formatDate('2017-09-06', undefined, 'en-GB')).to.equal('6 September 2017');
    expect(formatDate('2026-09-03', '2026-09-05', 'en-GB')).to.match(/^3\s?–\s?5 September 2026$/);
  });

  it('shows the first and last of January as what they are, west of Greenwich too', () => {
    expect(formatDate('2017-01-01', undefined, 'da')).to.equal('1. januar 2017');
    expect(formatDate('2017', undefined, 'da')).to.equal('2017');
  });

  describe('for several days', () => {
    it('says what they share once', () => {
      expect(formatDate('2026-09-03', '2026-09-05', 'da')).to.equal('3.–5. september 2026');
      expect(formatDate('2026-09-30', '2026-10-02', 'da')).to.match(
        /^30\. september\s?–\s?2\. oktober 2026$/,
      );
      expect(formatDate('2016', '2018', 'da')).to.equal('2016–2018');
    });

    it('is one day where they begin and end on the same', () => {
      expect(formatDate('2026-09-03', '2026-09-03', 'da')).to.equal('3. september 2026');
    });

    it('takes the coarser precision of the two', () => {
      expect(formatDate('2026-09-03', '2026-10', 'da')).to.match(/^september\s?–\s?oktober 2026$/);
    });
  });

  describe('in a language that a browser may not know', () => {
    it('falls back to Danish where the browser does not know it', () => {
      expect(formatDate('2026-09-03', undefined, 'tlh')).to.equal('3. september 2026');
    });
  });
});

describe('formatTime', () => {
  it('shows the event’s own time to a visitor in New York', () => {
    expect(formatTime('2027-09-14T09:00:00+02:00', undefined, danish)).to.equal('09.00');
    expect(formatTime('2027-09-14T07:00:00Z', undefined, danish)).to.equal('09.00');
  });

  it('reads as Danes and the English write it', () => {
    const start = '2027-09-14T09:00:00+02:00';
    expect(da.time(formatTime(start, undefined, danish))).to.equal('kl.\u00a009.00');
    expect(formatTime(start, '2027-09-14T16:15:00+02:00', danish)).to.equal('09.00–16.15');
    expect(formatTime(start, '2027-09-14T16:15:00+02:00', english)).to.equal('09:00–16:15');
  });

  it('writes midnight as 00, not as 24', () => {
    expect(formatTime('2027-09-14T00:00:00+02:00', undefined, danish)).to.equal('00.00');
  });

  it('asks the browser once for a range, and for each language', () => {
    const formatRange = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'formatRange') ?? {};
    let asked = 0;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'formatRange', {
      ...formatRange,
      value(this: Intl.DateTimeFormat, ...days: unknown[]): string {
        asked += 1;
        return (formatRange.value as (...days: unknown[]) => string).apply(this, days);
      },
    });
    try {
      const range = (locale = 'da') => formatDate('2031-05-04', '2031-05-05', locale);
      expect([range(), range()]).to.deep.equal(['4.–5. maj 2031', '4.–5. maj 2031']);
      expect(asked).to.equal(1);
      expect(range('en-GB')).to.match(/^4\s?–\s?5 May 2031$/);
      expect(asked).to.equal(2);
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'formatRange', formatRange);
    }
  });

  it('asks the browser once for a date', () => {
    const formatter = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format') ?? {};
    let asked = 0;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      ...formatter,
      get(this: Intl.DateTimeFormat) {
        asked += 1;
        return formatter.get?.call(this) as unknown;
      },
    });
    try {
      const date = () => formatDate('2031-05-07', undefined, 'da');
      expect([date(), date()]).to.deep.equal(['7. maj 2031', '7. maj 2031']);
      expect(asked).to.equal(1);
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', formatter);
    }
  });
});

describe('zoneName', () => {
  it('knows summer from winter', () => {
    expect(zoneName('2030-08-30T12:00:00+02:00', danish)).to.equal('CEST');
    expect(zoneName('2030-01-30T12:00:00+01:00', danish)).to.equal('CET');
  });
});
