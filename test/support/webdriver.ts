/** A session of WebKit by the protocol itself (https://www.w3.org/TR/webdriver2/). */
import { freePort } from '../run/free-port.js';
import type { Programs } from '../run/programs.js';
import { webkitDriver } from '../run/webkit-driver.js';

/** How the protocol names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How the protocol writes keys that have no letter. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F2: '\uE032',
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The values of a session that are no functions of a page. */
export class WebdriverSession {
  readonly #session: string;
  readonly #stop: () => unknown;

  private constructor(session: string, stop: () => unknown) {
    this.#session = session;
    this.#stop = stop;
  }

  static async start(programs: Programs): Promise<WebdriverSession> {
    const { webkitDriver: driver, webkitBrowser: binary, virtualDisplay: display } = programs;
    if (!driver || !binary || !display) throw new Error('WebKit is not installed.');
    const port = await freePort();
    const plugin = webkitDriver({ driver, display, port });
    await plugin.serverStart?.({} as never);
    const origin = `http://127.0.0.1:${port}`;
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    };
    const { sessionId } = (await post(`${origin}/session`, { capabilities: { alwaysMatch } })) as {
      readonly sessionId: string;
    };
    const session = `${origin}/session/${sessionId}`;
    await post(`${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 1100 });
    return new WebdriverSession(session, () => plugin.serverStop?.());
  }

  async goTo(url: string): Promise<void> {
    await post(`${this.#session}/url`, { url });
  }

  /** The value of an expression in the page, which may be a promise of one. */
  async evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${expression})).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    const found = (await post(`${this.#session}/execute/async`, { script, args: [] })) as {
      readonly value?: unknown;
      readonly error?: string;
    };
    if (found.error !== undefined) throw new Error(`${found.error} in ${expression}`);
    return found.value;
  }

  /** @param keys held down one after the other, and let go together */
  async press(keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => KEYS[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  /** Presses a pointer, moves it through points, and lets it go. */
  async drag([first, ...rest]: readonly Point[]): Promise<void> {
    const move = (point: Point | undefined) => ({
      type: 'pointerMove',
      origin: 'viewport',
      duration: 20,
      ...point,
    });
    await this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        move(first),
        { type: 'pointerDown', button: 0 },
        ...rest.map(move),
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Puts files of this machine into a field for files. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const found = (await post(`${this.#session}/element`, {
      using: 'css selector',
      value: selector,
    })) as Readonly<Record<string, string>>;
    await post(`${this.#session}/element/${found[ELEMENT]}/value`, { text: path });
  }

  async #act(source: object): Promise<void> {
    await post(`${this.#session}/actions`, { actions: [source] });
  }

  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' });
    await this.#stop();
  }
}

/** @throws with what the driver says is wrong */
async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${url.replace(/.*\/session\/[^/]+/, '')}: ${JSON.stringify(value)}`);
  return value;
}
