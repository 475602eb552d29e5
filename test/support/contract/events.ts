import { expect, oneEvent } from '@open-wc/testing';
import { ConferenceDataErrorEvent } from '../../../src/core/events/conference-data-error-event.js';
import { ConferenceDataIssuesEvent } from '../../../src/core/events/conference-data-issues-event.js';
import { ConferenceDataReadyEvent } from '../../../src/core/events/conference-data-ready-event.js';
import { scenario } from '../../server/client.js';
import { insert } from '../fixtures.js';
import type { ContractSubject } from './subject.js';

/** The next event of a name that reaches the page, also from within another element's shadow root. */
function heardByPage(name: string): Promise<unknown> {
  return oneEvent(document, name);
}

/** The events of a widget. */
export function describeEvents({ tag, attributes, data }: ContractSubject): void {
  it('tells that it has the data', async () => {
    const { url } = await scenario([{ body: JSON.stringify(data) }]);
    const heard = heardByPage('conference-data-ready');
    const element = insert({ tag, attributes, url });
    const event = await heard;
    if (!(event instanceof ConferenceDataReadyEvent)) throw new Error('The event has another class.');
    expect(event).to.include({ target: element, url, bubbles: true, composed: true });
    expect(event.dataset.language).to.equal('da');
  });

  it('tells that it could not have the data', async () => {
    const { url } = await scenario([{ status: 500 }]);
    const heard = heardByPage('conference-data-error');
    const element = insert({ tag, attributes, url });
    const event = await heard;
    if (!(event instanceof ConferenceDataErrorEvent)) throw new Error('The event has another class.');
    expect(event).to.include({ target: element, url, bubbles: true, composed: true });
    expect(event.failure).to.deep.equal({ reason: 'http', status: 500 });
  });

  it('tells what is wrong in the data, and shows the rest', async () => {
    const { url } = await scenario([{ body: JSON.stringify({ ...Object(data), titel: 'Stavefejl' }) }]);
    const heard = heardByPage('conference-data-issues');
    insert({ tag, attributes, url });
    const event = await heard;
    if (!(event instanceof ConferenceDataIssuesEvent)) throw new Error('The event has another class.');
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event.issues.map(({ code, path }) => ({ code, path }))).to.deep.include({
      code: 'unknown-field',
      path: ['titel'],
    });
  });
}
