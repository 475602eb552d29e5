/** What a visitor does with the sessions that are chosen. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { convertIcsCalendar } from 'ts-ics';
import type { ConferenceProgrammeElement } from '../../src/elements/conference-programme/conference-programme.js';
import { all, find, line } from '../elements/conference-programme/shown-programme.js';
import { forgetAbilities, pretend, recordShares } from '../elements/sharing.js';
import { dataset } from '../support/datasets.js';
import { axeViolations } from '../support/axe.js';
import { recordDownloads } from '../support/downloads.js';
import { waitUntil } from '../support/wait-until.js';
import { choosable, conferenceWith, openBar, press } from './choosing.js';

const THREE = ['At låne en stige', 'Åbent hus', 'Et andet sted'];

/** Three sessions, one of which is written with another offset. */
const DATA = dataset({
  conferences: [
    conferenceWith({ bog: { title: THREE[2], start: '2030-09-12T12:00:00Z', end: '2030-09-12T13:00:00Z' } }),
  ],
});

async function chosen(): Promise<ConferenceProgrammeElement> {
  const element = await choosable({}, DATA);
  for (const title of THREE) await press(element, title);
  await openBar(element);
  return element;
}

/** The picture as pixels, with a page as dark as it may be behind it. */
async function pixels(svg: SVGElement): Promise<ImageData> {
  const size = 600;
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillRect(0, 0, size, size);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, size, size);
}

afterEach(forgetAbilities);

describe('what is chosen, taken along', () => {
  it('is one calendar, in which two programs read three events at the right instants', async () => {
    const downloads = recordDownloads();
    find(await chosen(), '[part~=mine-save]').click();
    await waitUntil(() => downloads.length > 0, 'no file was offered');
    expect(downloads[0]?.download).to.equal('my-programme.ics');
    const text = await (await fetch(downloads[0]?.href ?? '')).text();
    const right = [
      [THREE[0], Date.UTC(2030, 8, 12, 7, 30), Date.UTC(2030, 8, 12, 8, 15)],
      [THREE[1], Date.UTC(2030, 8, 13, 8), Date.UTC(2030, 8, 13, 9)],
      [THREE[2], Date.UTC(2030, 8, 12, 12), Date.UTC(2030, 8, 12, 13)],
    ];
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(
      events.map(({ summary, startDate, endDate }) => [
        summary,
        startDate.toJSDate().getTime(),
        endDate.toJSDate().getTime(),
      ]),
    ).to.deep.equal(right);
    const { events: others = [] } = convertIcsCalendar(undefined, text);
    expect(
      others.map(({ summary, start, end }) => [summary, start.date.getTime(), end?.date.getTime()]),
    ).to.deep.equal(right);
  });

  it('is an address to share', async () => {
    const shared = recordShares();
    const button = find(await chosen(), '[part~=mine-share]');
    expect(line(button)).to.equal('Del');
    button.click();
    await waitUntil(() => shared.length > 0, 'nothing is shared');
    expect(shared).to.deep.equal([location.href]);
    expect(location.href).to.match(/conferences-mine=\w{5}(\.\w{12}){3}/);
  });

  it('is an address to copy where the device has no way to share', async () => {
    const copied: string[] = [];
    pretend({
      canShare: () => false,
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const element = await chosen();
    expect(line(find(element, '[part~=mine-share]'))).to.equal('Kopiér link');
    find(element, '[part~=mine-share]').click();
    await waitUntil(() => copied.length > 0, 'nothing is copied');
    expect(copied).to.deep.equal([location.href]);
    await waitUntil(() => line(find(element, '[part~=mine-panel] [part~=said]')) !== '', 'nothing is said');
    expect(line(find(element, '[part~=said]'))).to.equal('Linket er kopieret.');
  });

  it('is a QR code of the address, which stands below it in text', async () => {
    const element = await chosen();
    find(element, '[part~=mine-qr-button]').click();
    await waitUntil(() => all(element, '[part~=mine-qr]').length > 0, 'no code came');
    const svg = find(element, '[part~=mine-qr]').querySelector('svg');
    if (!svg) throw new Error('There is no picture.');
    const { data, width, height } = await pixels(svg);
    expect(jsQR.default(data, width, height)?.data).to.equal(location.href);
    expect(line(find(element, '[part~=mine-qr] figcaption'))).to.equal(location.href);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'QR-kode med linket til mit program',
    ]);
    expect(find(element, '[part~=mine-qr-button]').ariaExpanded).to.equal('true');
    find(element, '[part~=mine-qr-button]').click();
    await waitUntil(() => all(element, '[part~=mine-qr]').length === 0, 'the code stays');
  });

  it('follows the choice in the QR code', async () => {
    const element = await chosen();
    find(element, '[part~=mine-qr-button]').click();
    await waitUntil(() => all(element, '[part~=mine-qr]').length > 0, 'no code came');
    await press(element, 'Åbent hus');
    expect(line(find(element, '[part~=mine-qr] figcaption'))).to.equal(location.href);
  });

  it('has no fault that a checker finds', async () => {
    const element = await chosen();
    find(element, '[part~=mine-qr-button]').click();
    await waitUntil(() => all(element, '[part~=mine-qr]').length > 0, 'no code came');
    expect(await axeViolations(element)).to.deep.equal([]);
  });
});

describe('what a page does not let be written into its address', () => {
  afterEach(() => {
    Reflect.deleteProperty(history, 'replaceState');
  });

  it('is chosen as long as the page lasts, and is in the link to share', async () => {
    const before = location.href;
    const element = await choosable({}, DATA);
    history.replaceState = () => {
      throw new DOMException('A sandbox.', 'SecurityError');
    };
    await press(element, 'Åbent hus');
    const shared = recordShares();
    await openBar(element);
    find(element, '[part~=mine-share]').click();
    await waitUntil(() => shared.length > 0, 'nothing is shared');
    expect(location.href).to.equal(before);
    expect(shared[0]).to.match(/conferences-mine=\w{5}\.\w{12}$/);
  });
});
