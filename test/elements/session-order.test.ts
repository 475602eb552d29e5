/** A programme to which an import appended what comes first: the same order wherever it is read. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, shadow, type WidgetTag } from '../support/fixtures.js';

const talk = (title: string, start?: string) => ({ id: title, kind: 'talk', title, ...(start && { start }) });

const data = dataset({
  conferences: [
    {
      id: 'x',
      title: 'X',
      start: '2030-09-12',
      end: '2030-09-13',
      status: 'scheduled',
      sessions: [
        talk('fredag', '2030-09-13T09:00:00+02:00'),
        talk('hele-dagen', '2030-09-12'),
        talk('frokost', '2030-09-12T12:00:00+02:00'),
        talk('bogen'),
        talk('velkommen', '2030-09-12T09:00:00+02:00'),
        talk('sidst', '2030-09-13T15:00:00+02:00'),
        talk('kaffe', '2030-09-12T10:30:00+02:00'),
      ],
    },
  ],
});

const ORDER = ['velkommen', 'kaffe', 'frokost', 'hele-dagen', 'fredag', 'sidst', 'bogen'];

async function titles(tag: WidgetTag, attributes: Readonly<Record<string, string>>, selector: string) {
  const element = await clientFixture({ tag, attributes, data });
  return [...shadow(element).querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

describe('the order of sessions', () => {
  it('is that of time in details, list and programme', async () => {
    expect(await titles('conference-details', {}, '.session-title')).to.deep.equal(ORDER);
    expect(await titles('conference-list', { open: '' }, '.session-title')).to.deep.equal(ORDER);
    expect(await titles('conference-programme', {}, '[part~=title]')).to.deep.equal(ORDER);
    const layout = 'grid';
    expect(await titles('conference-programme', { layout }, '[part~=title]')).to.deep.equal(ORDER);
  });

  it('has a heading above what has no day, where the others have one', async () => {
    expect(await titles('conference-details', {}, '.session-day')).to.deep.equal([
      '12. september 2030',
      '13. september 2030',
      'Tidspunkt ikke oplyst',
    ]);
  });
});
