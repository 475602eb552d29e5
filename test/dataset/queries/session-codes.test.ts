import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  changeOf,
  codeOf,
  findByCode,
  readCodes,
  type SessionCode,
  startOf,
  writeCodes,
} from '../../../src/dataset/queries/session-codes.js';
import type { Conference } from '../../../src/dataset/schema/conference.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import type { Session } from '../../../src/dataset/schema/session.js';

const session = (id: string, more: Partial<Session> = {}): Session => ({ id, kind: 'talk', ...more });

const conference = (id: string, sessions: Session[]): Conference => ({ id, status: 'scheduled', sessions });

function dataset(...conferences: Conference[]): Dataset {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2030-01-01',
    series: [],
    organisations: [],
    people: [],
    conferences,
    contacts: [],
    activities: [],
    newsletters: [],
  };
}

function record<Item extends { readonly id: string }>(list: readonly Item[] | undefined, id: string): Item {
  const found = list?.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function code(data: Dataset, conferenceId: string, id: string): SessionCode {
  const found = record(data.conferences, conferenceId);
  return codeOf(data, found, record(found.sessions, id));
}

const named = (data: Dataset, each: SessionCode) => {
  const found = findByCode(data, each);
  return found && `${found.conference.id}/${found.session.id}`;
};

const START = '2030-09-12T09:30:00+02:00';

const days = conference('naboskabsdage-2030.1', [
  session('laane-stige', { start: START, room: { da: 'Salen', en: 'The hall' } }),
  session('a.b_c-d', { start: '2030-09-12T10:30:00+02:00' }),
  session('hele-dagen', { start: '2030-09-13' }),
  session('uden-tid'),
]);

/** Two ids whose keys have the same first five digits. */
function alike(): readonly [string, string] {
  const ids = new Map<string, string>();
  for (let index = 0; ; index++) {
    const id = `s${index}`;
    const key = code(dataset(conference('c', [session(id)])), 'c', id).session;
    const other = ids.get(key);
    if (other !== undefined) return [other, id];
    ids.set(key, id);
  }
}

describe('the chosen sessions in an address', () => {
  const data = dataset(conference('andre', [session('laane-stige')]), days);

  it('are read as they were written, and found again', () => {
    const codes = (days.sessions ?? []).map(({ id }) => code(data, days.id, id));
    const read = readCodes(writeCodes({ codes, isOnly: true }));
    expect(read).to.deep.equal({ codes, isOnly: true });
    expect(read.codes.map((each) => named(data, each))).to.deep.equal(
      days.sessions?.map(({ id }) => `${days.id}/${id}`),
    );
  });

  it('are the same for ever', () => {
    const codes = [code(data, days.id, 'laane-stige'), code(data, 'andre', 'laane-stige')];
    expect(writeCodes({ codes, isOnly: false })).to.equal('GUTla.2ndbPAqw92sU.aa6Fx.2ndbPX3');
  });

  it('are of their own conference, where two have the same ids', () => {
    expect(['andre', days.id].map((id) => named(data, code(data, id, 'laane-stige')))).to.deep.equal([
      'andre/laane-stige',
      `${days.id}/laane-stige`,
    ]);
  });

  it('take less than 200 characters for twelve with long ids', () => {
    const sessions = Array.from({ length: 12 }, (_, index) =>
      session(`et-langt-navn-paa-et-programpunkt-${index}`, { start: START, room: 'Salen' }),
    );
    const many = dataset(conference('en-konference-med-et-langt-navn-2030', sessions));
    const codes = sessions.map(({ id }) => code(many, 'en-konference-med-et-langt-navn-2030', id));
    const text = `?conferences-mine=${writeCodes({ codes, isOnly: false })}`;
    expect(text.length).to.be.below(200);
    expect(encodeURI(text)).to.equal(text);
    expect(new URLSearchParams(text).toString()).to.equal(text.slice(1));
  });

  it('are found when the dataset has grown and is in another order', () => {
    const codes = (days.sessions ?? []).map(({ id }) => code(data, days.id, id));
    const sessions = Array.from({ length: 500 }, (_, index) => session(`ny-${index}`, { start: START }));
    const grown = dataset(...Array.from({ length: 200 }, (_, index) => conference(`ny-${index}`, [])), {
      ...days,
      sessions: [...sessions, ...(days.sessions ?? [])].reverse(),
    });
    expect(codes.map((each) => named(grown, each))).to.deep.equal(
      days.sessions?.map(({ id }) => `${days.id}/${id}`),
    );
  });

  it('say when each began, to the minute or the day', () => {
    const starts = (days.sessions ?? []).map(({ id }) => startOf(code(data, days.id, id)));
    expect(starts).to.deep.equal([
      '2030-09-12T07:30:00.000Z',
      '2030-09-12T08:30:00.000Z',
      '2030-09-13',
      undefined,
    ]);
  });

  it('tell by instants and rooms what has been changed', () => {
    const written = code(data, days.id, 'laane-stige');
    const change = (more: Partial<Session>) =>
      changeOf(data, written, {
        conference: days,
        session: session('laane-stige', { start: START, room: 'Salen', ...more }),
      });
    expect(change({ start: '2030-09-12T07:30:00Z' })).to.deep.equal({ isMoved: false, isElsewhere: false });
    expect(change({ start: '2030-09-12T09:31:00+02:00' }).isMoved).to.equal(true);
    expect(change({ start: '2030-09-12' }).isMoved).to.equal(true);
    expect(change({ room: 'Køkkenet' })).to.deep.equal({ isMoved: false, isElsewhere: true });
  });

  it('are no news where a room is listed with the name it had', () => {
    const written = code(data, days.id, 'laane-stige');
    const listed = { ...days, rooms: [{ id: 'r1', name: 'Salen' }] };
    const moved = session('laane-stige', { start: START, room: 'r1' });
    expect(changeOf(data, written, { conference: listed, session: moved }).isElsewhere).to.equal(false);
  });

  it('tell rooms of the same name apart, and are no news where they were not yet told apart', () => {
    const rooms = ['Stuen', '1. sal'].map((floor, at) => ({ id: `r${at}`, name: 'Salen', floor }));
    const listed = { ...days, rooms };
    const isElsewhere = (written: SessionCode, room: string) =>
      changeOf(data, written, { conference: listed, session: session('laane-stige', { start: START, room }) })
        .isElsewhere;
    const before = code(data, days.id, 'laane-stige');
    const now = codeOf(data, listed, session('laane-stige', { start: START, room: 'r0' }));
    expect(['r0', 'r1'].map((room) => isElsewhere(before, room))).to.deep.equal([false, false]);
    expect(['r0', 'r1'].map((room) => isElsewhere(now, room))).to.deep.equal([false, true]);
  });
});

describe('two sessions whose codes begin alike', () => {
  const [first, second] = alike();

  it('have whole codes, which are told apart', () => {
    const data = dataset(conference('c', [session(first), session(second)]));
    const codes = [first, second].map((id) => code(data, 'c', id));
    const read = readCodes(writeCodes({ codes, isOnly: false })).codes;
    expect(read.map((each) => named(data, each))).to.deep.equal([`c/${first}`, `c/${second}`]);
    expect(code(data, 'c', first).session).to.have.lengthOf(9);
  });

  it('are told apart by their start where the second came later', () => {
    const written = code(dataset(conference('c', [session(second, { start: START })])), 'c', second);
    const later = dataset(conference('c', [session(first), session(second, { start: START })]));
    expect(written.session).to.have.lengthOf(5);
    expect(named(later, written)).to.equal(`c/${second}`);
  });

  it('are the first by id where nothing tells them apart, in whatever order they stand', () => {
    const written = code(dataset(conference('c', [session(second)])), 'c', second);
    const [a, b] = [session(first), session(second)];
    const found = [dataset(conference('c', [a, b])), dataset(conference('c', [b, a]))].map((data) =>
      named(data, written),
    );
    expect(new Set(found).size).to.equal(1);
  });
});

describe('what anybody may write into an address', () => {
  it('is left out where it is no code', () => {
    for (const text of [
      '',
      '.',
      'a.b.c',
      'only',
      '%',
      '<script>',
      'æøå.ÆØÅ12',
      '__proto__.constructor',
      'A'.repeat(12),
    ])
      expect(readCodes(text), text).to.deep.equal({ codes: [], isOnly: false });
  });

  it('never throws, and never finds what is not there', () => {
    const data = dataset(days);
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[A-Za-z0-9.]{0,60}$/), (a, b) => {
        for (const text of [a, b, `only.${b}`])
          for (const each of readCodes(text).codes) {
            findByCode(data, each);
            startOf(each);
          }
      }),
    );
  });

  it('is read up to a thousand sessions, and at once', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `${String(index).padStart(5, '0')}00`);
    expect(readCodes(['AAAAA', ...words].join('.')).codes).to.have.lengthOf(1000);
    expect(readCodes('.'.repeat(1_000_000)).codes).to.deep.equal([]);
  });

  it('is each session once', () => {
    expect(readCodes('AAAAA.0000011.0000011.BBBBB.0000011').codes).to.have.lengthOf(2);
  });
});
