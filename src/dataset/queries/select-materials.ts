import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Material, Session } from '../schema/session.js';
import { byStart, zoneOf } from './dates.js';
import { primaryLanguage } from './localise.js';
import { matches } from './select-conferences.js';
import { materialType } from './material-type.js';
import { inTimeOrder } from './session-order.js';

/** Criteria; an empty list or undefined matches everything. The values of a list are alternatives. */
export interface MaterialCriteria {
  /** Only these. */
  readonly among?: ReadonlySet<Material> | undefined;
  /** Ids. */
  readonly conference?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
  /** See `typeKey`. */
  readonly type?: readonly string[] | undefined;
  /** See `languageKey`. */
  readonly language?: readonly string[] | undefined;
}

/** A material with its conference, and its speakers or else those of its session. */
export interface ListedMaterial {
  readonly conference: Conference;
  readonly material: Material;
  /** The one it belongs to; undefined for what belongs to the conference. */
  readonly session?: Session | undefined;
  /** Ids. */
  readonly speakers: readonly string[];
}

/** The type of a material as used in attributes: `pdf`, `powerpoint`, `word`, `web`; undefined if unknown. */
export function typeKey({ mediaType }: Material): string | undefined {
  return mediaType && materialType(mediaType).toLowerCase();
}

/** The language of a material, or else of the dataset. BCP 47, without script and region. */
export function languageKey(dataset: Dataset, { language = dataset.language }: Material): string {
  return primaryLanguage(language);
}

function materialsOf(dataset: Dataset, conference: Conference): ListedMaterial[] {
  const of = (materials: readonly Material[] = [], speakers: readonly string[] = [], session?: Session) =>
    materials.map((material) => ({ conference, material, session, speakers: material.speakers ?? speakers }));
  const ofSessions = inTimeOrder(conference.sessions ?? [], zoneOf(dataset, conference));
  return [
    ...of(conference.materials),
    ...ofSessions.flatMap((session) => of(session.materials, session.speakers, session)),
  ];
}

/**
 * The materials that meet all criteria, from the newest conference to the oldest, undated ones last. Those of the
 * conference itself come before those of its programme.
 */
export function selectMaterials(dataset: Dataset, criteria: MaterialCriteria): ListedMaterial[] {
  return dataset.conferences
    .filter(
      (conference) =>
        matches(criteria.conference, [conference.id]) && matches(criteria.series, [conference.series]),
    )
    .sort(byStart('newest'))
    .flatMap((conference) => materialsOf(dataset, conference))
    .filter(
      ({ material }) =>
        (criteria.among?.has(material) ?? true) &&
        matches(criteria.type, [typeKey(material)]) &&
        matches(criteria.language, [languageKey(dataset, material)]),
    );
}
