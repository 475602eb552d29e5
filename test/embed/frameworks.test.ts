/** Pages whose links and placeholders belong to a framework, or to a host that morphs one page into the next. */
import { expect } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import react, { type ReactNode } from 'react';
import reactDom from 'react-dom';
import reactDomClient from 'react-dom/client';
import { createApp, h, nextTick, shallowRef, type VNode } from 'vue';
import { origins, scenario } from '../server/client.js';
import { upgradeShapes } from '../../src/embed/upgrade-shapes.js';
import { register, widgets as widgetModules } from '../../src/embed/widgets.js';
import { pageSettings } from '../../src/core/page-settings.js';
import { SHAPES } from '../../src/host-page/shapes.js';
import { place } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';

// CommonJS, in which browsers see no names.
const { createElement } = react;
const { flushSync } = reactDom;
const { createRoot } = reactDomClient;

const ADDRESS = `${origins[1]}/embed/conference-list`;

before(async () => {
  pageSettings().src = (await scenario([{ body: CONFERENCES }])).url;
  const nothing = () => undefined;
  const load = (name: string) => register(name, widgetModules[name] ?? (() => Promise.resolve({})));
  const options = { tags: Object.keys(widgetModules), prefix: '', places: [ADDRESS], load };
  // As the loader does; Vue makes its elements in the window that it was loaded in.
  new MutationObserver((mutations) => {
    const added = mutations.flatMap(({ addedNodes }) => [...addedNodes]);
    const elements = added.flatMap((node) =>
      node instanceof Element ? [node, ...node.querySelectorAll(SHAPES)] : [],
    );
    const shapes = elements.filter((each) => each instanceof HTMLElement && each.matches(SHAPES));
    upgradeShapes(
      shapes.filter((each) => each instanceof HTMLElement),
      { ...options, request: nothing, debug: nothing },
    );
  }).observe(document, { childList: true, subtree: true });
});

/** A part of the page. */
function opened(html = ''): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  place().append(main);
  return main;
}

function find(main: Element, selector: string): HTMLElement {
  const found = main.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}`);
  return found;
}

const widgets = (main: Element) => [...main.querySelectorAll<HTMLElement>('conference-list')];

async function hasWidgets(main: Element, count: number): Promise<void> {
  await waitUntil(() => widgets(main).length === count, `not ${count} widgets`);
}

async function shows(main: Element, selector: string, text: string): Promise<void> {
  const isShown = () => main.querySelector(selector)?.shadowRoot?.textContent.includes(text);
  await waitUntil(isShown, `${selector} does not show "${text}"`);
}

/** The texts that a visitor sees in an element, widgets apart. */
function seen(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    if (!('checkVisibility' in node)) return node.textContent ?? '';
    const child = [...element.children].find((each) => each === node);
    if (!child?.checkVisibility()) return '';
    return child.localName === 'conference-list' ? '[liste]' : seen(child);
  });
  return texts.join('').trim();
}

/** What is shown: a link and a placeholder by their year, and texts around them. */
interface Content {
  readonly link?: string;
  readonly placeholder?: string;
  readonly text?: string;
}

const placeholderOf = (year: string) => ({
  class: 'conference-widget',
  'data-widget': 'conference-list',
  'data-year': year,
});

interface App {
  render(content: Content): Promise<void>;
  /** Errors of the framework. */
  readonly errors: unknown[];
}

function startReact(container: Element): App {
  const errors: unknown[] = [];
  const fail = (error: unknown) => errors.push(error);
  const root = createRoot(container, {
    onUncaughtError: fail,
    onCaughtError: fail,
    onRecoverableError: fail,
  });
  const view = ({ link, placeholder, text }: Content): ReactNode => {
    const { class: className, ...data } = placeholderOf(placeholder ?? '');
    return createElement(
      'section',
      null,
      createElement(
        'p',
        null,
        link !== undefined && createElement('a', { href: `${ADDRESS}?year=${link}` }, `Liste ${link}`),
        text,
      ),
      placeholder !== undefined &&
        createElement(
          'div',
          { className, ...data },
          text !== undefined && createElement('b', null, text),
          'Om ',
          createElement('a', { href: '/konferencer' }, placeholder),
        ),
      createElement('footer', null, text ?? 'Bund'),
    );
  };
  return {
    errors,
    async render(content) {
      flushSync(() => {
        root.render(view(content));
      });
      await Promise.resolve();
    },
  };
}

function startVue(container: Element): App {
  const errors: unknown[] = [];
  const content = shallowRef<Content>({});
  const view = ({ link, placeholder, text }: Content): VNode =>
    h('section', [
      h('p', [
        link === undefined ? null : h('a', { href: `${ADDRESS}?year=${link}` }, `Liste ${link}`),
        text,
      ]),
      placeholder === undefined
        ? null
        : h('div', placeholderOf(placeholder), [
            text === undefined ? null : h('b', text),
            'Om ',
            h('a', { href: '/konferencer' }, placeholder),
          ]),
      h('footer', text ?? 'Bund'),
    ]);
  const app = createApp({ render: () => view(content.value) });
  app.config.errorHandler = (error) => errors.push(error);
  app.config.warnHandler = (warning) => errors.push(warning);
  app.mount(container);
  return {
    errors,
    async render(next) {
      content.value = next;
      await nextTick();
    },
  };
}

for (const [name, start] of Object.entries({ React: startReact, Vue: startVue })) {
  describe(`a link and a placeholder of ${name}`, () => {
    it('become widgets that follow them, and go with them', async () => {
      const main = opened();
      const app = start(main);
      await app.render({ link: '2019', placeholder: '2019' });
      await hasWidgets(main, 2);
      const [first, second] = widgets(main);
      await shows(main, 'div conference-list', 'Frivillige i efteråret');
      expect(seen(main)).to.equal('[liste][liste]Bund');

      await app.render({ link: '2018', placeholder: '2018' });
      const years = () => widgets(main).map((widget) => widget.getAttribute('year'));
      await waitUntil(() => years().join() === '2018,2018', 'the options are the old ones');
      // What a visitor has opened stays open.
      expect(widgets(main)).to.deep.equal([first, second]);

      await app.render({ placeholder: '2018', text: 'Tekst' });
      await hasWidgets(main, 1);
      await waitUntil(() => seen(main) === 'Tekst[liste]Tekst', seen(main));
      await app.render({ link: '2019' });
      await waitUntil(() => seen(main) === '[liste]Bund', seen(main));
      await app.render({ link: '2019', text: 'Tekst' });
      await waitUntil(() => seen(main) === 'Liste 2019TekstTekst', seen(main));
      await app.render({});
      await waitUntil(() => seen(main) === 'Bund', seen(main));
      expect(app.errors).to.deep.equal([]);
    });
  });
}

const PLACEHOLDER =
  '<div class="conference-widget" data-widget="conference-list" data-year="2019">Se <a href="/k">Konferencer</a></div>';
const LINK = `<p><a href="${ADDRESS}?year=2019">Konferencer</a></p>`;

describe('a host that makes a page over', () => {
  for (const [name, makeOver] of Object.entries<(main: Element, html: string) => void>({
    'by idiomorph, as Turbo does': (main, html) => {
      void Idiomorph.morph(main, `<main>${html}</main>`, { morphStyle: 'outerHTML' });
    },
    'by innerHTML of the placeholder': (main, html) => {
      const fresh = document.createElement('main');
      fresh.innerHTML = html;
      for (const each of main.children) each.innerHTML = fresh.querySelector(each.localName)?.innerHTML ?? '';
    },
    'by innerHTML of the page': (main, html) => {
      main.innerHTML = html;
    },
  })) {
    it(`gets its widgets back, and no more of them (${name})`, async () => {
      const main = opened(PLACEHOLDER + LINK);
      await hasWidgets(main, 2);
      for (const round of [1, 2, 3]) {
        makeOver(main, `${PLACEHOLDER}${LINK}`);
        await waitUntil(() => seen(main) === '[liste][liste]', `not both are widgets after round ${round}`);
        expect(widgets(main)).to.have.length(2);
        expect(find(main, 'div conference-list').textContent).to.equal('Se Konferencer');
      }
      await shows(main, 'div conference-list', 'Frivillige i efteråret');
      await shows(main, 'p conference-list', 'Frivillige i efteråret');
    });
  }

  it('gets a widget of other options where it changes them', async () => {
    const main = opened(PLACEHOLDER);
    await hasWidgets(main, 1);
    void Idiomorph.morph(main, `<main>${PLACEHOLDER.replace('2019', '2018')}</main>`);
    await waitUntil(() => widgets(main)[0]?.getAttribute('year') === '2018', 'not another year');
    find(main, 'div').setAttribute('data-widget', 'contact-box');
    await shows(main, 'contact-box', 'Iben Grøn');
    expect(widgets(main)).to.deep.equal([]);
  });

  it('is not fought for ever where it wants no widgets', async () => {
    const main = opened();
    let removals = 0;
    const remover = new MutationObserver(() => {
      for (const widget of widgets(main)) {
        removals += 1;
        widget.remove();
      }
    });
    remover.observe(document, { childList: true, subtree: true });
    main.innerHTML = LINK;
    await waitUntil(() => removals > 5 && seen(main) === 'Konferencer', 'the link is lost');
    remover.disconnect();
    expect(removals).to.be.lessThan(20);
  });

  it('has no widget twice where it keeps a copy of the page', async () => {
    const main = opened(PLACEHOLDER + LINK);
    await hasWidgets(main, 2);
    const copy = main.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('The copy is not an element');
    main.replaceWith(copy);
    await shows(copy, 'div conference-list', 'Frivillige i efteråret');
    await shows(copy, 'p conference-list', 'Frivillige i efteråret');
    expect(widgets(copy)).to.have.length(2);
    expect(seen(copy)).to.equal('[liste][liste]');
    find(copy, 'p a').remove();
    await hasWidgets(copy, 1);
  });
});

describe('an editor in the page', () => {
  it('finds the links that it is to edit, and no widget that it would save', async () => {
    const main = opened(PLACEHOLDER + LINK);
    const before = main.innerHTML;
    await hasWidgets(main, 2);
    main.setAttribute('contenteditable', 'true');
    await hasWidgets(main, 0);
    expect(main.innerHTML).to.equal(before);
    main.removeAttribute('contenteditable');
    await hasWidgets(main, 2);
    await shows(main, 'p conference-list', 'Frivillige i efteråret');
  });
});
