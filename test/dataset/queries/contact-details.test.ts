import { describe, it } from 'node:test';
import { expect } from 'chai';
import { contactDetails, type ContactDetails } from '../../../src/dataset/queries/contact-details.js';
import { parsed } from './parsed.js';

function details(contact: Readonly<Record<string, unknown>>): ContactDetails | undefined {
  const data = parsed({
    organisations: [
      { id: 'kl', name: 'KL' },
      { id: 'cok', name: 'COK' },
    ],
    people: [
      {
        id: 'iben',
        name: 'Iben Sand Olesen',
        title: 'Specialkonsulent',
        organisation: 'cok',
        email: 'iben@example.dk',
        phone: '+45 12 34 56 78',
      },
    ],
    contacts: [{ id: 'contact', ...contact }],
  });
  return data.contacts[0] && contactDetails(data, data.contacts[0]);
}

describe('contactDetails', () => {
  it('says what the dataset says of the person', () => {
    expect(details({ person: 'iben', hours: 'Tirsdag' })).to.deep.equal({
      id: 'contact',
      name: 'Iben Sand Olesen',
      title: 'Specialkonsulent',
      organisation: { id: 'cok', name: 'COK' },
      email: 'iben@example.dk',
      phone: '+45 12 34 56 78',
      hours: 'Tirsdag',
    });
  });

  it('prefers what the contact itself says', () => {
    const own = { person: 'iben', title: 'Projektleder', organisation: 'kl', email: 'projekt@example.dk' };
    const found = details(own);
    expect(found?.name).to.equal('Iben Sand Olesen');
    expect(found?.title).to.equal('Projektleder');
    expect(found?.organisation?.name).to.equal('KL');
    expect(found?.email).to.equal('projekt@example.dk');
    expect(found?.phone).to.equal('+45 12 34 56 78');
  });

  it('invents nothing for a contact that has only a name', () => {
    const found = details({ name: 'Sekretariatet' });
    expect(found?.name).to.equal('Sekretariatet');
    expect([found?.title, found?.organisation, found?.email, found?.phone, found?.hours]).to.deep.equal(
      Array(5).fill(undefined),
    );
  });
});
