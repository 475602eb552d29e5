import { describe, it } from 'node:test';
import { expect } from 'chai';
import { structuredEvents, type Thing } from '../../src/formats/export/json-ld.js';
import { withConference } from './calendar-options.js';

type Parts = Readonly<Record<string, unknown>>;

const PAGE = 'https://example.dk/konferencer';

const MORE = {
  organisations: [
    { id: 'cok', name: 'Center for Offentlig Kompetenceudvikling', url: 'https://example.dk/cok' },
  ],
  people: [{ id: 'karen', name: 'Karen Blå', title: 'Professor', organisation: 'cok' }],
  series: [{ id: 'frivillighed', name: 'Frivillighed', organisers: ['cok'] }],
};

function event(parts: Parts, language = 'da'): Thing {
  const { dataset, conference } = withConference({ title: 'Årsmøde', ...parts }, MORE);
  const datasetUrl = 'https://data.example/conferences.json';
  const [first] = structuredEvents([conference], { dataset, datasetUrl, language, url: PAGE });
  return first ?? {};
}

describe('JSON-LD', () => {
  it('says what Google requires and recommends of an event, where the dataset says it', () => {
    const described = event({
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-14T16:00:00+02:00',
      attendance: 'onsite',
      venue: { name: 'Odeon', street: 'Odeons Kvarter 1', postalCode: '5000', city: 'Odense', country: 'DK' },
      organisers: ['cok'],
      summary: 'Om samarbejde.',
      registration: {
        url: 'https://example.dk/tilmelding',
        opens: '2027-01-01',
        closes: '2027-08-01',
        price: { amount: 1900, currency: 'DKK' },
        status: 'open',
      },
      sessions: [{ id: 's', kind: 'keynote', title: 'Åbning', speakers: ['karen'], language: 'en' }],
    });
    expect(described).to.deep.include({
      '@type': 'Event',
      '@id': 'https://data.example/conferences.json#c',
      name: 'Årsmøde',
      startDate: '2027-09-14T09:00:00+02:00',
      endDate: '2027-09-14T16:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Odeon',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Odeons Kvarter 1',
          postalCode: '5000',
          addressLocality: 'Odense',
          addressCountry: 'DK',
        },
      },
      description: 'Om samarbejde.',
      organizer: [
        {
          '@type': 'Organization',
          name: 'Center for Offentlig Kompetenceudvikling',
          url: 'https://example.dk/cok',
        },
      ],
      offers: {
        '@type': 'Offer',
        url: 'https://example.dk/tilmelding',
        price: 1900,
        priceCurrency: 'DKK',
        validFrom: '2027-01-01',
        validThrough: '2027-08-01',
        availability: 'https://schema.org/InStock',
      },
      inLanguage: ['en'],
      url: PAGE,
    });
    expect(described['performer']).to.deep.equal([
      {
        '@type': 'Person',
        name: 'Karen Blå',
        jobTitle: 'Professor',
        worksFor: {
          '@type': 'Organization',
          name: 'Center for Offentlig Kompetenceudvikling',
          url: 'https://example.dk/cok',
        },
      },
    ]);
  });

  it('invents nothing: a conference of which only the year is known has that, and no place', () => {
    expect(event({ start: '2019' })).to.deep.equal({
      '@type': 'Event',
      '@id': 'https://data.example/conferences.json#c',
      name: 'Årsmøde',
      startDate: '2019',
      eventStatus: 'https://schema.org/EventScheduled',
      url: PAGE,
    });
  });

  it('has no name where there is none', () => {
    expect(event({ title: undefined, start: '2019' })).not.to.have.property('name');
  });

  const statuses = {
    cancelled: 'EventCancelled',
    postponed: 'EventPostponed',
    'moved-online': 'EventMovedOnline',
  };
  for (const [status, expected] of Object.entries(statuses)) {
    it(`says what is ${status}, and keeps its date`, () => {
      expect(event({ start: '2030-05-04', status })).to.include({
        eventStatus: `https://schema.org/${expected}`,
        startDate: '2030-05-04',
      });
    });
  }

  it('sends nobody to the place that a conference was moved from', () => {
    const moved = event({ status: 'moved-online', attendance: 'onsite', venue: { city: 'Odense' } });
    expect(moved).not.to.have.property('location');
    expect(moved['eventAttendanceMode']).to.equal('https://schema.org/OnlineEventAttendanceMode');
  });

  it('is in the language of the page where the dataset has it', () => {
    expect(event({ title: { da: 'Årsmøde', en: 'Meeting' } }, 'en')['name']).to.equal('Meeting');
  });

  it('names the series that it belongs to', () => {
    expect(event({ series: 'frivillighed' })['superEvent']).to.deep.include({
      '@type': 'EventSeries',
      '@id': 'https://data.example/conferences.json#series/frivillighed',
      name: 'Frivillighed',
    });
  });

  it('has the sessions as events within it, but no breaks', () => {
    const start = '2027-09-14T09:00:00+02:00';
    const described = event({
      venue: { name: 'Odeon', city: 'Odense' },
      sessions: [
        { id: 's', kind: 'talk', title: 'Åbning', start, room: 'Store sal', speakers: ['karen'] },
        { id: 'kaffe', kind: 'break', title: 'Kaffe' },
        { id: 'untitled', kind: 'talk', speakers: ['karen'], status: 'cancelled' },
      ],
    });
    const address = { '@type': 'PostalAddress', addressLocality: 'Odense' };
    const [first, second, ...others] = described['subEvent'] as Thing[];
    expect(others).to.deep.equal([]);
    expect(first).to.deep.include({
      '@id': 'https://data.example/conferences.json#c/s',
      name: 'Åbning',
      startDate: start,
      location: {
        '@type': 'Place',
        name: 'Store sal',
        address,
        containedInPlace: { '@type': 'Place', name: 'Odeon', address },
      },
    });
    expect(second).to.include({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(second).not.to.have.property('name');
  });

  it('is free only where the price is nothing', () => {
    const price = (amount: number) => ({ registration: { price: { amount, currency: 'DKK' } } });
    expect(event(price(0))['isAccessibleForFree']).to.equal(true);
    expect(event(price(1))).not.to.have.property('isAccessibleForFree');
    expect(event({ registration: { status: 'sold-out' } })).not.to.have.property('offers');
  });
});
