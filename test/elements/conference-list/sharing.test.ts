import { expect } from '@open-wc/testing';
import { shadow } from '../../support/fixtures.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { waitUntil } from '../../support/wait-until.js';
import { forgetAbilities, pretend, recordShares } from '../sharing.js';
import { list, item } from './shown-list.js';
import { ALL, button, CONFERENCES, labels, listRow, listWith, rows, said } from './shown-row.js';

afterEach(forgetAbilities);

describe('sharing a conference-list', () => {
  it('leaves it to the device, and says nothing of its own', async () => {
    const shared: ShareData[] = [];
    pretend({ canShare: () => true, share: (data: ShareData) => Promise.resolve(shared.push(data)) });
    const row = listRow(await listWith(ALL));
    button(row, 'share').click();
    await waitUntil(() => shared.length > 0);
    expect(shared).to.deep.equal([{ title: document.title, url: location.href }]);
    expect(said(row)).to.equal('');
  });

  it('copies the address where the device has no way of its own, and says so', async () => {
    const copied: string[] = [];
    pretend({
      canShare: () => false,
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const row = listRow(await listWith(ALL));
    button(row, 'share').click();
    await waitUntil(() => said(row) === messages.linkCopied);
    expect(copied).to.deep.equal([location.href]);
  });

  it('copies it, too, where the page’s frame may not share', async () => {
    const share = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    pretend({ canShare: () => true, share, clipboard: { writeText: () => Promise.resolve() } });
    const row = listRow(await listWith(ALL));
    button(row, 'share').click();
    await waitUntil(() => said(row) === messages.linkCopied);
  });

  it('shows it, to be copied by hand, where nothing else is allowed', async () => {
    const writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    pretend({ canShare: () => false, clipboard: { writeText } });
    const row = listRow(await listWith(ALL));
    button(row, 'share').click();
    await waitUntil(() => said(row) === messages.copyLink(location.href));
  });

  it('is at peace with a visitor who thinks better of it', async () => {
    const copied: string[] = [];
    let isAsked = false;
    const share = () => {
      isAsked = true;
      return Promise.reject(new DOMException('No.', 'AbortError'));
    };
    pretend({
      canShare: () => true,
      share,
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const row = listRow(await listWith(ALL));
    button(row, 'share').click();
    await waitUntil(() => isAsked);
    expect([copied, said(row)]).to.deep.equal([[], '']);
  });

  describe('with a link to each conference', () => {
    const group = { 'deep-link': '', actions: 'share', group: 'a' };

    async function linkedRow(id: string): Promise<Element> {
      const element = await list(group, CONFERENCES);
      const row = () => rows(shadow(element)).find((each) => each.closest(`#${id}`));
      await waitUntil(row, 'no row came');
      return row() ?? element;
    }

    afterEach(() => {
      history.replaceState(history.state, '', location.pathname);
    });

    it('shares none where the list does not open what an address says', async () => {
      const element = await listWith('share');
      expect(rows(item(element, 1))).to.deep.equal([]);
    });

    it('shares the address that opens it, with what the page’s own has, and without what is looked for', async () => {
      const shared = recordShares();
      history.replaceState(history.state, '', '?host=1&a-search=dag&b-open=x#part');
      const row = await linkedRow('plain');
      expect(labels(row)).to.deep.equal(['Del: Foreningsdag']);
      button(row, 'share').click();
      await waitUntil(() => shared.length > 0);
      const { search, hash } = new URL(shared[0] ?? '');
      expect([search, hash]).to.deep.equal(['?host=1&b-open=x&a-open=plain', '#part']);
    });
  });
});
