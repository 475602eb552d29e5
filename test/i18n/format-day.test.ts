import { expect } from '@open-wc/testing';
import { formatDay, formatWeekday } from '../../src/i18n/format-date.js';
import { zoneName } from '../../src/i18n/format-time.js';

const danish = { locale: 'da', timeZone: 'Europe/Copenhagen' };

describe('formatDay', () => {
  it('names the day of the week', () => {
    // Browsers with newer language data write "torsdag den 12. september".
    expect(formatDay('2030-09-12', 'da')).to.match(/^torsdag (den )?12\. september$/);
    expect(formatDay('2030-09-12', 'en-GB')).to.match(/^Thursday,? 12 September$/);
  });
});

describe('formatWeekday', () => {
  it('is that of the event, not the visitor’s', () => {
    expect(formatWeekday('2030-09-12T23:00:00Z', danish)).to.equal('fredag');
  });
});

describe('the long zoneName', () => {
  it('names the zone, in summer and in winter', () => {
    expect(zoneName('2030-09-12T09:00:00Z', danish, 'long')).to.match(/centraleuropæisk sommertid/i);
    expect(zoneName('2030-01-12T09:00:00Z', danish, 'long')).to.match(/centraleuropæisk normaltid/i);
  });
});
