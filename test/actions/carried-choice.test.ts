/** What is chosen goes along with links to the pages of a publication, because only the address keeps it. */
import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/core/page-settings.js';
import { all } from '../elements/conference-programme/shown-programme.js';
import { programmeDataset } from '../elements/conference-programme/programme-dataset.js';
import { place } from '../support/fixtures.js';
import { choosable, chosenText, press } from './choosing.js';

const FOLDER = new URL('/publication/', location.href).href;

/** Where a link leads when somebody follows it. This page stays. */
function followed(link: HTMLAnchorElement, type = 'click'): string {
  link.addEventListener(type, (event) => {
    event.preventDefault();
  });
  link.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
  return link.href;
}

function written(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  place().append(link);
  return link;
}

describe('links to the pages of a publication', () => {
  beforeEach(() => {
    pageSettings().pages = `${FOLDER}index.html`;
  });
  afterEach(() => {
    delete pageSettings().pages;
  });

  it('take along what is chosen, from anywhere in the page, however they are followed', async () => {
    const element = await choosable({}, programmeDataset);
    await press(element, 'Åbent hus');
    const page = `${FOLDER}conferences/days/aabent-hus/`;
    for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart'])
      expect(followed(written(page), type)).to.equal(`${page}?conferences-mine=${chosenText()}`);
    expect(followed(written(`${page}?a=b&conferences-mine=old#c`))).to.equal(
      `${page}?a=b&conferences-mine=${chosenText()}#c`,
    );
  });

  it('say nothing where nothing is chosen, and leave all other links alone', async () => {
    const element = await choosable({}, programmeDataset);
    expect(followed(written(`${FOLDER}conferences/days/`))).to.equal(`${FOLDER}conferences/days/`);
    await press(element, 'Åbent hus');
    for (const href of [
      `${FOLDER}conferences/days/calendar.ics`,
      'https://example.org/publication/',
      'mailto:post@example.org',
    ])
      expect(followed(written(href))).to.equal(href);
    const here = written('#days');
    expect(followed(here)).to.equal(new URL('#days', location.href).href);
  });

  it('take along the choice of their own group, under the name that the publication reads', async () => {
    const element = await choosable({ group: 'other', 'deep-link': '' }, programmeDataset);
    await press(element, 'Åbent hus');
    expect(followed(written(`${FOLDER}conferences/days/`))).not.to.include('mine');
    const link = document.createElement('a');
    link.href = `${FOLDER}conferences/days/`;
    element.renderRoot.append(link);
    expect(followed(link)).to.equal(`${FOLDER}conferences/days/?conferences-mine=${chosenText('other')}`);
  });

  it('are left alone once no programme is in the page', async () => {
    const element = await choosable({}, programmeDataset);
    await press(element, 'Åbent hus');
    expect(all(element, '[part~=star]')).not.to.have.length(0);
    element.remove();
    expect(followed(written(`${FOLDER}conferences/days/`))).to.equal(`${FOLDER}conferences/days/`);
  });
});
