/** Renders elements for the test runner that started this process. */
import { prerenderElement } from '../../src/publish/prerender-element.js';
import { request } from './prerender-messages.js';
import './fickle-widget.define.js';
import './sample-widget.define.js';

process.on('message', (message) => {
  const { id, payload } = request.parse(message);
  prerenderElement(payload).then(
    (html) => process.send?.({ id, html }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.once('disconnect', () => process.exit());
