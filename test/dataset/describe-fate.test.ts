import { describe, it } from 'node:test';
import { expect } from 'chai';
import { describeFate } from '../../src/dataset/issues/describe-fate.js';
import { CONFERENCE, readTolerantly, ROOT } from './read-tolerantly.js';

/** What became of each value that is wrong in a conference with these fields, in English and Danish. */
function fates(fields: object) {
  const { issues } = readTolerantly({ ...ROOT, conferences: [{ ...CONFERENCE, ...fields }, CONFERENCE] });
  const said = (language: 'en' | 'da') => issues.map((issue) => describeFate(issue, language));
  return { en: said('en'), da: said('da') };
}

describe('describeFate', () => {
  it('says which part of a record is not shown', () => {
    expect(fates({ id: 'b', end: 'i morgen' })).to.deep.equal({
      en: ['The field is not shown, but the rest is.'],
      da: ['Feltet vises ikke, men resten gør.'],
    });
    expect(fates({ id: 'b', topics: ['a', 7] }).en).to.deep.equal([
      'This part is not shown, but the rest is.',
    ]);
    expect(fates({ id: 'b', sessions: [{ id: 'x', kind: 'talk' }] })).to.deep.equal({
      en: ['Nothing of conferences[0].sessions[0] is shown.'],
      da: ['Intet af conferences[0].sessions[0] vises.'],
    });
  });

  it('says what is shown instead', () => {
    expect(fates({ id: 'b', status: 'canceled' })).to.deep.equal({
      en: ['"scheduled" is shown instead.'],
      da: ['Der vises "scheduled" i stedet.'],
    });
    expect(fates({ id: 'Å b' }).en).to.deep.equal(['The record is shown with the id "A-b".']);
    expect(fates({ id: 'b', topics: 'a' }).en).to.deep.equal(['It is read as a list of one.']);
  });

  it('says nothing where nothing is lost', () => {
    expect(fates({ id: 'b', mood: 'good' }).en).to.deep.equal([undefined]);
  });
});
