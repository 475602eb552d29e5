import { expect } from '@open-wc/testing';
import '../../../src/elements/speaker-card/speaker-card.define.js';
import { SpeakerCardElement } from '../../../src/elements/speaker-card/speaker-card.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, place, seeded, settled, shadow } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = 'speaker-card';

function card(
  attributes: Readonly<Record<string, string>>,
  data: unknown = realDataset,
): Promise<SpeakerCardElement> {
  return clientFixture({ tag, attributes, data });
}

/** All that can be read, in one line. */
async function text(attributes: Readonly<Record<string, string>>, data?: unknown): Promise<string> {
  return shownText(await card(attributes, data)).replace(/\s+/g, ' ');
}

describe('speaker-card', () => {
  describeContract({
    tag,
    attributes: { speaker: 'karen-lumholdt' },
    data: realDataset,
    text: 'Karen Lumholdt',
    empty: messages.noPerson,
    choices: { layout: ['card', 'inline', 'full'] },
  });

  describe('states', () => {
    it('says that there is nobody for an unknown id, and tells the editor who was meant', async () => {
      const warnings = recordWarnings();
      const element = await card({ speaker: 'karen-lumholt' });
      expect(statusText(element)).to.equal(messages.noPerson);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(/<speaker-card>.*speaker="karen-lumholt".*"karen-lumholdt"/);
    });

    it('tells the editor that it needs to know whom to show, by the name it was registered under', async () => {
      const warnings = recordWarnings();
      customElements.define('x-speaker-card', class extends SpeakerCardElement {});
      const element = document.createElement('x-speaker-card');
      if (!(element instanceof SpeakerCardElement)) throw new Error('It has another class.');
      element.src = seeded(realDataset);
      place().append(element);
      expect(statusText(await settled(element))).to.equal(messages.noPerson);
      expect(warnings.join()).to.match(/<x-speaker-card> needs .*speaker/);
    });
  });

  describe('properties', () => {
    it('speaker changes whom it shows', async () => {
      const element = await card({ speaker: 'karen-lumholdt' });
      element.speaker = 'jacob-torfing';
      await element.updateComplete;
      expect(shownText(element)).to.include('Jacob Torfing').and.to.include('Den nye frivillighed');
      expect(shownText(element)).not.to.include('Lumholdt');
    });

    it('layout card has the talks, but neither biography nor links', async () => {
      const shown = await text({ speaker: 'karen' }, richDataset);
      expect(shown).to.include('Et ældre oplæg');
      expect(shown).not.to.match(/Forsker i fællesskaber|Hjemmeside/);
    });

    it('layout inline is name and role alone, and no heading in the middle of a text', async () => {
      const element = await card({ speaker: 'karen-lumholdt', layout: 'inline' });
      expect(shownText(element).replace(/\s+/g, ' ')).to.match(
        /^(KL )?Karen Lumholdt Journalist og forfatter$/,
      );
      expect(headingLevels(element)).to.deep.equal([]);
    });

    it('layout full adds biography and links', async () => {
      const element = await card({ speaker: 'karen', layout: 'full' }, richDataset);
      expect(shownText(element)).to.include('Forsker i fællesskaber.').and.to.include('Et ældre oplæg');
      const link = shadow(element).querySelector('a[href="https://example.dk/karen"]');
      expect(link?.textContent).to.equal('Hjemmeside');
    });

    it('the name is a heading one level below the card’s own', async () => {
      const levels = headingLevels(await card({ speaker: 'karen-lumholdt', heading: 'Oplægsholder' }));
      expect(levels).to.deep.equal([2, 3]);
      expect(headingLevels(await card({ speaker: 'karen-lumholdt', 'heading-level': '4' }))).to.deep.equal([
        4,
      ]);
    });
  });

  describe('content', () => {
    it('shows name, title and organisation', async () => {
      expect(await text({ speaker: 'johannes-andersen' })).to.include(
        'Johannes Andersen Lektor, Aalborg Universitet',
      );
    });

    it('names an organisation once where the title has it already', async () => {
      const shown = await text({ speaker: 'mads-roke-clausen' });
      expect(shown.match(/Frivilligrådet/g)).to.have.lengthOf(1);
    });

    it('shows the talk with its year, marked where the year is inferred, and slides that cannot be had', async () => {
      const element = await card({ speaker: 'karen-lumholdt' });
      expect(shadow(element).querySelector('time')?.textContent).to.equal('2018 (formodet)');
      expect(shownText(element)).to.match(/fotosyntese\s+Materiale \(PDF, ikke tilgængelig online\)$/);
      expect(shadow(element).querySelectorAll('a')).to.have.lengthOf(0);
    });

    it('gathers the talks of all conferences, newest first, with year, conference and slides', async () => {
      const element = await card({ speaker: 'karen' }, richDataset);
      const talks = [...shadow(element).querySelectorAll<HTMLElement>('.talk')];
      expect(talks.map((talk) => talk.querySelector('time')?.textContent)).to.deep.equal(['2027', '2024']);
      expect(talks[0]?.innerText).to.include('Åbning').and.to.include('Frivillighedskoordinerings');
      const slides = talks[0]?.querySelector('a');
      expect([slides?.textContent, slides?.href]).to.deep.equal(['Dias', 'https://example.dk/dias.pdf']);
      expect(talks[0]?.innerText).to.include('Optagelse');
    });

    it('shows the year that it was at the event, whatever the offset it is written with', async () => {
      const talk = { id: 't', kind: 'talk', title: 'Nytår', speakers: ['x'] };
      const newYear = { id: 'c', status: 'scheduled', start: '2027-12-31T23:30:00Z', sessions: [talk] };
      const people = [{ id: 'x', name: 'X' }];
      const data = dataset({ timeZone: 'Asia/Tokyo', people, conferences: [newYear] });
      const time = shadow(await card({ speaker: 'x' }, data)).querySelector('time');
      expect([time?.textContent, time?.dateTime]).to.deep.equal(['2028', '2028']);
    });

    it('calls a talk without a title by its conference', async () => {
      expect(await text({ speaker: 'benny-andersen' })).to.include(
        '2019 Frivillighed 2019: Det gode samarbejde',
      );
    });

    it('says that a talk was cancelled', async () => {
      expect(await text({ speaker: 'mads' }, richDataset)).to.include('Aflyst: Værksted');
    });

    it('says so of a talk that goes as planned at a conference that was cancelled', async () => {
      const talk = { id: 't', kind: 'talk', title: 'Planlagt', status: 'scheduled', speakers: ['x'] };
      const conferences = [{ id: 'c', status: 'cancelled', start: '2030', sessions: [talk] }];
      const data = dataset({ people: [{ id: 'x', name: 'X' }], conferences });
      expect(await text({ speaker: 'x' }, data)).to.include('Aflyst: Planlagt');
    });

    it('marks an English title in a Danish page', async () => {
      const element = await card({ speaker: 'cees-van-den-bos' });
      const marked = shadow(element).querySelector('.talk-title [lang=en]');
      expect(marked?.textContent).to.equal('How to tap assets and engagement in local communities?');
    });

    describe('with a photo that fails', () => {
      const src = new URL('/no-such-photo.png', location.href).href;
      const people = [{ id: 'karen', name: 'Karen Blå', photo: { src, alt: 'Karen', consent: true } }];
      const gone = dataset({ people });
      const shown = (element: Element) =>
        [...shadow(element).querySelectorAll('[part=portrait]')]
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .map((each) => each.textContent.trim() || each.localName);

      it('shows initials', async () => {
        const element = await card({ speaker: 'karen' }, gone);
        await waitUntil(() => shown(element).join() === 'KB');
        const name = shadow(element).querySelector('[part=title]')?.getBoundingClientRect();
        const initials = shadow(element).querySelector('span[part=portrait]')?.getBoundingClientRect();
        expect(initials?.width).to.equal(initials?.height);
        expect(initials?.right).to.be.below(name?.left ?? 0);
      });

      it('shows initials where it failed before the script came', async () => {
        const container = place();
        const element = await hydratedFixture(
          { tag: 'speaker-card', attributes: { speaker: 'karen' }, data: gone },
          (root) => {
            container.append(root.host);
          },
        );
        const photo = shadow(element).querySelector('img');
        await waitUntil(() => photo?.complete);
        element.requestUpdate();
        await element.updateComplete;
        expect(shown(element)).to.deep.equal(['KB']);
      });

      it('shows the photo once there is one that comes', async () => {
        const element = await card({ speaker: 'karen' }, gone);
        await waitUntil(() => shown(element).join() === 'KB');
        const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
        shadow(element).querySelector('img')?.setAttribute('src', pixel);
        await waitUntil(() => shown(element).join() === 'img');
      });
    });

    it('shows a photo that the person agreed to, with its words', async () => {
      const photo = shadow(await card({ speaker: 'karen' }, richDataset)).querySelector('img');
      expect(photo?.alt).to.equal('Karen Blå på talerstolen');
      expect(photo?.loading).to.equal('lazy');
    });

    it('shows initials, and asks for no picture, where nobody agreed', async () => {
      const photo = { src: 'https://example.dk/karen.jpg', alt: 'Karen' };
      const people = [{ id: 'karen', name: 'Karen Blå', photo: { ...photo, consent: false } }];
      const element = await card({ speaker: 'karen' }, dataset({ people }));
      expect(shadow(element).querySelector('img')).to.equal(null);
      expect(shownText(element)).to.match(/^KB\s+Karen Blå$/);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await card({ speaker: 'karen', heading: 'Oplægsholder' }, richDataset);
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members(['base', 'heading', 'status', 'card', 'portrait', 'title', 'talks']);
    });
  });

  describe('keyboard and accessibility', () => {
    it('hides the initials from those who hear the name', async () => {
      const initials = shadow(await card({ speaker: 'karen-lumholdt' })).querySelector('[part~=portrait]');
      expect(initials?.textContent).to.equal('KL');
      expect(initials?.getAttribute('aria-hidden')).to.equal('true');
    });

    if (isChromium) {
      it('is a heading and a list of talks in the accessibility tree', async () => {
        const element = await card({ speaker: 'karen-lumholdt', heading: 'Oplægsholder' });
        expect(await accessibilityTree(element)).to.deep.equal([
          'region “Oplægsholder”',
          '  heading 2 “Oplægsholder”',
          '  heading 3 “Karen Lumholdt”',
          '  “Journalist og forfatter”',
          '  list',
          '    listitem',
          '      “2018 (formodet)”',
          '      “Det personlige samfund - at involvere sig er den menneskelige fotosyntese”',
          '      list',
          '        listitem',
          '          “Materiale”',
          '          “(PDF, ikke tilgængelig online)”',
        ]);
      });
    }
  });

  describe('server rendering', () => {
    it('goes on as another person', async () => {
      const element = await hydratedFixture({
        tag,
        attributes: { speaker: 'karen', layout: 'full' },
        data: richDataset,
      });
      element.speaker = 'mads';
      await element.updateComplete;
      expect(shownText(element)).to.include('Mads Roke Grøn').and.not.to.include('Karen');
    });
  });

  describe('isolation', () => {
    it('shows markup in the data as the text it is', async () => {
      const people = [{ id: 'x', name: '<b>Karen</b>', bio: ['<script>document.title = 1</script>'] }];
      const shown = await text({ speaker: 'x', layout: 'full' }, dataset({ people }));
      expect(shown).to.include('<b>Karen</b>').and.to.include('<script>');
    });
  });
});
