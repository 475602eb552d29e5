import { compactJsonLd, isReference, thingsById, withReferences } from './compact-json-ld.js';
import { isType } from './schema-org-place.js';
import type { SourceNode } from './source-node.js';

const EVENT = /(^|[/:])(?!Publication|Broadcast|OnDemand|Delivery)\w*(Event|Festival|Hackathon)$/;
export const SERIES = /EventSeries$/;

/** An event, and the series that it stands within, where it does not name its own. */
export interface FoundEvent {
  readonly event: SourceNode;
  readonly series: SourceNode | undefined;
}

/** The events, however deep; what is within an event belongs to it. */
function eventsIn(node: SourceNode, within?: SourceNode): FoundEvent[] {
  if (isType(node, EVENT)) return [{ event: node, series: within }];
  if (Array.isArray(node.value)) return node.items.flatMap((item) => eventsIn(item, within));
  const series = isType(node, SERIES) ? node : within;
  return node.fields.flatMap(([, value]) =>
    value.isObject || Array.isArray(value.value) ? eventsIn(value, series) : [],
  );
}

/** The events of a document with what they refer to; one that another refers to as its part is no conference. */
export function eventsOf(source: SourceNode): FoundEvent[] {
  const document = source.with(compactJsonLd(source.value));
  const things = thingsById(document.value);
  const events = eventsIn(document);
  const parts = new Set(
    events.flatMap(({ event }) =>
      event
        .at('subEvent')
        .items.filter(({ value }) => isReference(value))
        .map((part) => part.at('@id').value),
    ),
  );
  return events
    .filter(({ event }) => !parts.has(event.at('@id').value))
    .map(({ event, series }) => ({ event: event.with(withReferences(event.value, things)), series }));
}
