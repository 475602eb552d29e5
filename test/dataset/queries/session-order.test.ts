import { describe, it } from 'node:test';
import { expect } from 'chai';
import { selectMaterials } from '../../../src/dataset/queries/select-materials.js';
import { talksOf } from '../../../src/dataset/queries/select-speakers.js';
import { byDay, inTimeOrder } from '../../../src/dataset/queries/session-order.js';
import { parsed } from './parsed.js';

const ZONE = 'Europe/Copenhagen';

const session = (id: string, start?: string) => ({ id, ...(start !== undefined && { start }) });

/** As an import leaves them: the old programme, and then what it appended. */
const appended = [
  session('open-house', '2030-09-12'),
  session('lunch', '2030-09-12T12:00:00+02:00'),
  session('book'),
  session('friday', '2030-09-13T09:00:00+02:00'),
  session('autumn', '2030-09'),
  session('night', '2030-09-12T23:30:00Z'),
  session('parallel', '2030-09-12T10:00:00Z'),
  session('welcome', '2030-09-12T09:00:00+02:00'),
];

const IN_ORDER = ['welcome', 'lunch', 'parallel', 'open-house', 'night', 'friday', 'book', 'autumn'];

describe('inTimeOrder', () => {
  it('puts sessions in order of time, on each day those without one last, and at the end those without a day', () => {
    expect(inTimeOrder(appended, ZONE).map(({ id }) => id)).to.deep.equal(IN_ORDER);
  });

  it('goes by the event’s own clock', () => {
    const ids = inTimeOrder(appended, 'America/New_York').map(({ id }) => id);
    expect(ids.indexOf('night')).to.be.below(ids.indexOf('open-house'));
  });

  it('tells the two hours of the autumn night apart', () => {
    const night = [session('later', '2030-10-27T01:15:00Z'), session('earlier', '2030-10-27T00:45:00Z')];
    expect(inTimeOrder(night, ZONE).map(({ id }) => id)).to.deep.equal(['earlier', 'later']);
  });
});

describe('byDay', () => {
  it('groups them by the day they begin on', () => {
    const days = [...byDay(appended, ZONE)].map(([day, own]) => [day, ...own.map(({ id }) => id)]);
    expect(days).to.deep.equal([
      ['2030-09-12', 'welcome', 'lunch', 'parallel', 'open-house'],
      ['2030-09-13', 'night', 'friday'],
      [undefined, 'book', 'autumn'],
    ]);
  });
});

describe('what is collected from a programme', () => {
  const talks = appended.map((each) => ({
    ...each,
    kind: 'talk',
    title: each.id,
    speakers: ['karen'],
    materials: [{ title: each.id }],
  }));
  const data = parsed({
    people: [{ id: 'karen', name: 'Karen' }],
    conferences: [{ id: 'x', start: '2030-09-12', status: 'scheduled', sessions: talks }],
  });

  it('is in its order: the talks of a speaker', () => {
    expect(talksOf(data, 'karen').map((talk) => talk.session.id)).to.deep.equal(IN_ORDER);
  });

  it('is in its order: materials', () => {
    const titles = selectMaterials(data, {}).map(({ material }) => material.title);
    expect(titles).to.deep.equal(IN_ORDER);
  });
});
