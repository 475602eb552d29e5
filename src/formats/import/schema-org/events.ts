import { isObject } from '../../../dataset/parse/value-kinds.js';
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

/** The event that an event says it is part of, where that is among these. */
function wholeOf({ event }: FoundEvent, ids: ReadonlySet<unknown>): unknown {
  const own = event.at('@id').value;
  const wholes = event.at('superEvent').items.map((whole) => whole.at('@id').value);
  return wholes.find((id) => id !== undefined && id !== own && ids.has(id));
}

/** An event with its parts: those that it names, and those that name it. */
function withParts({ event }: FoundEvent, others: readonly FoundEvent[]): SourceNode {
  const own = eventsWithin(event);
  const named = new Set(own.map((part) => part.at('@id').value));
  const more = others.map((part) => part.event).filter((part) => !named.has(part.at('@id').value));
  if (more.length === 0) return event;
  const referred = more.map(({ value }) => {
    const id = isObject(value) ? value['@id'] : undefined;
    return id === undefined ? value : { '@id': id };
  });
  return event.with(
    Object.assign({}, event.value, { subEvent: [...own.map(({ value }) => value), ...referred] }),
  );
}

/** The events of a document with references resolved. An event that is part of another is not a conference. */
function eventsOf(source: SourceNode): FoundEvent[] {
  const document = source.with(compactJsonLd(source.value));
  const all = eventsIn(document);
  const ids = new Set(all.map(({ event }) => event.at('@id').value));
  const found = all.map((each) => ({ ...each, whole: wholeOf(each, ids) }));
  const byWhole = new Map<unknown, FoundEvent[]>();
  for (const each of found) byWhole.set(each.whole, [...(byWhole.get(each.whole) ?? []), each]);
  const things = new Map(thingsById(document.value));
  const events = found.map((each) => {
    const id = each.event.at('@id').value;
    const event = withParts(each, id === undefined ? [] : (byWhole.get(id) ?? []));
    if (id !== undefined && isObject(event.value)) things.set(id, event.value);
    return { ...each, event };
  });
  const parts = new Set(
    events.flatMap(({ event }) =>
      eventsWithin(event)
        .filter(({ value }) => isReference(value))
        .map((part) => part.at('@id').value),
    ),
  );
  return events
    .filter(({ event, whole }) => whole === undefined && !parts.has(event.at('@id').value))
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
