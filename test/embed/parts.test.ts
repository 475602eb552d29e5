/** Pages whose dataset is published in parts, with the built script. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  digestFor,
  partPath,
  PARTS_PATH,
  type PartsManifest,
} from '../../src/dataset/load/parts-manifest.js';
import { HAS_PARTS } from '../../src/host-page/script-tag.js';
import { largeDataset } from '../dataset/large-dataset.js';
import { partFiles } from '../support/part-files.js';
import { waitUntil } from '../support/wait-until.js';
import { hostPage, LOADER, SINGLE_FILE, type HostPage } from './host-page.js';

const FOLDER = 'https://data.example/konferencer/';
const WHOLE = 'conferences.json';
const BESIDE = new URL(WHOLE, LOADER).href;

const data = largeDataset(await (await fetch(new URL('../../data/example.json', import.meta.url))).json());
const SPEAKER = 'quentin-sampleton';
const NAME = 'Quentin Sampleton';
const CARD = `<speaker-card speaker="${SPEAKER}"></speaker-card>`;
const IN_PARTS = `<script type="module" src="${LOADER}" data-src="${FOLDER}${WHOLE}" data-parts></script>`;

type Files = Readonly<Record<string, string | undefined>>;

let files: Files;
let manifest: PartsManifest;
let speakerPath: string;
/** Paths in the folder of the dataset that a page has asked for. */
let asked: string[];

before(async () => {
  files = partFiles.parse(await executeServerCommand('dataset-parts', data));
  manifest = JSON.parse(files[PARTS_PATH] ?? '') as PartsManifest;
  speakerPath = partPath(digestFor(manifest.people, SPEAKER) ?? '');
});

beforeEach(() => {
  asked = [];
});

/** @param published what the server has, in place of what it should have */
async function open(head: string, body: string, published: Files = {}): Promise<HostPage> {
  const served = { ...files, ...published };
  return hostPage({
    head,
    body,
    before(window) {
      const fetch = window.fetch.bind(window);
      window.fetch = async (input, options) => {
        const { url } = new Request(input);
        const path = url.startsWith(FOLDER)
          ? url.slice(FOLDER.length)
          : url.startsWith(BESIDE.replace(WHOLE, '')) && url.replace(/.*embed\//, '');
        if (!path) return fetch(input, options);
        asked.push(path);
        const body = served[path];
        return new window.Response(body ?? null, { status: body === undefined ? 404 : 200 });
      };
    },
  });
}

async function shows(page: HostPage, selector = 'speaker-card', text = NAME): Promise<void> {
  await page.shows(selector, text);
}

async function digestOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 16);
}

/** A manifest in which the part with the speaker is another. */
function manifestWith(digest: string): Files {
  const people = Object.fromEntries(Object.keys(manifest.people).map((beginning) => [beginning, digest]));
  return { [PARTS_PATH]: JSON.stringify({ ...manifest, people }) };
}

describe('a page whose dataset is published in parts', () => {
  it('loads the part that its widget shows, and what names it', async () => {
    const page = await open(IN_PARTS, CARD);
    expect(asked[0], 'in the task in which the script runs').to.equal(PARTS_PATH);
    await shows(page);
    expect(asked).to.deep.equal([PARTS_PATH, speakerPath]);
    expect(page.complaints).to.deep.equal([]);
  });

  it('does so with the single file', async () => {
    await shows(await open(IN_PARTS.replace(LOADER, SINGLE_FILE), CARD));
    expect(asked).to.deep.equal([PARTS_PATH, speakerPath]);
  });

  it('does so with a link', async () => {
    const href = `${FOLDER}embed/speaker-card?speaker=${SPEAKER}`;
    const page = await open(IN_PARTS, `<p><a href="${href}">Taler</a></p>`);
    await waitUntil(() => page.document.querySelector('speaker-card'));
    await shows(page);
    expect(asked).to.deep.equal([PARTS_PATH, speakerPath]);
  });

  it('loads what several widgets share once', async () => {
    const page = await open(
      IN_PARTS,
      `${CARD}${CARD}<contact-box></contact-box><newsletter-box></newsletter-box>`,
    );
    await shows(page);
    await shows(page, 'contact-box', 'Eksempelkøbing');
    await shows(page, 'newsletter-box', 'Nyt');
    expect([...asked].sort()).to.deep.equal(
      [PARTS_PATH, speakerPath, partPath(manifest.contacts), partPath(manifest.newsletters)].sort(),
    );
  });

  it('loads the whole alone, if one widget needs it', async () => {
    const page = await open(IN_PARTS, `<conference-list></conference-list>${CARD}`);
    await shows(page);
    await shows(page, 'conference-list', 'Naboskabsdage');
    expect(asked).to.deep.equal([WHOLE]);
  });

  it('finds the next conference in the index', async () => {
    const page = await open(IN_PARTS, '<conference-programme conference="latest"></conference-programme>');
    await waitUntil(() => page.find('conference-programme').shadowRoot?.querySelector('[part~=session]'));
    expect(asked).to.have.length(3);
    expect(asked.slice(0, 2)).to.deep.equal([PARTS_PATH, partPath(manifest.index)]);
  });

  it('shows another record when it is asked for', async () => {
    const page = await open(IN_PARTS, CARD);
    await shows(page);
    page.find('speaker-card').setAttribute('speaker', 'asta-eksempelsen');
    await shows(page, 'speaker-card', 'Asta Eksempelsen');
    expect(asked).not.to.include(WHOLE);
  });

  it('keeps what a widget shows that is moved', async () => {
    const page = await open(IN_PARTS, `${CARD}<div></div>`);
    await shows(page);
    const card = page.find('speaker-card');
    const name = card.shadowRoot?.querySelector('[part~=title]');
    page.find('div').append(card);
    if ('updateComplete' in card) await card.updateComplete;
    expect(card.shadowRoot?.querySelector('[part~=title]')).to.equal(name);
    expect(asked).to.deep.equal([PARTS_PATH, speakerPath]);
  });

  it('takes all from the whole as soon as that is there', async () => {
    const page = await open(IN_PARTS, CARD);
    await shows(page);
    page.document.body.append(page.document.createElement('conference-list'));
    await shows(page, 'conference-list', 'Naboskabsdage');
    page.find('speaker-card').setAttribute('speaker', 'asta-eksempelsen');
    await shows(page, 'speaker-card', 'Asta Eksempelsen');
    expect(asked).to.deep.equal([PARTS_PATH, speakerPath, WHOLE]);
  });

  it('loads no more where the page brings what its widget shows', async () => {
    const seed = `<script type="application/json" data-conference-dataset="${FOLDER}${WHOLE}" data-part>${files[speakerPath]}</script>`;
    const page = await open(IN_PARTS, CARD + seed);
    await shows(page);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(asked).to.deep.equal([]);
  });

  describe('falls back on the whole, and says nothing,', () => {
    const faulty = '{"schemaVersion":1,"language":"da"}';

    const CASES: Readonly<Record<string, () => Files | Promise<Files>>> = {
      'if nothing names the parts': () => ({ [PARTS_PATH]: undefined }),
      'if that is not JSON': () => ({ [PARTS_PATH]: '<!doctype html>' }),
      'if that is of another version': () => ({ [PARTS_PATH]: JSON.stringify({ ...manifest, version: 2 }) }),
      'if that lacks something': () => ({ [PARTS_PATH]: JSON.stringify({ ...manifest, people: undefined }) }),
      'if it names no part': () => ({ [PARTS_PATH]: JSON.stringify({ ...manifest, people: {} }) }),
      'if it names a path': () => manifestWith('../../../stranger'),
      'if a part is missing': () => ({ [speakerPath]: undefined }),
      'if a part is not what it is named after': () => ({
        [speakerPath]: files[speakerPath]?.replaceAll(NAME, 'Somebody else'),
      }),
      'if a part has faults': async () => {
        const digest = await digestOf(faulty);
        return { ...manifestWith(digest), [partPath(digest)]: faulty };
      },
      'if a part has other records': () => manifestWith(manifest.contacts),
    };

    for (const [name, published] of Object.entries(CASES)) {
      it(name, async () => {
        const page = await open(IN_PARTS, CARD, await published());
        await shows(page);
        expect(asked.at(-1)).to.equal(WHOLE);
        expect(page.complaints).to.deep.equal([]);
      });
    }

    it('except where somebody debugs', async () => {
      const page = await open(IN_PARTS, CARD.replace('>', ' debug>'), { [speakerPath]: undefined });
      await shows(page);
      await page.complains('is loaded as a whole');
    });

    it('if the whole is not there either, until that says so', async () => {
      const page = await open(IN_PARTS, CARD, { [PARTS_PATH]: undefined, [WHOLE]: undefined });
      await waitUntil(() => page.find('speaker-card').shadowRoot?.querySelector('[part~=retry]'));
      expect(asked.at(-1)).to.equal(WHOLE);
    });
  });

  describe('whose script says so itself', () => {
    const script = (attributes = '') =>
      `<script>${HAS_PARTS}</script><script type="module" src="${LOADER}" ${attributes}></script>`;

    it('loads parts, though its tag is older than they are', async () => {
      await shows(await open(script(), CARD));
      expect(asked).to.deep.equal([PARTS_PATH, speakerPath]);
    });

    it('loads another dataset as a whole', async () => {
      await shows(await open(script(`data-src="${FOLDER}${WHOLE}"`), CARD));
      expect(asked).to.deep.equal([WHOLE]);
    });

    it('loads the dataset of a widget as a whole', async () => {
      await shows(await open(script(), CARD.replace('>', ` src="${FOLDER}${WHOLE}">`)));
      expect(asked).to.deep.equal([WHOLE]);
    });

    it('loads the whole if its tag wants that', async () => {
      await shows(await open(script('data-parts="false"'), CARD));
      expect(asked).to.deep.equal([WHOLE]);
    });

    it('says it of itself only', async () => {
      const page = await open(script(), CARD);
      await shows(page);
      expect(page.kept('conference-widgets.parts')).to.equal(undefined);
      expect(Symbol.for('conference-widgets.parts') in page.window).to.equal(false);
    });
  });

  it('loads the whole in one request where neither says that there are parts', async () => {
    const page = await open(IN_PARTS.replace(' data-parts', ''), CARD);
    expect(asked).to.deep.equal([WHOLE]);
    await shows(page);
    expect(asked).to.deep.equal([WHOLE]);
    expect(page.loadedFiles.join()).not.to.include('load-part');
  });
});
