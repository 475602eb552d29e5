/** A page of somebody else that has nothing of ours but the script, under the strictest policy that this works under. */
import type {} from '../support/axe.js';
import { waitUntil } from '@open-wc/testing';
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { probe, type Findings, type Question } from './probe.js';

const [hostOrigin, widgetOrigin] = origins;

/** The strictest policy that design section 5 promises to work under, for a script from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `script-src ${widgetOrigin}`,
  `connect-src ${widgetOrigin}`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Another origin, real headers, a navigation of its own. */
export class ForeignPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  async #send(question: Question): Promise<unknown> {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => {
        resolve(data);
      };
    });
    this.frame.contentWindow?.postMessage(question, '*', [port2]);
    return answer;
  }

  async ask<Name extends keyof Findings>(name: Name): Promise<Findings[Name]> {
    // The probe answers each question with what its interface says.
    return (await this.#send({ ask: name })) as Findings[Name];
  }

  async press(selector: string, tag: string): Promise<void> {
    await this.#send({ press: selector, in: tag });
  }

  async shows(text: string): Promise<void> {
    let shown = '';
    const isShown = async () => {
      shown = await this.ask('text');
      return shown.includes(text);
    };
    await waitUntil(isShown, `The page does not show "${text}"`, { timeout: 8000 }).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it shows: ${shown}`);
      },
    );
  }
}

export interface ForeignPageOptions {
  /** What the address of the dataset answers. */
  readonly steps: readonly Step[];
  /** What stands in the page beneath its heading. */
  readonly body: string;
  /** What the policy adds about the names of Trusted Types policies; a page may name none. */
  readonly trustedTypes?: string;
  /** Which of the built scripts. */
  readonly script?: string;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The scripts, as HTML, by which a page of this origin answers a test. */
export async function probeScripts(): Promise<string> {
  const headers = { 'content-type': 'text/javascript' };
  const { url } = await scenario([{ headers, body: `(${probe.toString()})()` }], widgetOrigin);
  return `<script src="${url}"></script>
    <script src="${widgetOrigin}/node_modules/axe-core/axe.min.js"></script>`;
}

/** Opens a page that has the probe, in a frame with these attributes. */
export async function openFrame(
  address: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ForeignPage> {
  const frame = document.createElement('iframe');
  frames.add(frame);
  frame.width = '1000';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  return new ForeignPage(frame);
}

/** The page, and the dataset that its script tag names. */
export async function openForeignPage({
  steps,
  body,
  trustedTypes = 'trusted-types lit-html',
  script = 'conference-widgets.js',
}: ForeignPageOptions): Promise<[ForeignPage, PublishedScenario]> {
  const data = await scenario(steps, widgetOrigin);
  const address = await page(
    `<!doctype html>
    <html lang="da">
      <head>
        <title>En kommunes side</title>
        ${await probeScripts()}
        <script type="module" src="${widgetOrigin}/dist/embed/${script}" data-src="${data.url}"></script>
      </head>
      <body>
        <main>
          <h1>Konferencer</h1>
          ${body}
        </main>
      </body>
    </html>`,
    { 'content-security-policy': `${POLICY}; ${trustedTypes}` },
    hostOrigin,
  );
  return [await openFrame(address), data];
}
