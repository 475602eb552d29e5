/** A page of somebody else that has nothing of ours but the script, under the strictest policy that this works under. */
import type {} from '../support/axe.js';
import { TRUSTED_TYPES_POLICY, widgetPolicy } from '../../src/host-page/host-policy.js';
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { waitUntil } from '../support/wait-until.js';
import { probe, type Action, type Findings, type Question } from './probe.js';

/** The strictest policy of a page, and the one that a webmaster copies for a script from elsewhere. */
const [requireTrustedTypes = '', trustedTypesPolicy = ''] = TRUSTED_TYPES_POLICY;
const policy = (source: string) =>
  ["default-src 'none';", ...widgetPolicy(source), requireTrustedTypes].join(' ');

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

  /** Does it as soon as there is something to do it to. */
  async act(action: Action): Promise<void> {
    const isDone = async () => Boolean(await this.#send(action));
    await waitUntil(isDone, `There is nothing to do ${JSON.stringify(action)} to`);
  }

  async press(selector: string, tag: string): Promise<void> {
    await this.act({ press: selector, in: tag });
  }

  async shows(text: string): Promise<void> {
    let shown = '';
    const isShown = async () => {
      shown = await this.ask('text');
      return shown.includes(text);
    };
    await waitUntil(isShown, `The page does not show "${text}"`).catch((error: unknown) => {
      throw new Error(`${String(error)}; it shows: ${shown}`);
    });
  }
}

export interface ForeignPageOptions {
  /** The answer of the dataset's address. */
  readonly steps: readonly Step[];
  /** The body of the page beneath its heading. */
  readonly body: string;
  /** The policy's names of Trusted Types policies, if any. */
  readonly trustedTypes?: string;
  /** Which of the built scripts. */
  readonly script?: string;
  /** Of the page, and of script and dataset. */
  readonly site?: readonly [string, string];
  /** Functions that run in the page before anything else. Each is self-contained, because it is sent there as text. */
  readonly first?: readonly (() => void)[];
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A function that stands alone, as the HTML of a script of this origin. */
async function scriptOf(run: () => void, origin: string): Promise<string> {
  const headers = { 'content-type': 'text/javascript' };
  const { url } = await scenario([{ headers, body: `(${run.toString()})()` }], origin);
  return `<script src="${url}"></script>`;
}

/** The scripts, as HTML, by which a page of this origin answers a test: the page's policy allows no other. */
export async function probeScripts(origin = origins[1]): Promise<string> {
  return `${await scriptOf(probe, origin)}
    <script src="${origin}/node_modules/axe-core/axe.min.js"></script>`;
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
  trustedTypes = trustedTypesPolicy,
  script = 'conference-widgets.js',
  site: [hostOrigin, widgetOrigin] = origins,
  first = [],
}: ForeignPageOptions): Promise<[ForeignPage, PublishedScenario]> {
  const data = await scenario(steps, widgetOrigin);
  const source = hostOrigin === widgetOrigin ? "'self'" : widgetOrigin;
  const address = await page(
    `<!doctype html>
    <html lang="da">
      <head>
        <title>En kommunes side</title>
        ${(await Promise.all(first.map((run) => scriptOf(run, widgetOrigin)))).join('')}
        ${await probeScripts(widgetOrigin)}
        <script type="module" src="${widgetOrigin}/dist/embed/${script}" data-src="${data.url}"></script>
      </head>
      <body>
        <main>
          <h1>Konferencer</h1>
          ${body}
        </main>
      </body>
    </html>`,
    { 'content-security-policy': `${policy(source)} ${trustedTypes}` },
    hostOrigin,
  );
  return [await openFrame(address), data];
}
