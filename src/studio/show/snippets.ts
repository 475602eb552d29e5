import { writeEmbedAddress, type Snippet } from '../../embed/snippet.js';
import type { Host } from './hosts.js';
import type { Widget } from '../../embed/read-manifest.js';
import type { Publication } from './publication.js';
import type { State } from './state.js';

/** The options of this widget with values that it takes. The state keeps those of others, in case they are chosen again. */
function ownOptions(
  { options }: State,
  widget: Widget,
  wrong: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const isOwn = (name: string) => widget.options.some((option) => option.name === name) && !wrong.has(name);
  return new Map([...options].filter(([name]) => isOwn(name)));
}

/** The snippet for a state, in the shape that the host keeps. @param wrong options whose values the widget does not take, by name */
export function snippetFor(
  state: State,
  widget: Widget,
  host: Pick<Host, 'use'>,
  publication: Publication,
  text: string,
  wrong: ReadonlyMap<string, unknown> = new Map(),
): Snippet {
  const { embedBase, version, singleFile } = publication;
  const { scriptUrl, integrity } = state.pin
    ? singleFile
    : { scriptUrl: publication.scriptUrl, integrity: undefined };
  const options = ownOptions(state, widget, wrong);
  const dataset = state.data || publication.datasetUrl;
  const defaultUrl = new URL('conferences.json', scriptUrl).href;
  return {
    widget: widget.tag,
    options,
    shape: host.use,
    scriptUrl,
    datasetUrl: dataset === defaultUrl ? undefined : dataset,
    embedBase,
    version,
    integrity,
    fallback: {
      text: state.text || text,
      href: state.href || writeEmbedAddress(widget.tag, options, embedBase),
    },
  };
}
