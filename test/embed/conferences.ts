import { dataset } from '../support/datasets.js';

/** One conference, one speaker and one contact: enough for each widget to show something. */
export const CONFERENCES = JSON.stringify(
  dataset({
    people: [
      { id: 'karen', name: 'Karen Blå' },
      { id: 'iben', name: 'Iben Grøn' },
    ],
    conferences: [
      {
        id: 'efteraar',
        title: 'Frivillige i efteråret',
        start: '2019-11-05',
        status: 'scheduled',
        sessions: [{ id: 'aabning', kind: 'talk', title: 'Åbning', speakers: ['karen'] }],
      },
    ],
    contacts: [{ id: 'kontakt', person: 'iben', email: 'iben@example.dk' }],
  }),
);

export const ALL_WIDGETS = `
  <conference-list><a href="/konferencer">Konferencer</a></conference-list>
  <speaker-card speaker="karen"></speaker-card>
  <contact-box></contact-box>`;
