/** Rooms and tracks that sessions name by id, which no visitor reads. */
import { expect } from '@open-wc/testing';
import { setFilter } from '../../../src/filter/filter-store.js';
import { dataset } from '../../support/datasets.js';
import { recordWarnings } from '../../support/warnings.js';
import { waitUntil } from '../../support/wait-until.js';
import { all, find, line, programme, sessions, texts } from './shown-programme.js';

const session = (id: string, room: string, track: string) => ({
  id,
  kind: 'talk',
  title: `Oplæg ${id}`,
  start: '2030-09-12T09:00:00+02:00',
  end: '2030-09-12T10:00:00+02:00',
  room,
  track,
});

const data = dataset({
  conferences: [
    {
      id: 'c',
      title: 'Naboskab',
      start: '2030-09-12',
      status: 'scheduled',
      rooms: [
        { id: 'r-loft', name: 'Loftet' },
        { id: 'r-sal', name: { da: 'Salen', en: 'The hall' } },
      ],
      tracks: [{ id: 't-unge', name: 'De unge' }],
      sessions: [
        session('a', 'Gården', 't-unge'),
        session('b', 'r-sal', 'De unge'),
        session('c', 'r-loft', 't-unge'),
      ],
    },
  ],
});

describe('rooms and tracks that a conference lists', () => {
  it('are read by name, and no id anywhere', async () => {
    const element = await programme({}, data);
    expect(line(find(element, '#b')))
      .to.include('Salen')
      .and.to.include('De unge');
    expect(all(element, '[part~=base]').map(line).join()).not.to.match(/r-|t-unge/);
  });

  it('are the columns of a grid in the order of the conference, before others', async () => {
    const element = await programme({ layout: 'grid' }, data);
    expect(texts(element, 'thead th').slice(1)).to.deep.equal(['Loftet', 'Salen', 'Gården']);
  });

  it('are asked for by id or by name in any language', async () => {
    const warnings = recordWarnings();
    for (const room of ['r-sal', 'Salen', 'the hall'])
      expect(sessions(await programme({ room }, data)), room).to.deep.equal(['b']);
    expect(sessions(await programme({ track: 't-unge' }, data))).to.deep.equal(['a', 'b', 'c']);
    expect(warnings).to.deep.equal([]);
  });

  it('are found by their names', async () => {
    const element = await programme({ group: 'rum' }, data);
    setFilter('rum', { query: 'loftet', values: {} });
    await waitUntil(() => sessions(element).join() === 'c');
    setFilter('rum', { query: 'r-loft', values: {} });
    await waitUntil(() => sessions(element).length !== 1);
    setFilter('rum', { query: '', values: {} });
  });
});
