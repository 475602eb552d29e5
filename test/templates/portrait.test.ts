import { expect } from '@open-wc/testing';
import { initials } from '../../src/templates/portrait.js';

describe('initials', () => {
  const names = {
    'Karen Lumholdt': 'KL',
    'Lars Skov Henriksen': 'LH',
    'Cees van den Bos': 'CB',
    'Dr. Cees van den Bos': 'CB',
    'Maria Bruselius-Jensen': 'MB',
    'Åse Ærø': 'ÅÆ',
    åse: 'Å',
    ' Karen  Lumholdt ': 'KL',
    'Karen Lumholdt (formand)': 'KL',
    'Karen (Kaja) Lumholdt': 'KL',
    'Karen Lumholdt (formand': 'KL',
    '𐐀𐐁 𐐂𐐃': '𐐀𐐂',
  };
  for (const [name, expected] of Object.entries(names)) {
    it(`of "${name}" are ${expected}`, () => {
      expect(initials(name)).to.equal(expected);
    });
  }
});
