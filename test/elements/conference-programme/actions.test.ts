import { expect } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { readEvents, readInstant } from '../../formats/calendar-reader.js';
import { axeViolations } from '../../support/axe.js';
import { recordDownloads } from '../../support/downloads.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { button, labels, rows, said } from '../conference-list/shown-row.js';
import { all, find, line, programme, texts, type Attributes } from './shown-programme.js';

async function programmeWith(actions: string, more: Attributes = {}): Promise<ConferenceProgrammeElement> {
  const element = await programme({ actions, ...more });
  await waitUntil(() => rows(shadow(element)).length > 0, 'no row came');
  return element;
}

const session = (element: ConferenceProgrammeElement, id: string) => find(element, `#${id}`);

/** The row about the conference. */
function conferenceRow(element: ConferenceProgrammeElement): HTMLElement {
  const found = rows(shadow(element)).find((row) => !row.closest('[part~=session]'));
  if (!found) throw new Error('There is no row about the conference.');
  return found;
}

describe('what can be taken along of a conference-programme', () => {
  it('is nothing unless it is asked for', async () => {
    expect(rows(shadow(await programme()))).to.deep.equal([]);
  });

  it('is the conference, to a calendar and as a link', async () => {
    expect(labels(conferenceRow(await programmeWith('calendar share')))).to.deep.equal([
      'Gem i kalender (.ics): Nabodage',
      'Del: Nabodage',
    ]);
  });

  for (const layout of ['list', 'grid']) {
    it(`is each session, to a calendar (${layout})`, async () => {
      const element = await programmeWith('calendar share', { layout });
      const [row] = rows(session(element, 'ladder'));
      expect(row && labels(row)).to.deep.equal(['Gem i kalender (.ics): At låne en stige']);
    });
  }

  it('stands openly at the end of each session, whether something opens in it or not', async () => {
    const element = await programmeWith('calendar');
    for (const id of ['welcome', 'ladder']) {
      const [row] = rows(session(element, id));
      expect(row?.checkVisibility(), id).to.equal(true);
      expect(session(element, id).lastElementChild, id).to.equal(row);
    }
  });

  it('is no break', async () => {
    expect(rows(session(await programmeWith('calendar'), 'coffee'))).to.deep.equal([]);
  });

  it('leaves sessions without a row where only a link is asked for', async () => {
    const element = await programmeWith('share');
    expect(rows(shadow(element)).map(labels)).to.deep.equal([['Del: Nabodage']]);
  });

  it('is a link to each session, too, as soon as links open it', async () => {
    const element = await programmeWith('share');
    element.deepLink = true;
    await waitUntil(() => rows(session(element, 'ladder')).length > 0, 'no link to a session came');
    expect(rows(session(element, 'ladder')).map(labels)).to.deep.equal([['Del: At låne en stige']]);
  });

  it('follows actions that change', async () => {
    const element = await programmeWith('share');
    element.actions = undefined;
    await element.updateComplete;
    expect(rows(shadow(element))).to.deep.equal([]);
  });

  it('saves one session, at its own time', async () => {
    const downloads = recordDownloads();
    const element = await programmeWith('calendar');
    button(session(element, 'ladder'), 'save').click();
    await waitUntil(() => downloads.length > 0, 'no file was offered');
    const events = readEvents(await (await fetch(downloads[0]?.href ?? '')).text());
    expect(downloads[0]?.download).to.equal('days-ladder.ics');
    expect(events).to.have.lengthOf(1);
    expect(readInstant(events[0], 'DTSTART')).to.equal(Date.UTC(2030, 8, 12, 7, 30));
  });

  it('says at the row and in the live region that the file was saved', async () => {
    recordDownloads();
    const element = await programmeWith('calendar');
    button(session(element, 'ladder'), 'save').click();
    const words = messages.saved('days-ladder.ics', true);
    await waitUntil(() => said(session(element, 'ladder')) === words, 'it says nothing');
    expect(line(find(element, '[part~=status]'))).to.equal(words);
    expect(all(element, '[role=status], [aria-live]')).to.have.lengthOf(1);
    expect(said(session(element, 'key'))).to.equal('');
  });

  it('is one row for each subject, named by it, and in words where no title stands above it', async () => {
    const element = await programmeWith('calendar');
    const names = rows(shadow(element)).map(({ ariaLabel }) => ariaLabel);
    expect(new Set(names).size).to.equal(names.length);
    expect(session(element, 'ladder').querySelector('[role=group]')?.ariaLabel).to.equal('At låne en stige');
    expect(line(conferenceRow(element))).to.match(/^Nabodage Gem i kalender/);
  });

  it('has no fault that a checker finds', async () => {
    const element = await programmeWith('calendar share');
    for (const details of shadow(element).querySelectorAll('details')) details.open = true;
    expect(await axeViolations(element)).to.deep.equal([]);
  });
});

describe('a conference-programme on paper', () => {
  const closed = (element: ConferenceProgrammeElement) => all(element, 'details:not([open])').length;

  it('is opened, and then as it was', async () => {
    const element = await programme();
    const before = closed(element);
    dispatchEvent(new Event('beforeprint'));
    expect([before > 0, closed(element)]).to.deep.equal([true, 0]);
    expect(texts(element, '#welcome')[0]).to.include('Om at blive budt velkommen.');
    dispatchEvent(new Event('afterprint'));
    expect(closed(element)).to.equal(before);
  });
});
