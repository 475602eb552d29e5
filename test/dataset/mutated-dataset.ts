import fc from 'fast-check';
import { FULL_DATASET } from './full-dataset.js';

type Container = Record<string, unknown>;

interface Place {
  readonly container: Container;
  readonly key: string;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function placesIn(container: Container): Place[] {
  return Object.entries(container).flatMap(([key, value]) => [
    { container, key },
    ...(isContainer(value) ? placesIn(value) : []),
  ]);
}

/** Values that are right in one place and wrong in the others. */
const familiar = fc.constantFrom<unknown[]>(
  ...placesIn(FULL_DATASET).map(({ container, key }) => container[key]),
  ...[null, NaN, -1, 0.5, '', ' ', 'javascript:alert(1)', '2027-02-30', [], {}, [null], { da: '' }],
);

/** No list can be given any length. */
const anyName = fc.string().filter((name) => name !== 'length');

/**
 * Damage to a place: the value is replaced, removed, or misnamed. Values are cloned, so that a later change
 * reaches neither the next dataset nor the same value elsewhere, and none comes to hold itself.
 */
const change = fc.oneof(
  fc.oneof(familiar, fc.anything()).map(
    (value) =>
      ({ container, key }: Place) =>
        Reflect.set(container, key, structuredClone(value)),
  ),
  fc.constant(({ container, key }: Place) => Reflect.deleteProperty(container, key)),
  anyName.map(
    (name) =>
      ({ container, key }: Place) =>
        Reflect.set(container, name, structuredClone(container[key])),
  ),
);

/** A valid dataset in which a few things have gone wrong, anywhere. */
export const mutatedDataset = fc
  .array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const dataset = structuredClone(FULL_DATASET);
    for (const [position, apply] of changes) {
      const places = placesIn(dataset);
      const place = places[position % places.length];
      if (place) apply(place);
    }
    return dataset;
  });
