/** HTML takes `<conference-list />` for a start tag, and the rest of the page for its content. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { scenario } from '../server/client.js';
import { answer } from '../support/prerender-messages.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, type HostPage } from './host-page.js';

const REST = '<p>Kom forbi.</p><h2>Om os</h2><section>Åbent hver dag</section><footer>Kommunen</footer>';

/** What visitors see of the page, apart from widgets. */
function rest(page: HostPage): string[] {
  const parts = [...page.document.querySelectorAll('p, h2, section, footer')];
  return parts.filter((part) => part.checkVisibility()).map(({ textContent }) => textContent);
}

const ALL = ['Kom forbi.', 'Om os', 'Åbent hver dag', 'Kommunen'];

async function opened(body: string): Promise<HostPage> {
  const data = await scenario([{ body: CONFERENCES }]);
  return hostPage({ head: `<script type="module" src="${LOADER}" data-src="${data.url}"></script>`, body });
}

async function prerendered(url: string): Promise<string> {
  const rendering = {
    tag: 'contact-box',
    attributes: {},
    fallback: '',
    url,
    language: 'da',
    now: new Date(),
  };
  const data: unknown = JSON.parse(CONFERENCES);
  const { html = '' } = answer.parse(await executeServerCommand('prerender', { ...rendering, data }));
  return html;
}

describe('a page that a widget has swallowed', () => {
  it('stays visible after an element, and is told on the console', async () => {
    const page = await opened(`<main><conference-list />${REST}</main>`);
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.complains('HTML has no <conference-list />: write <conference-list></conference-list>.');
    await waitUntil(() => rest(page).join() === ALL.join(), 'the page is hidden');
  });

  it('stays visible in the boxes that it is laid out with', async () => {
    const page = await opened(`<main><conference-list /><div class="row"><div>${REST}</div></div></main>`);
    await page.shows('conference-list', 'Frivillige i efteråret');
    await waitUntil(() => rest(page).join() === ALL.join(), 'the page is hidden');
    await page.complains('HTML has no <conference-list />');
  });

  it('stays visible after a placeholder, and is told on the console', async () => {
    const page = await opened(
      `<main><div class="conference-widget" data-widget="conference-list" />${REST}</main>`,
    );
    await waitUntil(() => page.document.querySelector('conference-list'), 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.complains('HTML has no <div />');
    expect(rest(page)).to.deep.equal(ALL);
    expect(page.find('.conference-widget').firstElementChild).to.equal(page.find('conference-list'));
    expect(page.find('conference-list').childNodes).to.have.length(0);
  });

  it('is not what a closed widget falls back on, though that has a heading', async () => {
    const page = await opened(
      `<main><conference-list><h2>Konferencer</h2></conference-list><p>Kom forbi.</p></main>`,
    );
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(rest(page)).to.deep.equal(['Kom forbi.']);
  });

  it('has all its widgets, whatever their shape', async () => {
    const placeholder = '<div class="conference-widget" data-widget="contact-box" />';
    const page = await opened(
      `<main><conference-list /><speaker-card speaker="karen" />${placeholder}</main>`,
    );
    await waitUntil(() => page.document.querySelector('contact-box'), 'no widget');
    await page.shows('contact-box', 'Iben Grøn');
    await page.shows('speaker-card', 'Karen Blå');
    await page.shows('conference-list', 'Frivillige i efteråret');
    for (const name of ['contact-box', 'speaker-card', 'conference-list'])
      await waitUntil(() => page.find(name).checkVisibility(), `${name} is hidden`);
  });

  it('stays visible where the widget was prerendered', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const seed = `<script type="application/json" data-conference-dataset="${data.url}">${CONFERENCES}</script>`;
    const page = await hostPage({
      head: `<script type="module" src="${LOADER}" data-src="${data.url}"></script>${seed}`,
      body: `<main>${(await prerendered(data.url)).replace('</contact-box>', REST)}</main>`,
    });
    await page.shows('contact-box', 'Iben Grøn');
    await waitUntil(() => rest(page).join() === ALL.join(), 'the page is hidden');
    await page.complains('HTML has no <contact-box />');
  });

  it('is not there where somebody has written to what visitors may fall back on', async () => {
    const page = await opened(
      '<conference-list><p>Kom forbi.</p><ul><li>Eller ring</li></ul></conference-list>',
    );
    await page.shows('conference-list', 'Frivillige i efteråret');
    await waitUntil(() => rest(page).length === 0, 'the fallback is visible');
    expect(page.complaints).to.deep.equal([]);
  });
});
