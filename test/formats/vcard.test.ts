import { describe, it } from 'node:test';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { vCard, type VCard } from '../../src/formats/export/vcard.js';

const IBEN: VCard = {
  name: 'Iben Sand Olesen',
  title: 'Specialkonsulent',
  organisation: 'Social- og Boligstyrelsen',
  email: 'iben@example.dk',
  phone: '+45 12 34 56 78',
};

/** As another program reads it. */
function read(card: VCard): (property: string) => unknown {
  const component = ICAL.Component.fromString(vCard(card));
  return (property) => component.getFirstPropertyValue(property);
}

describe('vCard', () => {
  it('read back says the same', () => {
    const value = read(IBEN);
    expect(value('version')).to.equal('3.0');
    expect(value('fn')).to.equal(IBEN.name);
    expect(value('title')).to.equal(IBEN.title);
    expect(value('org')).to.equal(IBEN.organisation);
    expect(value('email')).to.equal(IBEN.email);
    expect(value('tel')).to.equal(IBEN.phone);
  });

  it('has the structured name that RFC 2426 demands', () => {
    expect(read(IBEN)('n')).to.deep.equal(['', IBEN.name, '', '', '']);
  });

  it('leaves out what is not known', () => {
    expect(vCard({ name: 'Iben' }).split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Iben',
      'N:;Iben;;;',
      'END:VCARD',
      '',
    ]);
  });

  it('keeps commas, semicolons, backslashes and line breaks in a value', () => {
    const organisation = 'Børn, Unge; Ældre \\ Kultur';
    const value = read({ name: 'A\nB; C', organisation });
    expect(value('org')).to.equal(organisation);
    expect(value('fn')).to.equal('A\nB; C');
    expect(value('n')).to.deep.equal(['', 'A\nB; C', '', '', '']);
  });

  it('lets no value begin a line of its own', () => {
    expect(vCard({ name: 'Iben\r\nTEL:90909090' })).not.to.match(/^TEL/m);
  });

  describe('with long lines of æ, ø and å', () => {
    const name = 'Rødgrød med fløde på Ærø '.repeat(12).trim();
    const lines = vCard({ ...IBEN, name }).split('\r\n');

    it('ends every line by CRLF', () => {
      expect(lines.at(-1)).to.equal('');
      expect(lines.some((line) => /[\r\n]/.test(line))).to.equal(false);
    });

    it('folds them at 75 octets', () => {
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).to.be.within(70, 75);
    });

    it('breaks no letter, so that the text is read back whole', () => {
      expect(read({ ...IBEN, name })('fn')).to.equal(name);
    });
  });
});
