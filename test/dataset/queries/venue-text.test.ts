import { describe, it } from 'node:test';
import { expect } from 'chai';
import { venueText } from '../../../src/dataset/queries/localise.js';
import type { Text } from '../../../src/dataset/schema/values.js';

const plain = (text: Text) => (typeof text === 'string' ? text : (text['da'] ?? ''));

const odeon = {
  name: { da: 'Odeon' },
  street: 'Odeons Kvarter 1',
  postalCode: '5000',
  city: 'Odense',
  country: 'DK',
};

describe('venueText', () => {
  it('is the address on one line', () => {
    expect(venueText(odeon, plain)).to.equal('Odeon, Odeons Kvarter 1, 5000 Odense, DK');
    expect(venueText({ city: 'Odense' }, plain)).to.equal('Odense');
  });

  it('names the country as it is asked to', () => {
    const danish = new Intl.DisplayNames('da', { type: 'region' });
    expect(venueText(odeon, plain, (code) => danish.of(code))).to.match(/Odense, Danmark$/);
  });

  it('is empty where nothing of it is known', () => {
    expect(venueText({ url: 'https://example.dk/sted' }, plain)).to.equal('');
  });
});
