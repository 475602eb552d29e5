import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { button, labels, rows } from '../conference-list/shown-row.js';
import { focused, LinkedPage } from '../linked-page.js';
import { forgetAbilities, recordShares } from '../sharing.js';
import { dayButtons, find, programme, sessions } from './shown-programme.js';

class ProgrammePage extends LinkedPage {
  constructor(query: string) {
    super(new URL(`deep-link.html${query}`, import.meta.url));
  }

  /** @param which of the two programmes: that of one day, or the grid of both */
  programme(which: 'list' | 'grid' = 'list'): ConferenceProgrammeElement {
    const selector = which === 'list' ? 'conference-programme' : '#grid';
    const found = this.window.document.querySelector<ConferenceProgrammeElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  get #programmes(): readonly Element[] {
    return this.isLoaded ? [...this.window.document.querySelectorAll('conference-programme')] : [];
  }

  async shows(session: string): Promise<void> {
    const isThere = () => this.#programmes[0]?.shadowRoot?.querySelector(`#${session}`);
    await waitUntil(() => Boolean(isThere()), `${session} is not shown`);
  }

  async hasFocus(title: string): Promise<void> {
    await waitUntil(
      () => this.#programmes.some((each) => focused(each) === title),
      `the focus is not at ${title}`,
    );
  }

  /** Whether it is opened. */
  isOpen(session: string, which: 'list' | 'grid' = 'list'): boolean {
    return find(this.programme(which), `#${session}`).querySelector('details')?.open === true;
  }

  chosenDay(): string | undefined {
    return dayButtons(this.programme())
      .find((each) => each.ariaPressed === 'true')
      ?.textContent.trim();
  }

  top(session: string, which: 'list' | 'grid' = 'list'): number {
    return find(this.programme(which), `#${session}`).getBoundingClientRect().top;
  }
}

const CONFERENCE = 'naboskabsdage-2030';

describe('conference-programme deep-link', () => {
  before(async () => {
    if (isChromium) await executeServerCommand('forget-history', true);
  });

  it('opens the session that a link leads to, and has the focus on its heading', async () => {
    const page = new ProgrammePage(`?conferences-open=${CONFERENCE}/hvem-maa`);
    await page.hasFocus('Hvem må bestemme hvad?');
    expect([page.isOpen('hvem-maa'), page.isOpen('laane-stige')]).to.deep.equal([true, false]);
    expect(page.top('hvem-maa')).to.be.within(-1, page.window.innerHeight);
    expect(focused(page.programme('grid'))).to.equal(undefined);
  });

  it('does so in a grid', async () => {
    const page = new ProgrammePage(`?skema-open=${CONFERENCE}/deleskab`);
    await page.hasFocus('Byg et deleskab');
    expect(page.isOpen('deleskab', 'grid')).to.equal(true);
    expect(page.top('deleskab', 'grid')).to.be.within(-1, page.window.innerHeight);
  });

  it('shows the day of the session, until the visitor picks another', async () => {
    const page = new ProgrammePage(`?conferences-open=${CONFERENCE}/deleskab`);
    await page.hasFocus('Byg et deleskab');
    expect(page.chosenDay()).to.equal('fredag 13. september');
    dayButtons(page.programme())[1]?.click();
    await page.shows('hvem-maa');
    expect(page.chosenDay()).to.equal('torsdag 12. september');
    expect(focused(page.programme())).not.to.equal('Byg et deleskab');
  });

  it('keeps the day that the visitor picked, also by the page’s own links and when it is moved', async () => {
    const page = new ProgrammePage(`?conferences-open=${CONFERENCE}/deleskab`);
    await page.hasFocus('Byg et deleskab');
    dayButtons(page.programme())[1]?.click();
    await page.shows('hvem-maa');
    await page.skip();
    await page.programme().updateComplete;
    expect(page.chosenDay()).to.equal('torsdag 12. september');
    page.window.document.body.prepend(page.programme());
    await page.programme().updateComplete;
    expect(page.chosenDay()).to.equal('torsdag 12. september');
  });

  it('shows the whole programme for a session without a day', async () => {
    const page = new ProgrammePage(`?conferences-open=${CONFERENCE}/efterskrift`);
    await page.hasFocus('Bogen om dagene');
    expect(page.chosenDay()).to.equal(messages.allDays);
  });

  it('leads to the programme itself by a link to its conference', async () => {
    const page = new ProgrammePage(`?skema-open=${CONFERENCE}`);
    await page.hasFocus('Naboskabsdage 2030');
    expect(focused(page.programme('grid'))).to.equal('Naboskabsdage 2030');
  });

  for (const open of ['naboskabsdage-2025/hvem-maa', `${CONFERENCE}/x"]`]) {
    it(`leads nowhere by ${open}, which is not in the programme`, async () => {
      const page = new ProgrammePage(`?conferences-open=${encodeURIComponent(open)}`);
      await page.shows('hvem-maa');
      // The next update finds it no more than the first.
      dayButtons(page.programme())[0]?.click();
      await page.shows('deleskab');
      expect(focused(page.programme())).to.equal(undefined);
      expect(shadow(page.programme()).querySelectorAll('details[open]')).to.have.lengthOf(0);
    });
  }

  for (const open of [`${CONFERENCE}/findes-ikke`, 'findes-ikke', 'findes-ikke/hvem-maa']) {
    it(`says in words that ${open} is not there`, async () => {
      const page = new ProgrammePage(`?conferences-open=${open}`);
      await page.shows('hvem-maa');
      const lost = () => page.programme().shadowRoot?.querySelector('[part~=lost]')?.textContent;
      await waitUntil(() => lost() === messages.linkLeadsNowhere, 'it says nothing');
      expect(page.programme().shadowRoot?.querySelector('[part~=status]')?.textContent).to.include(
        messages.linkLeadsNowhere,
      );
      dayButtons(page.programme())[0]?.click();
      await waitUntil(() => lost() === undefined, 'it goes on about it');
    });
  }

  it('has a link to the session that was opened last, unless the page prevented it', async () => {
    const page = new ProgrammePage('?host=1#part');
    await page.shows('hvem-maa');
    const row = (session: string) => find(page.programme(), `#${session} summary`);
    // It comes with what deep links take.
    await waitUntil(() => {
      row('laane-stige').click();
      return page.address === `?host=1&conferences-open=${CONFERENCE}%2Flaane-stige#part`;
    });
    page.programme().addEventListener('session-select', (event) => event.preventDefault(), { once: true });
    row('hvem-maa').click();
    row('aabne-doer').click();
    await waitUntil(() => page.address.includes('%2Faabne-doer'));
    await page.reload();
    await page.hasFocus('Den åbne dør');
    expect(page.isOpen('aabne-doer')).to.equal(true);
  });
});

describe('sharing a session of a conference-programme', () => {
  afterEach(() => {
    forgetAbilities();
    history.replaceState(history.state, '', location.pathname);
  });

  it('is offered where links open it, and shares the address that does', async () => {
    const shared = recordShares();
    history.replaceState(history.state, '', '?host=1&a-search=dag');
    const element = await programme({ actions: 'share', 'deep-link': '', group: 'a', fields: 'speakers' });
    const row = () => rows(shadow(element)).find((each) => each.closest('#ladder'));
    await waitUntil(() => row() !== undefined, 'no row came');
    expect(row() && labels(row() ?? element)).to.deep.equal(['Del: At låne en stige']);
    button(row() ?? element, 'share').click();
    await waitUntil(() => shared.length > 0);
    expect(new URL(shared[0] ?? '').search).to.equal('?host=1&a-open=days%2Fladder');
    expect(sessions(element)).to.include('ladder');
  });
});
