import { writeEmbedAddress, type Snippet } from '../embed/snippet.js';
import type { Host } from './hosts.js';
import type { Widget } from '../embed/read-manifest.js';
import type { State } from './state.js';

/** Where the files of the publication stand that the configurator belongs to. */
export interface Publication {
  readonly scriptUrl: string;
  readonly datasetUrl: string;
  readonly embedBase: string;
  readonly version: string;
  /** The script in one file, which can be held to its hash. */
  readonly singleFile: { readonly scriptUrl: string; readonly integrity: string };
}

/** The options that the widget has; those of another one stay in the state, in case it is picked again. */
function ownOptions({ options }: State, widget: Widget): Map<string, string> {
  return new Map([...options].filter(([name]) => widget.options.some((option) => option.name === name)));
}

/** What to paste for a state where a host keeps it. */
export function snippetFor(
  state: State,
  widget: Widget,
  host: Pick<Host, 'use'>,
  publication: Publication,
  text: string,
): Snippet {
  const { embedBase, version, singleFile } = publication;
  const { scriptUrl, integrity } = state.pin
    ? singleFile
    : { scriptUrl: publication.scriptUrl, integrity: undefined };
  const options = ownOptions(state, widget);
  const dataset = state.data || publication.datasetUrl;
  const beside = new URL('conferences.json', scriptUrl).href;
  return {
    widget: widget.tag,
    options,
    shape: host.use,
    scriptUrl,
    datasetUrl: dataset === beside ? undefined : dataset,
    embedBase,
    version,
    integrity,
    fallback: {
      text: state.text || text,
      href: state.href || writeEmbedAddress(widget.tag, options, embedBase),
    },
  };
}
