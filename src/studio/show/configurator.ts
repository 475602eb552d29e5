/** The page where editors build a widget. It stores and sends nothing; its state is in the address. */
import { html, render } from 'lit';
import { findSnippet, type FoundSnippet } from './find-snippet.js';
import { type DatasetState, datasetStore } from '../../dataset/load/store.js';
import { checkPart } from './check-part.js';
import { datasetPart } from './dataset-part.js';
import { hostTable, type Host } from './hosts.js';
import { pastedAddress } from '../../embed/page/option-pages.js';
import { readManifest, type Widget } from '../../embed/read-manifest.js';
import { previewPage } from './preview-page.js';
import { previewPart } from './preview-part.js';
import { readPublication } from './publication.js';
import { snippetPart } from './snippet-part.js';
import { snippetFor } from './snippets.js';
import { readState, withAddress, withOption, withWidget, writeState, type State } from './state.js';
import { danish } from './texts/da.js';
import { english } from './texts/en.js';
import { danishWidget } from './texts/option-texts.js';
import { widgetPart } from './widget-part.js';

const TEXTS = { da: danish, en: english };

const publication = readPublication(document);

async function json(file: string): Promise<unknown> {
  const response = await fetch(new URL(file, document.baseURI));
  return response.json();
}

function start(main: HTMLElement, widgets: readonly Widget[], hosts: readonly Host[]): void {
  const tags = widgets.map(({ tag }) => tag);
  const ids = hosts.map(({ id }) => id);
  let state = readState(location.search, tags, ids);
  let data: DatasetState = { status: 'loading' };
  let file: { readonly name: string; readonly url: string } | undefined;
  let found: FoundSnippet | undefined;
  let message = '';
  let unsubscribe = (): void => undefined;

  const change = (next: Partial<State>) => {
    state = { ...state, ...next };
    found = undefined;
    message = '';
    history.replaceState(null, '', writeState(state) || location.pathname);
    show();
  };

  const load = () => {
    unsubscribe();
    const url = file?.url ?? new URL(state.data || publication.datasetUrl, document.baseURI).href;
    data = datasetStore.peek(url);
    unsubscribe = datasetStore.subscribe(url, () => {
      data = datasetStore.peek(url);
      show();
    });
  };

  const show = () => {
    const texts = TEXTS[state.language];
    const widget = widgets.find(({ tag }) => tag === state.widget);
    const host = hosts.find(({ id }) => id === state.host);
    if (!widget || !host) return;
    const dataset = 'dataset' in data ? data.dataset : undefined;
    const name = state.language === 'da' ? (danishWidget(widget.tag) ?? widget.tag) : widget.summary;
    const snippet = snippetFor(state, widget, host, publication, name.replace(/\.$/, ''));
    const shown = { ...snippet, scriptUrl: publication.scriptUrl, integrity: undefined };
    const source = previewPage(file ? { ...shown, datasetUrl: file.url } : shown, state.look, state.language);
    // The addresses of a publication always show its own data.
    const known = publication.hasPages && dataset && !file;
    const pasted = known
      ? pastedAddress(state.data ? undefined : dataset, widget.tag, snippet.options, publication.embedBase)
      : undefined;
    const onCopy = (isCopied: boolean) => {
      message = isCopied ? texts.copied : texts.notCopied;
      show();
    };
    const model = {
      state,
      texts,
      widgets,
      widget,
      dataset,
      data,
      hosts,
      host,
      snippet,
      message,
      found,
      pasted,
    };
    const other = state.language === 'da' ? 'en' : 'da';
    document.documentElement.lang = state.language;
    document.title = `${texts.title} – conference-widgets`;
    render(
      html`<h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
        <p>
          <button type="button" class="quiet" lang=${other} @click=${() => change({ language: other })}>
            ${texts.otherLanguage}
          </button>
        </p>
        ${widgetPart(model, {
          onWidget: (tag) => change(withWidget(state, tag)),
          onOption: (option, value) =>
            change(
              option === 'feed' ? withAddress(state, option, value ?? '') : withOption(state, option, value),
            ),
          onText: (text) => change({ text }),
          onHref: (href) => change(withAddress(state, 'href', href)),
        })}
        ${previewPart(source, model, {
          onWidth: (width) => change({ width }),
          onLook: (look) => change({ look }),
        })}
        ${snippetPart(model, {
          onHost: (id) => change({ host: id }),
          onPin: (isPinned) => change({ pin: isPinned ? 'yes' : '' }),
          onCopy,
        })}
        ${checkPart(model, {
          onCheck: (page) => {
            found = findSnippet(new DOMParser().parseFromString(page, 'text/html'), snippet);
            show();
          },
          onCopy,
        })}
        ${datasetPart(
          { ...model, file: file?.name },
          {
            onAddress: (address) => {
              file = undefined;
              const whole = URL.canParse(address, document.baseURI)
                ? new URL(address, document.baseURI).href
                : address;
              change(withAddress(state, 'data', address && whole));
              load();
              show();
            },
            onFile: (chosen) => {
              if (file) URL.revokeObjectURL(file.url);
              file = { name: chosen.name, url: URL.createObjectURL(chosen) };
              load();
              show();
            },
          },
        )}`,
      main,
    );
  };

  load();
  show();
}

const main = document.querySelector('main');
const [manifest, hosts] = await Promise.all([json('custom-elements.json'), json('hosts.json')]);
if (main) {
  main.replaceChildren();
  start(main, readManifest(manifest), hostTable.parse(hosts).hosts);
}
