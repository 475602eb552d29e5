import { expect, waitUntil } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { ALL, button, listRow, listWith, said } from './shown-row.js';

/** Puts what a browser has, or has not, in the place of `navigator.share` and the clipboard. */
function pretend(abilities: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(abilities))
    Object.defineProperty(navigator, name, { configurable: true, value });
}

afterEach(() => {
  for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

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
});
