/** A recording that plays where it stands. No server of a video host is asked in tests: the page's policy refuses its frame. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/conference-details/conference-details.define.js';
import { playerOf } from '../../../src/templates/video-hosts.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';

const fixture = (url: string) =>
  ({
    tag: 'conference-details',
    attributes: { conference: 'dag', session: 'tale' },
    data: dataset({
      conferences: [
        {
          id: 'dag',
          title: 'Nabodag',
          status: 'scheduled',
          sessions: [{ id: 'tale', kind: 'talk', title: 'Om naboer', recording: { url } }],
        },
      ],
    }),
  }) as const;

const details = async (url: string) => clientFixture(fixture(url));

const frames = (element: Element) => [...shadow(element).querySelectorAll('iframe')];

describe('the player of a recording', () => {
  const HASH = 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e';
  for (const [url, address] of [
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=90s', 'aqz-KE-bpKQ?autoplay=1&start=90'],
    ['https://youtu.be/aqz-KE-bpKQ?si=x', 'aqz-KE-bpKQ?autoplay=1'],
    ['https://youtu.be/aqz-KE-bpKQ?t=1h2m3s', 'aqz-KE-bpKQ?autoplay=1&start=3723'],
    ['https://youtu.be/aqz-KE-bpKQ?t=2m', 'aqz-KE-bpKQ?autoplay=1&start=120'],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ#t=30', 'aqz-KE-bpKQ?autoplay=1&start=30'],
    ['https://youtu.be/aqz-KE-bpKQ?t=soon', 'aqz-KE-bpKQ?autoplay=1'],
    ['https://www.youtube.com/live/aqz-KE-bpKQ', 'aqz-KE-bpKQ?autoplay=1'],
  ] as const)
    it(`of ${url} sets no cookies before it plays`, () => {
      expect(playerOf(url)?.address).to.equal(`https://www.youtube-nocookie.com/embed/${address}`);
    });

  it('of Vimeo does not track, and knows what is unlisted', () => {
    expect(playerOf('https://vimeo.com/76979871/8272103f6e')?.address).to.equal(HASH);
    expect(playerOf('https://player.vimeo.com/video/76979871?h=8272103f6e')?.address).to.equal(HASH);
    expect(playerOf('https://vimeo.com/76979871')?.host).to.equal('player.vimeo.com');
    expect(playerOf('https://vimeo.com/76979871/8272103f6e#t=1m30s')?.address).to.equal(`${HASH}#t=90s`);
  });

  for (const url of [
    'https://www.youtube.com/@canal',
    'https://www.youtube.com/watch?v=../../x',
    'https://youtube.com.example/watch?v=aqz-KE-bpKQ',
    'https://vimeo.com/user/about',
    'https://video.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d',
  ])
    it(`is none for ${url}`, () => {
      expect(playerOf(url)).to.equal(undefined);
    });
});

describe('a recording of a known host', () => {
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'self'";
    document.head.append(policy);
  });

  it('plays where it stands however its host is written', async () => {
    const element = await details('https://YOUTU.BE/aqz-KE-bpKQ');
    await waitUntil(() => shadow(element).querySelector('[part=play]'), 'no button');
  });

  it('says whose server answers, asks it only after a press, and keeps its link where a policy refuses it', async () => {
    const element = await details('https://youtu.be/aqz-KE-bpKQ');
    const play = () => shadow(element).querySelector<HTMLButtonElement>('[part=play]');
    await waitUntil(() => play(), 'no button');
    expect(play()?.innerText).to.match(/^Afspil her \(hentes fra youtube-nocookie\.com\)/);
    expect(play()?.textContent).to.include(': Om naboer');
    expect(play()?.ariaExpanded).to.equal('false');
    expect(frames(element)).to.deep.equal([]);
    play()?.click();
    const [frame] = frames(element);
    expect(play()?.ariaExpanded).to.equal('true');
    expect(frame?.src).to.equal('https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1');
    expect(frame?.title).to.equal('Om naboer');
    expect(frame?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame?.sandbox.contains('allow-top-navigation')).to.equal(false);
    const { width = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
    expect(width / height).to.be.closeTo(16 / 9, 0.01);
    await waitUntil(() => !play(), 'the button still offers what is refused');
    expect(frames(element)).to.deep.equal([]);
    const link = shadow(element).activeElement;
    expect(link?.getAttribute('href')).to.equal('https://youtu.be/aqz-KE-bpKQ');
    // It would be refused again.
    const another = await details('https://youtu.be/aqz-KE-bpKQ');
    await another.updateComplete;
    expect(shadow(another).querySelector('[part=play]')).to.equal(null);
  });

  it('has its button once a page that a server wrote is taken over', async () => {
    const element = await hydratedFixture(fixture('https://vimeo.com/76979871'));
    await waitUntil(() => shadow(element).querySelector('[part=play]'), 'no button');
  });

  it('closes again', async () => {
    const element = await details('https://vimeo.com/76979871');
    const play = () => shadow(element).querySelector<HTMLButtonElement>('[part=play]');
    await waitUntil(() => play(), 'no button');
    play()?.click();
    expect(frames(element)).to.have.lengthOf(1);
    play()?.click();
    expect(frames(element)).to.deep.equal([]);
    expect(play()?.ariaExpanded).to.equal('false');
  });
});
