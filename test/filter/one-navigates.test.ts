import { expect } from '@open-wc/testing';
import { focused } from '../elements/linked-page.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCE, PageOfWidgets } from '../core/page-of-widgets.js';

const TITLE = 'Naboskabsdage 2030';
const SESSION = 'Hvem må bestemme hvad?';

async function leads(widget: HTMLElement, title: string): Promise<void> {
  await waitUntil(() => focused(widget) === title, `it does not lead to ${title}`);
}

const opened = (widget: HTMLElement) => widget.shadowRoot?.querySelectorAll('details[open]').length;

describe('a link into a page with several widgets of a group', () => {
  it('leads to the session in the programme, wherever a list comes after it', async () => {
    const page = new PageOfWidgets(`?conferences-open=${CONFERENCE}/hvem-maa`);
    const programme = await page.programme();
    await leads(programme, SESSION);
    const list = await page.list();
    expect([focused(programme), focused(list), opened(list)]).to.deep.equal([SESSION, undefined, 0]);
  });

  it('leads to the session in the programme, also where a list was there first', async () => {
    const page = new PageOfWidgets(`?conferences-open=${CONFERENCE}/hvem-maa`);
    const list = await page.list();
    await waitUntil(() => focused(list));
    await leads(await page.programme(), SESSION);
  });

  it('leads to a conference in the list', async () => {
    const page = new PageOfWidgets(`?conferences-open=${CONFERENCE}`);
    const programme = await page.programme();
    await waitUntil(() => focused(programme));
    await leads(await page.list(), TITLE);
    const later = await page.programme();
    await waitUntil(() => later.shadowRoot?.querySelector('[part~=session]'));
    expect(focused(later)).to.equal(undefined);
  });

  it('leads to one place where two lists have it', async () => {
    const page = new PageOfWidgets(`?conferences-open=${CONFERENCE}`);
    const one = await page.list();
    await leads(one, TITLE);
    const other = await page.list();
    expect([focused(one), focused(other), opened(other)]).to.deep.equal([TITLE, undefined, 0]);
  });

  it('leads to the list again when the visitor comes back to where the programme led', async () => {
    const page = new PageOfWidgets(`?conferences-open=${CONFERENCE}/hvem-maa`);
    const programme = await page.programme();
    await leads(programme, SESSION);
    const list = await page.list();
    programme.remove();
    page.window.history.pushState(null, '', `?conferences-open=${CONFERENCE}`);
    page.window.dispatchEvent(new PopStateEvent('popstate'));
    await leads(list, TITLE);
  });
});
