/** A record that throws while it is shown, in each widget: it alone is missing. */
import { expect } from '@open-wc/testing';
import '../../src/elements/activity-list/activity-list.define.js';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/conference-series/conference-series.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/material-list/material-list.define.js';
import '../../src/elements/newsletter-box/newsletter-box.define.js';
import '../../src/elements/partner-list/partner-list.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import '../../src/elements/speaker-list/speaker-list.define.js';
import type { View } from '../../src/core/view.js';
import { diagnostics } from '../../src/core/diagnostics.js';
import { dataset } from '../support/datasets.js';
import { completed, insert, settled, shadow, type WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { recordWarnings } from '../support/warnings.js';

const START = '2030-09-12T09:00:00+02:00';
const session = { kind: 'talk', start: START, speakers: ['good-person'] };
const conference = { status: 'scheduled', start: START };

const data = dataset({
  series: ['bad-series', 'good-series'].map((id) => ({ id, name: id })),
  organisations: ['bad-organisation', 'good-organisation'].map((id) => ({ id, name: id })),
  people: ['bad-person', 'good-person'].map((id) => ({ id, name: id })),
  conferences: [
    { ...conference, id: 'bad-conference', title: 'bad-conference' },
    {
      ...conference,
      id: 'good-conference',
      title: 'good-conference',
      organisers: ['bad-organisation', 'good-organisation'],
      topics: ['Naboer'],
      registration: { url: 'https://example.org/bad-registration' },
      materials: ['bad-material', 'good-material'].map((title) => ({ title })),
      sessions: [
        { ...session, id: 'bad-session', title: 'bad-session', speakers: ['bad-person'] },
        { ...session, id: 'good-session', title: 'good-session' },
      ],
    },
  ],
  contacts: ['bad-contact', 'good-contact'].map((id) => ({ id, name: id })),
  activities: ['bad-activity', 'good-activity'].map((id) => ({ id, title: id })),
  newsletters: ['bad-newsletter', 'good-newsletter'].map((id) => ({ id, title: id })),
});

/** A copy of what is within, in which a field of one record throws. */
function faulty(value: unknown, bad: string, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => faulty(item, bad, field));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, faulty(each, bad, field)]),
  );
  if ([Reflect.get(value, 'id'), Reflect.get(value, 'title')].includes(bad))
    Object.defineProperty(copy, field, {
      enumerable: true,
      get: () => {
        throw new RangeError('It cannot be shown.');
      },
    });
  return copy;
}

/** A widget whose dataset has a record that throws, as no JSON has it. */
async function shown(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>>,
  bad: string,
  field: string,
): Promise<string> {
  const element = insert({ tag, attributes, data, now: new Date('2030-09-12T07:30:00Z') });
  const datasets = new Map<unknown, unknown>();
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(element)), 'view');
  Object.defineProperty(element, 'view', {
    get(): View | undefined {
      const view = own?.get?.call(element) as View | undefined;
      if (!view) return undefined;
      const known = datasets.get(view.dataset) ?? faulty(view.dataset, bad, field);
      datasets.set(view.dataset, known);
      return { ...view, dataset: known as View['dataset'] };
    },
  });
  await settled(element);
  return shadow(element).textContent;
}

describe('one record that throws while it is shown', () => {
  for (const [tag, attributes, bad, field, good] of [
    ['conference-list', {}, 'bad-conference', 'theme', 'good-conference'],
    ['conference-list', { layout: 'accordion' }, 'bad-conference', 'theme', 'good-conference'],
    ['conference-list', {}, 'bad-session', 'abstract', 'good-session'],
    ['conference-list', {}, 'bad-material', 'bytes', 'good-material'],
    ['conference-list', {}, 'bad-person', 'title', 'good-person'],
    ['conference-calendar', {}, 'bad-conference', 'title', 'good-conference'],
    ['conference-calendar', {}, 'bad-session', 'abstract', 'good-session'],
    ['conference-details', { conference: 'good-conference' }, 'bad-session', 'abstract', 'good-session'],
    ['conference-details', { conference: 'good-conference' }, 'bad-material', 'bytes', 'good-material'],
    ['conference-programme', { conference: 'good-conference' }, 'bad-session', 'abstract', 'good-session'],
    [
      'conference-programme',
      { conference: 'good-conference', layout: 'grid' },
      'bad-session',
      'abstract',
      'good-session',
    ],
    ['conference-series', {}, 'bad-series', 'description', 'good-series'],
    ['contact-box', {}, 'bad-contact', 'hours', 'good-contact'],
    ['material-list', {}, 'bad-material', 'bytes', 'good-material'],
    ['partner-list', { conference: 'good-conference' }, 'bad-organisation', 'url', 'good-organisation'],
    ['newsletter-box', {}, 'bad-newsletter', 'description', 'good-newsletter'],
    ['activity-list', {}, 'bad-activity', 'description', 'good-activity'],
    ['speaker-list', {}, 'bad-person', 'title', 'good-person'],
  ] as const) {
    const options = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    it(`takes away itself in <${tag}${options.join('')}>: ${bad}`, async () => {
      diagnostics().problems.clear();
      const warnings = recordWarnings();
      const text = await shown(tag, attributes, bad, field);
      expect(text).to.include(good);
      expect(text).not.to.include(bad);
      const message = `conference-widgets: ${bad.endsWith('material') ? JSON.stringify(bad) : bad} cannot be shown, so it is left out. RangeError: It cannot be shown.`;
      expect(warnings).to.deep.equal([message]);
      expect(diagnostics().problems.get(message)?.code).to.equal('record');
    });
  }

  it('takes away one part of the details, and not the others', async () => {
    const text = await shown(
      'conference-details',
      { conference: 'good-conference' },
      'good-conference',
      'registration',
    );
    expect(text).not.to.include('Tilmeld');
    for (const part of ['good-conference', '12. september 2030', 'good-session', 'good-material', 'Naboer'])
      expect(text).to.include(part);
  });

  it('takes away the talk from a speaker, and not the others', async () => {
    const text = await shown('speaker-card', { speaker: 'good-person' }, 'good-session', 'title');
    expect(text).to.include('good-person');
    expect(text).not.to.include('good-session');
  });

  it('leaves no widget blank where not even a list can be made of it', async () => {
    const text = await shown('speaker-list', {}, 'bad-person', 'name');
    expect(text).to.include('Nogle af oplysningerne kunne ikke læses.');
  });
});

describe('text that no address can hold', () => {
  it('takes the calendars of the web from no conference', async () => {
    const half = dataset({
      conferences: [
        { ...conference, id: 'half', title: 'Halv \ud83d' },
        { ...conference, id: 'whole', title: 'Hel' },
      ],
    });
    const element = insert({ tag: 'conference-list', attributes: { actions: 'calendar' }, data: half });
    await settled(element);
    await waitUntil(() => shadow(element).querySelectorAll('[part~=save]').length >= 2);
    await completed(element);
    const links = [...shadow(element).querySelectorAll<HTMLAnchorElement>('a[href*="calendar.google"]')];
    expect(links.map(({ href }) => new URL(href).searchParams.get('text'))).to.include('Hel');
    expect(shadow(element).querySelectorAll('[part~=item]')).to.have.length.greaterThan(0);
  });
});
