import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Material } from '../schema/session.js';
import { byStart } from './dates.js';
import { primaryLanguage } from './localise.js';
import { matches } from './select-conferences.js';
import { materialType } from './material-type.js';

/** What to select; an empty list or undefined selects everything. The values of one list are alternatives. */
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

/** A material, where it was shown, and the people it names; those of its session where it names none. */
export interface ListedMaterial {
  readonly conference: Conference;
  readonly material: Material;
  /** Ids. */
  readonly speakers: readonly string[];
}

/** What an editor calls a material's type: `pdf`, `powerpoint`, `word`, `web`; undefined where it is not known. */
export function typeKey({ mediaType }: Material): string | undefined {
  return mediaType && materialType(mediaType).toLowerCase();
}

/** Like a text, a material that does not name its language is in that of the dataset. BCP 47, without script and region. */
export function languageKey(dataset: Dataset, { language = dataset.language }: Material): string {
  return primaryLanguage(language);
}

function materialsOf(conference: Conference): ListedMaterial[] {
  const of = (materials: readonly Material[] = [], speakers: readonly string[] = []) =>
    materials.map((material) => ({ conference, material, speakers: material.speakers ?? speakers }));
  const ofSessions = conference.sessions ?? [];
  return [
    ...of(conference.materials),
    ...ofSessions.flatMap((session) => of(session.materials, session.speakers)),
  ];
}

/**
 * The materials that meet all criteria: those of the newest conference first, of undated ones last; of each conference
 * its own before those of its programme, which are in the order of the programme.
 */
export function selectMaterials(dataset: Dataset, criteria: MaterialCriteria): ListedMaterial[] {
  return dataset.conferences
    .filter(
      (conference) =>
        matches(criteria.conference, [conference.id]) && matches(criteria.series, [conference.series]),
    )
    .sort(byStart('newest'))
    .flatMap(materialsOf)
    .filter(
      ({ material }) =>
        (criteria.among?.has(material) ?? true) &&
        matches(criteria.type, [typeKey(material)]) &&
        matches(criteria.language, [languageKey(dataset, material)]),
    );
}
