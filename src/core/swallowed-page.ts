import { make } from '../host-page/own.js';
import { warn } from './diagnostics.js';

/** Keeps visible what is in a widget because its tag was not closed, below its content. */
export function keepPage({ localName, shadowRoot }: HTMLElement): void {
  warn(
    `<${localName}> has parts of the page in it. HTML has no <${localName} />: write <${localName}></${localName}>.`,
    { code: 'swallowed', tag: localName },
  );
  if (!shadowRoot?.querySelector(':scope > slot')) shadowRoot?.append(make('slot'));
}
