/** Plug-ins for printing and reading move or copy a part of the page into a document of their own. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-list/conference-list.define.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, place, seeded, shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const DATA = dataset({
  conferences: [
    { id: 'efteraar', title: 'Frivillige i efteråret', start: '2019-11-05', status: 'scheduled' },
  ],
});

/** The document of an empty frame. */
function frameDocument(): Document {
  const frame = document.createElement('iframe');
  place().append(frame);
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  return contentDocument;
}

/** Text that is nobody's but the style sheet's: the marker of a list is gone. */
function isStyled(widget: Element): boolean {
  const list = shadow(widget).querySelector('ul, ol');
  const { defaultView } = widget.ownerDocument;
  return list !== null && defaultView?.getComputedStyle(list).listStyleType === 'none';
}

const errors: unknown[] = [];
const onError = (event: Event) => errors.push(event);

describe('a widget that is moved to another document', () => {
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    expect(errors).to.deep.equal([]);
  });

  it('takes its styles along, at once, and back', async () => {
    const widget = await clientFixture({ tag: 'conference-list', data: DATA });
    expect(isStyled(widget)).to.equal(true);
    const home = widget.parentElement;
    frameDocument().body.append(widget);
    expect(isStyled(widget)).to.equal(true);
    expect(shadow(widget).textContent).to.include('Frivillige i efteråret');
    home?.append(widget);
    expect(isStyled(widget)).to.equal(true);
  });

  it('takes along the styles of a layout, and those that it gets there', async () => {
    const attributes = { layout: 'cards' };
    const widget = await clientFixture({ tag: 'conference-list', attributes, data: DATA });
    await waitUntil(() => shadow(widget).querySelector('.cards'), 'no cards');
    const count = shadow(widget).adoptedStyleSheets.length;
    frameDocument().adoptNode(widget);
    const other = frameDocument();
    other.body.append(widget);
    expect(shadow(widget).adoptedStyleSheets).to.have.length(count);
    widget.layout = 'table';
    await waitUntil(() => shadow(widget).querySelector('table'), 'no table');
    expect(shadow(widget).adoptedStyleSheets.length).to.be.greaterThan(count);
  });

  it('is drawn there where it was not before', async () => {
    const widget = document.createElement('conference-list');
    widget.setAttribute('src', seeded(DATA));
    frameDocument().body.append(widget);
    await waitUntil(() => shadow(widget).textContent.includes('Frivillige i efteråret'), 'not drawn');
    expect(isStyled(widget)).to.equal(true);
  });

  it('is no trouble in a document without a window', async () => {
    const widget = await clientFixture({ tag: 'conference-list', data: DATA });
    const inert = document.implementation.createHTMLDocument();
    inert.body.append(widget);
    await widget.updateComplete;
    frameDocument().body.append(widget);
    expect(isStyled(widget)).to.equal(true);
  });

  it('shows its fallback where its copy is nothing but a tag', async () => {
    const fallback = '<a href="/konferencer">Konferencer</a>';
    const widget = await clientFixture({ tag: 'conference-list', fallback, data: DATA });
    const other = frameDocument();
    other.body.append(other.importNode(widget, true));
    expect(other.querySelector('conference-list > a')?.checkVisibility()).to.equal(true);
    // A copy of a window that knows the tag is a widget there.
    const copy = widget.cloneNode(true);
    other.body.append(copy);
    if (!(copy instanceof HTMLElement)) throw new Error('The copy is not an element.');
    await waitUntil(() => shadow(copy).textContent.includes('Frivillige i efteråret'), 'not drawn');
    expect(isStyled(copy)).to.equal(true);
  });
});
