import { expect } from '@open-wc/testing';
import { origins, scenario, type PublishedScenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, SINGLE_FILE, type HostPage } from './host-page.js';

const HOST = origins[1];
const LINK = `<p><a href="${HOST}/publication/embed/conference-list?layout=cards">Konferencer</a></p>`;
const PLACEHOLDER = `<div class="conference-widget" data-widget="conference-list" data-layout="cards"><a href="/konferencer">Konferencer</a></div>`;

function script(data: PublishedScenario, attributes = '', file = LOADER): string {
  return `<script type="module" src="${file}" data-src="${data.url}" ${attributes}></script>`;
}

async function opened(body: string, attributes = '', file = LOADER): Promise<HostPage> {
  const data = await scenario([{ body: CONFERENCES }]);
  return hostPage({ head: script(data, attributes, file), body });
}

/** The parts of a page that have become widgets. */
const widgets = (page: HostPage) => [...page.document.querySelectorAll('conference-list')];

for (const [name, shape] of Object.entries({ placeholder: PLACEHOLDER, link: LINK })) {
  for (const [build, file] of Object.entries({ loader: LOADER, 'single file': SINGLE_FILE })) {
    it(`a ${name} becomes a widget with its options, and the link its fallback (${build})`, async () => {
      const page = await opened(shape, '', file);
      await waitUntil(() => widgets(page).length === 1, 'no widget');
      await page.shows('conference-list', 'Frivillige i efteråret');
      expect(page.find('conference-list').getAttribute('layout')).to.equal('cards');
      expect(page.find('conference-list > a').textContent).to.equal('Konferencer');
      expect(page.complaints).to.deep.equal([]);
    });
  }
}

describe('looks of a link or placeholder', () => {
  const LOOKED = {
    link: `<p><a href="${HOST}/publication/embed/conference-list?accent-color=7a1f4b&amp;radius=8&amp;font=serif&amp;text-color=red">Konferencer</a></p>`,
    placeholder: `<div class="conference-widget" data-widget="conference-list" data-accent-color="#7a1f4b" data-radius="8" data-font="serif" data-text-color="red"></div>`,
  };
  for (const [name, shape] of Object.entries(LOOKED))
    it(`are those of its widget, without a style sheet, and what is wrong is said (${name})`, async () => {
      const page = await opened(shape);
      await waitUntil(() => widgets(page).length === 1, 'no widget');
      await page.shows('conference-list', 'Frivillige i efteråret');
      expect(page.find('conference-list').getAttribute('style')?.replace(/;$/, '')).to.equal(
        '--conference-accent-color: #7a1f4b; --conference-radius: 8px; font-family: Georgia, serif',
      );
      expect(page.complaints).to.have.length(1);
      expect(page.complaints[0]).to.include(
        '<conference-list> text-color="red" is not used. Give one such as',
      );
    });

  it('follow the placeholder, and leave alone what the page has given the widget', async () => {
    const page = await opened(LOOKED.placeholder.replace(/ data-text-color="red"/, ''));
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    const [widget] = widgets(page);
    widget?.style.setProperty('margin-top', '1em');
    const placeholder = page.find('.conference-widget');
    placeholder.setAttribute('data-accent-color', '123');
    placeholder.removeAttribute('data-font');
    await waitUntil(() => widget?.style.fontFamily === '', 'the font stays');
    expect(widget?.style.getPropertyValue('--conference-accent-color')).to.equal('#112233');
    expect(widget?.style.marginTop).to.equal('1em');
    expect(page.complaints).to.deep.equal([]);
  });
});

describe('the shapes that CMSs leave', () => {
  it('ask once for the dataset, with the elements of the page', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const page = await hostPage({
      head: script(data),
      body: `${LINK}${PLACEHOLDER}<conference-list></conference-list>`,
    });
    await waitUntil(() => widgets(page).length === 3, 'not all are widgets');
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(await data.log()).to.have.length(1);
  });

  it('are picked up when they appear later, and leave when they are taken away', async () => {
    const page = await opened('');
    const { body } = page.document;
    body.insertAdjacentHTML('beforeend', `<section>${LINK}</section>`);
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    page.find('section').remove();
    expect(widgets(page)).to.deep.equal([]);
    body.insertAdjacentHTML('beforeend', PLACEHOLDER);
    await waitUntil(() => widgets(page).length === 1, 'no widget');
  });

  it('become one widget each, moved about or met by two scripts', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const both = script(data).replace('.js"', '.js?ver=1"') + script(data).replace('.js"', '.js?ver=2"');
    const page = await hostPage({ head: both, body: LINK + PLACEHOLDER });
    await waitUntil(() => widgets(page).length === 2, 'not both are widgets');
    page.document.body.append(page.find('p'), page.find('div'));
    await page.shows('div conference-list', 'Frivillige i efteråret');
    expect(widgets(page)).to.have.length(2);
  });

  it('stay links where a link is one of several words, a fallback, or of somebody else', async () => {
    const address = `${HOST}/embed/conference-list`;
    const page = await opened(
      `<p>Se <a href="${address}">listen</a></p><ul><li><a href="${address}">Listen</a></li></ul>
      <contact-box><a href="${address}">Listen</a></contact-box><p><a href="https://other.dk/embed/conference-list">Listen</a></p>`,
    );
    await page.shows('contact-box', 'Iben Grøn');
    expect(widgets(page)).to.deep.equal([]);
  });

  it('stand on the origin that data-embed-base names, too', async () => {
    const shape = '<p><a href="https://konferencer.dk/embed/conference-list">Listen</a></p>';
    const page = await opened(shape, 'data-embed-base="https://konferencer.dk/"');
    await waitUntil(() => widgets(page).length === 1, 'no widget');
  });

  it('take no dataset of strangers from a link, which anybody can write', async () => {
    const src = 'https://stranger.example/conferences.json';
    const page = await opened(`<p><a href="${HOST}/embed/conference-list?src=${src}">Listen</a></p>`);
    await page.complains(`src="${src}"`);
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(page.find('conference-list').hasAttribute('src')).to.equal(false);
  });

  it('take none that a redirect brings from a stranger, where a link names it', async () => {
    const strange = await scenario([{ body: CONFERENCES.replace('Frivillige', 'Fremmede') }], origins[0]);
    const headers = { location: strange.url };
    const redirect = await scenario(
      [
        { status: 302, headers },
        { status: 302, headers },
      ],
      HOST,
    );
    const page = await opened(
      `<p><a href="${HOST}/embed/conference-list?src=${encodeURIComponent(redirect.url)}">Listen</a></p>
      <conference-list src="${redirect.url}"></conference-list>`,
    );
    await page.shows('body > conference-list', 'Fremmede i efteråret');
    await page.complains(`Adressen sender videre til ${strange.url}`);
    const ofLink = page.find('p conference-list');
    expect(ofLink.shadowRoot?.textContent).not.to.include('Fremmede');
    expect(ofLink.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('take one that a redirect brings from the same site', async () => {
    const moved = await scenario([{ body: CONFERENCES }], HOST);
    const redirect = await scenario([{ status: 302, headers: { location: moved.url } }], HOST);
    const page = await opened(
      `<p><a href="${HOST}/embed/conference-list?src=${encodeURIComponent(redirect.url)}">Listen</a></p>`,
    );
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
  });

  it('take one from a link that lies where the script, the dataset or data-embed-base is', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const link = (src: string) => `<p><a href="${HOST}/embed/conference-list?src=${src}">Listen</a></p>`;
    const addresses = [data.url, `${HOST}/conferences.json`, 'https://konferencer.dk/conferences.json'];
    const page = await hostPage({
      head: script(data, 'data-embed-base="https://konferencer.dk/"'),
      body: addresses.map(link).join(''),
    });
    await waitUntil(() => widgets(page).length === addresses.length, 'not all are widgets');
    expect(widgets(page).map((widget) => widget.getAttribute('src'))).to.deep.equal(addresses);
  });

  it('take the names that data-prefix gives', async () => {
    const page = await opened(PLACEHOLDER, 'data-prefix="x-"');
    await waitUntil(() => page.document.querySelector('x-conference-list'), 'no widget');
    expect(widgets(page)).to.deep.equal([]);
  });

  it('bear what editors add, and pass over an option that is none, with a hint', async () => {
    const page = await opened(
      `<p><a class="link" target="_blank" rel="noopener" href="${HOST}/embed/conference-list/?yaer=2019&#038;limit=”1”&#038;search=false">Listen</a>&nbsp;</p>`,
    );
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    await page.complains('Did you mean "year"?');
    expect(page.find('conference-list').getAttribute('limit')).to.equal('1');
    expect(Reflect.get(page.find('conference-list'), 'search')).to.equal(false);
  });

  it('say which widget was probably meant', async () => {
    const page = await opened('<div class="conference-widget" data-widget="conference-lits">Listen</div>');
    await page.complains('Did you mean "conference-list"?');
    expect(page.find('.conference-widget').textContent).to.equal('Listen');
  });

  it('do nothing for a stranger but choose the data of the publisher', async () => {
    const wishes = 'debug&structured-data&heading=Gratis&deep-link&group=a&layout=cards';
    const page = await opened(`<p><a href="${HOST}/embed/conference-list?${wishes}">Listen</a></p>`);
    await waitUntil(() => widgets(page).length === 1, 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
    const widget = page.find('conference-list');
    expect(widget.getAttributeNames().toSorted()).to.deep.equal(['data-conference-link', 'layout']);
    for (const name of ['debug', 'structured-data', 'heading', 'deep-link', 'group'])
      await page.complains(`"${name}" in ${HOST}/embed/conference-list?${wishes} is not used`);
    expect(page.loadedFiles.filter((file) => /debug|json-ld|structured/.test(file))).to.deep.equal([]);
    expect(page.document.querySelector('conference-debug, script[type="application/ld+json"]')).to.equal(
      null,
    );
  });

  it('show only conferences with materials where an element, a placeholder or a link asks for that', async () => {
    const conference = { status: 'scheduled', materials: [{ title: 'Slides' }] };
    const conferences = [
      { ...conference, id: 'med', title: 'Med slides' },
      { ...conference, id: 'uden', title: 'Uden slides', materials: [] },
    ];
    const body = JSON.stringify({ ...(JSON.parse(CONFERENCES) as object), conferences });
    const data = await scenario([{ body }]);
    const page = await hostPage({
      head: script(data),
      body: `<conference-list with-materials></conference-list>
        <div class="conference-widget" data-widget="conference-list" data-with-materials="true">Listen</div>
        <p><a href="${data.url.replace(/[^/]*$/, '')}embed/conference-list?with-materials">Listen</a></p>`,
    });
    await waitUntil(() => widgets(page).length === 3, 'not all are widgets');
    for (const place of ['', 'div ', 'p ']) await page.shows(`${place}conference-list`, 'Med slides');
    for (const { shadowRoot } of widgets(page)) expect(shadowRoot?.textContent).not.to.include('Uden slides');
  });

  it('become one widget where a link is a placeholder, too, or has half of what one needs', async () => {
    const link = (rest: string) =>
      `<p><a data-widget="conference-list" ${rest} href="${HOST}/embed/conference-list">Listen</a></p>`;
    const page = await opened(link('class="conference-widget"') + link(''));
    await waitUntil(() => widgets(page).length >= 2, 'not both are widgets');
    await page.shows('p:first-child conference-list', 'Frivillige i efteråret');
    await page.shows('p:last-child conference-list', 'Frivillige i efteråret');
    expect(widgets(page)).to.have.length(2);
  });

  it('stay links where the whole page is edited, and would be saved with the widgets', async () => {
    const editor = '<script>document.designMode = "on";</script>';
    const page = await opened(`${editor}${LINK}<contact-box></contact-box>`);
    await page.shows('contact-box', 'Iben Grøn');
    expect(widgets(page)).to.deep.equal([]);
  });

  it('show a reader the link once, before and after', async () => {
    const page = await opened(LINK + PLACEHOLDER);
    await waitUntil(() => widgets(page).length === 2, 'not both are widgets');
    const seen = () => [...page.document.querySelectorAll('a')].filter((link) => link.checkVisibility());
    await page.shows('p conference-list', 'Frivillige i efteråret');
    await page.shows('div conference-list', 'Frivillige i efteråret');
    expect(seen()).to.deep.equal([]);
    for (const widget of widgets(page)) widget.setAttribute('src', `${HOST}/gone.json`);
    await waitUntil(() => seen().length === 2, 'the links do not come back');
  });
});
