import { expect } from '@open-wc/testing';
import '../../src/elements/contact-box/contact-box.define.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { waitUntil } from '../support/wait-until.js';
import { find } from './shown-widget.js';
import { takesColors } from './takes-colors.js';

const PAPER = { color: 'rgb(60, 20, 20)', background: 'rgb(250, 240, 230)' };
const RED = 'rgb(160, 20, 40)';

/** A contact in a page with these styles, whose text has a link of this colour. */
async function box(page: Readonly<Record<string, string>>, link = RED): Promise<HTMLElement> {
  const element = await clientFixture({
    tag: 'contact-box',
    attributes: { theme: 'auto' },
    data: richDataset,
  });
  const surroundings = surround(element, page);
  const text = document.createElement('p');
  text.innerHTML =
    '<a href="#" style="background: yellow">Log ind</a> <a class="sample" href="#">Læs mere</a>';
  text.querySelector<HTMLElement>('.sample')?.style.setProperty('color', link);
  surroundings.prepend(text);
  await takesColors(element);
  document.documentElement.toggleAttribute('data-changed');
  return element;
}

/** The colour of the link to an address is what a visitor sees of the accent. */
const linkColor = (element: Element) => getComputedStyle(find(element, 'a')).color;
const textColor = (element: Element) => getComputedStyle(find(element, '[part~=base]')).color;

async function linkBecomes(element: Element, color: string): Promise<void> {
  await waitUntil(() => linkColor(element) === color).catch(() => undefined);
  expect(linkColor(element)).to.equal(color);
}

describe('the theme auto', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('data-changed');
    document.documentElement.removeAttribute('class');
  });

  it('takes the colours of the page’s text and of a link that is no button', async () => {
    const element = await box(PAPER);
    await linkBecomes(element, RED);
    expect(textColor(element)).to.equal(PAPER.color);
  });

  it('reads colours however the page has written them', async () => {
    await linkBecomes(await box(PAPER, 'color(srgb 0.6 0 0.2)'), 'rgb(153, 0, 51)');
  });

  it('gives links the colour of the text where the page’s are too weak', async () => {
    await linkBecomes(await box(PAPER, 'rgb(255, 200, 120)'), PAPER.color);
  });

  it('sees through the see-through: what counts is what lies behind', async () => {
    const white = 'rgb(255, 255, 255)';
    const element = await box({ background: 'rgb(20, 20, 30)', color: white }, 'rgb(20, 30, 90)');
    const veil = document.createElement('div');
    veil.style.background = 'rgb(255 255 255 / 10%)';
    element.before(veil);
    veil.append(element);
    await linkBecomes(element, white);
  });

  it('follows a page that changes its colours', async () => {
    const element = await box(PAPER);
    await linkBecomes(element, RED);
    const page = element.parentElement;
    page?.querySelector<HTMLElement>('.sample')?.style.setProperty('color', 'rgb(0, 90, 40)');
    document.documentElement.classList.toggle('changed');
    await linkBecomes(element, 'rgb(0, 90, 40)');
  });

  it('lets the page’s custom properties win', async () => {
    await linkBecomes(
      await box({ ...PAPER, '--conference-accent-color': 'rgb(0, 0, 139)' }),
      'rgb(0, 0, 139)',
    );
  });

  it('leaves colours to the text where a picture lies behind, which cannot be computed with', async () => {
    const element = await box({ color: 'rgb(255, 255, 255)', background: 'rgb(0, 0, 0)' });
    await linkBecomes(element, 'rgb(255, 255, 255)');
    element.parentElement?.style.setProperty('background', 'linear-gradient(black, navy)');
    document.documentElement.classList.toggle('changed');
    await waitUntil(() => linkColor(element) !== 'rgb(255, 255, 255)', 'still computed with');
    expect(textColor(element)).to.equal('rgb(255, 255, 255)');
  });
});
