/** Pages in which another library has registered the name of a widget. */
import { expect } from '@open-wc/testing';
import { origins, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, type HostPage } from './host-page.js';

const LINK = `<p><a href="${origins[1]}/embed/conference-list">Konferencer</a></p>`;
const TAKE = `<script>customElements.define('conference-list', class extends HTMLElement {})</script>`;

async function opened(body: string, attributes = ''): Promise<HostPage> {
  const data = await scenario([{ body: CONFERENCES }]);
  const head = `${TAKE}<script type="module" src="${LOADER}" data-src="${data.url}" ${attributes}></script>`;
  return hostPage({ head, body });
}

const TOLD = 'another script on the page has taken the name <conference-list>. Write data-prefix="x-"';

describe('a name that another library has taken', () => {
  it('is told on the console, once', async () => {
    const page = await opened('<conference-list></conference-list><conference-list></conference-list>');
    await page.complains(TOLD);
    expect(page.complaints).to.have.length(1);
  });

  it('leaves a link as it is, and is told', async () => {
    const page = await opened(LINK);
    await page.complains(TOLD);
    expect(page.document.querySelector('conference-list')).to.equal(null);
    expect(page.find('p a').checkVisibility()).to.equal(true);
  });

  it('is told in the panel', async () => {
    const page = await opened('<conference-list></conference-list>', 'data-debug');
    const panel = () => page.document.querySelector('conference-debug')?.shadowRoot?.textContent ?? '';
    await waitUntil(
      () => panel().includes('Et andet script på siden har taget navnet <conference-list>.'),
      'the panel does not say it',
    );
  });

  it('is no trouble with a prefix', async () => {
    const page = await opened('<x-conference-list></x-conference-list>', 'data-prefix="x-"');
    await page.shows('x-conference-list', 'Frivillige i efteråret');
    expect(page.complaints).to.deep.equal([]);
  });
});
