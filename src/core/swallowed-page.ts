import { make } from '../host-page/own.js';
import { type Problem, warn } from './diagnostics.js';

/** Text and parts of the warning about a tag without an end. */
export function unclosed(tag: string): readonly [text: string, problem: Problem] {
  return [
    `<${tag}> has parts of the page in it. HTML has no <${tag} />: write <${tag}></${tag}>.`,
    { code: 'swallowed', tag },
  ];
}

/** Keeps visible what is in a widget because its tag was not closed, below its content. */
export function keepPage({ localName, shadowRoot }: HTMLElement): void {
  warn(...unclosed(localName));
  if (!shadowRoot?.querySelector(':scope > slot')) shadowRoot?.append(make('slot'));
}
