import { compactJsonLd, isReference, thingsById, withReferences } from './json-ld.js';
import type { SourceNode } from '../source/source-node.js';

/** Whether a thing is of a type of schema.org, whose names pages write with or without their address. */
export function isType(node: SourceNode, pattern: RegExp): boolean {
  return node.at('@type').items.some(({ word }) => pattern.test(word ?? ''));
}

const EVENT = /(^|[/:])(?!Publication|Broadcast|OnDemand|Delivery)\w*(Event|Festival|Hackathon)$/i;
export const SERIES = /EventSeries$/i;

/** An event with the series around it, used if the event names none. */
export interface FoundEvent {
  readonly event: SourceNode;
  readonly series: SourceNode | undefined;
}

/** The events at any depth, without those inside other events. */
function eventsIn(node: SourceNode, within?: SourceNode): FoundEvent[] {
  if (isType(node, EVENT)) return [{ event: node, series: within }];
  if (Array.isArray(node.value)) return node.items.flatMap((item) => eventsIn(item, within));
  const series = isType(node, SERIES) ? node : within;
  return node.fields.flatMap(([, value]) =>
    value.isObject || Array.isArray(value.value) ? eventsIn(value, series) : [],
  );
}

/** The events inside an event, under the name of today or the older one. */
export function eventsWithin(event: SourceNode): SourceNode[] {
  return event.first('subEvent', 'subEvents').items;
}

/** The events of a document with references resolved. An event that is part of another is not a conference. */
function eventsOf(source: SourceNode): FoundEvent[] {
  const document = source.with(compactJsonLd(source.value));
  const things = thingsById(document.value);
  const events = eventsIn(document);
  const parts = new Set(
    events.flatMap(({ event }) =>
      eventsWithin(event)
        .filter(({ value }) => isReference(value))
        .map((part) => part.at('@id').value),
    ),
  );
  return events
    .filter(({ event }) => !parts.has(event.at('@id').value))
    .map(({ event, series }) => ({ event: event.with(withReferences(event.value, things)), series }));
}

/** Whether two entries of a page describe the same event: same name and time, and nothing that differs. */
function isSameEvent(a: SourceNode, b: SourceNode): boolean {
  const isEmpty = ({ value }: SourceNode) => value === undefined || value === null || value === '';
  return ['@id', 'url', 'location'].every((name) => {
    const [own, other] = [a.at(name), b.at(name)];
    return isEmpty(own) || isEmpty(other) || JSON.stringify(own.value) === JSON.stringify(other.value);
  });
}

/** The events of all documents. What several say about one event is put together. */
export function eventsOfAll(sources: readonly SourceNode[]): FoundEvent[] {
  const found: FoundEvent[] = [];
  const alike = new Map<string, number[]>();
  for (const next of sources.flatMap(eventsOf)) {
    const name = next.event.at('name').word;
    const key = JSON.stringify([name, next.event.at('startDate').word]);
    const places = alike.get(key) ?? [];
    const place = places.find((index) => found[index] && isSameEvent(found[index].event, next.event));
    const known = place === undefined || name === undefined ? undefined : found[place];
    if (!known || place === undefined) {
      alike.set(key, [...places, found.length]);
      found.push(next);
    } else {
      const value: unknown = Object.assign({}, next.event.value, known.event.value);
      found[place] = { event: known.event.with(value), series: known.series ?? next.series };
    }
  }
  return found;
}
