import { describe, it } from 'node:test';
import { expect } from 'chai';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { importSource } from '../../src/formats/import/source/import-source.js';
import { calendarOptions, withConference } from './calendar-options.js';

const PARTS = {
  title: 'Årsmøde',
  start: '2027-09-14',
  attendance: 'mixed',
  venue: { name: 'Odeon', geo: { latitude: 55.4038, longitude: -10.4 } },
  onlineUrl: 'https://live.example/',
  image: { src: 'https://x.example/odeon.jpg', alt: 'Salen' },
  rooms: [{ id: 'sal-a', name: 'Sal A' }],
  sessions: [
    {
      id: 's',
      kind: 'talk',
      title: 'Åbning',
      start: '2027-09-14T09:00:00+02:00',
      room: 'sal-a',
      onlineUrl: 'https://live.example/s?a=1,2',
    },
  ],
};

function written(parts: object = {}, isSession = false): string {
  const { dataset, conference } = withConference({ ...PARTS, ...parts });
  const session = isSession ? conference.sessions?.[0] : undefined;
  const { text = '' } = iCalendar([{ conference, session }], calendarOptions(dataset));
  return text.replace(/\r\n /g, '');
}

describe('iCalendar', () => {
  it('says where it is on the map, where people take part online, and which picture it has', () => {
    const lines = written().split('\r\n');
    expect(lines).to.include('GEO:55.4038;-10.4');
    expect(lines).to.include('CONFERENCE;VALUE=URI:https://live.example/');
    expect(lines).to.include('IMAGE;VALUE=URI:https://x.example/odeon.jpg');
  });

  it('names the room of a session, never its id, and its own address to follow it', () => {
    const text = written({}, true);
    expect(text).to.match(/LOCATION:Sal A\\, Odeon/);
    expect(text).not.to.match(/sal-a/);
    expect(text.split('\r\n')).to.include('CONFERENCE;VALUE=URI:https://live.example/s?a=1,2');
  });

  it('sends nobody to a place on the map where all is online', () => {
    expect(written({ attendance: 'online' })).not.to.match(/^GEO/m);
  });

  it('read back has the same values', () => {
    const { records } = importSource(written(), 'ical', {});
    const [found] = records.conferences;
    expect(found?.onlineUrl).to.equal(PARTS.onlineUrl);
    expect(found?.venue?.geo).to.deep.equal(PARTS.venue.geo);
    expect(found?.image).to.deep.equal({ src: PARTS.image.src, alt: PARTS.title });
  });
});
