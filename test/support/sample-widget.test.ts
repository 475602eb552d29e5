import { messages } from '../../src/i18n/messages/da.js';
import { describeContract } from './contract.js';
import { dataset } from './datasets.js';
import './sample-widget.define.js';

describe('the least widget', () => {
  describeContract({
    tag: 'sample-widget',
    attributes: {},
    data: dataset({ conferences: [{ id: 'first', title: 'Den første', status: 'scheduled' }] }),
    text: 'first',
    empty: messages.noConferences,
  });
});
