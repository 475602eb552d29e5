/** The bodies of closed conferences, which come when the browser is idle. */
import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { bodies } from '../../../src/templates/bodies.js';
import { dataset } from '../../support/datasets.js';
import { completed, hydratedFixture, insert, shadow } from '../../support/fixtures.js';
import { nodesIn } from '../../support/nodes.js';
import { row } from './shown-list.js';

const speakers = ['asta', 'bo'];
const data = dataset({
  people: speakers.map((id) => ({ id, name: id, title: 'Konsulent' })),
  conferences: ['a', 'b', 'c'].map((id) => ({
    id,
    title: `Konference ${id}`,
    theme: 'Naboskab',
    start: '2030-09-12',
    status: 'scheduled',
    venue: { name: 'Salen', city: 'Odense' },
    audience: 'Naboer',
    summary: 'Om naboer.',
    description: ['Om fællesskaber.', 'Og om veje.'],
    sessions: [1, 2].map((each) => ({ id: `${id}${each}`, kind: 'talk', title: `Oplæg ${each}`, speakers })),
  })),
});

async function firstShown(attributes: Readonly<Record<string, string>> = {}): Promise<ConferenceListElement> {
  const element = insert({ tag: 'conference-list', attributes, data });
  await element.updateComplete;
  return element;
}

const bodiesIn = (root: ParentNode) => root.querySelectorAll('[part=body]').length;

describe('the bodies of closed conferences', () => {
  before(() => Promise.all([loadMessages('da'), bodies.load()]));

  it('come after the conferences, in one piece each', async () => {
    const element = await firstShown();
    expect(bodiesIn(shadow(element))).to.equal(0);
    await completed(element);
    expect(bodiesIn(shadow(element))).to.equal(3);
  });

  it('are there in the frame in which a visitor opens one', async () => {
    const element = await firstShown();
    row(element).click();
    await Promise.resolve();
    expect(row(element).closest('details')?.innerText).to.include('Og om veje.');
  });

  it('are there at once where they are open, and on paper', async () => {
    expect(bodiesIn(shadow(await firstShown({ open: '' })))).to.equal(3);
    const element = await firstShown();
    dispatchEvent(new Event('beforeprint'));
    expect(bodiesIn(shadow(element))).to.equal(3);
    dispatchEvent(new Event('afterprint'));
  });

  it('are there where a widget was moved before they came', async () => {
    const element = await firstShown();
    const elsewhere = document.createElement('div');
    element.replaceWith(elsewhere);
    elsewhere.append(element);
    await completed(element);
    expect(bodiesIn(shadow(element))).to.equal(3);
  });

  it('are written by a server', async () => {
    let written = 0;
    await hydratedFixture({ tag: 'conference-list', data }, (root) => (written = bodiesIn(root)));
    expect(written).to.equal(3);
  });

  it('leave few nodes for a closed conference, comments included', async () => {
    const element = await firstShown();
    expect(nodesIn(shadow(element), '[part~=item]')).to.be.below(60);
  });
});
