import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { isChromium } from '../core/is-chromium.js';
import { realDataset } from '../elements/real-dataset.js';
import { insert, seeded, settled, type WidgetTag } from '../support/fixtures.js';

const CONFERENCE = 'frivillighed-2019';

const WIDGETS: readonly WidgetTag[] = [
  'conference-filter',
  'conference-list',
  'conference-calendar',
  'conference-programme',
];

/** Unlike other waiting, keeps nothing alive for longer than it takes. */
async function until(isSo: () => unknown): Promise<void> {
  const end = performance.now() + 15_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('It took too long.');
    await new Promise(requestAnimationFrame);
  }
}

/** Takes a visitor to a conference by a link, and then removes all widgets. In a function of its own, whose variables go. */
async function visitedAndRemoved(url: string): Promise<readonly WeakRef<HTMLElement>[]> {
  history.replaceState(history.state, '', `?conferences-open=${CONFERENCE}&conferences-year=2019`);
  const attributes = { conference: CONFERENCE, 'deep-link': '', search: '' };
  const widgets = WIDGETS.map((tag) => insert({ tag, attributes, url }));
  await until(() => widgets.some((widget) => widget.shadowRoot?.activeElement));
  for (const widget of widgets) widget.remove();
  return widgets.map((widget) => new WeakRef(widget));
}

// Only Chromium collects garbage when it is told to.
if (isChromium) {
  describe('removed widgets', () => {
    const address = location.href;

    afterEach(() => {
      history.replaceState(history.state, '', address);
    });

    it('are not kept in memory by what their group shares', async () => {
      // Another widget of the group stays in the page.
      const url = seeded(realDataset);
      await settled(insert({ tag: 'conference-list', url }));
      const widgets = await visitedAndRemoved(url);
      const kept = () => widgets.flatMap((widget) => widget.deref()?.localName ?? []);
      for (let turn = 0; turn < 20 && kept().length > 0; turn += 1) {
        await new Promise(requestAnimationFrame);
        await executeServerCommand('collect-garbage', true);
      }
      expect(kept()).to.deep.equal([]);
    });
  });
}
