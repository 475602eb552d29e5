import { readFaultless } from '../parse/read-faultless.js';
import { inSlices } from '../parse/steps.js';
import { isObject } from '../parse/value-kinds.js';
import type { Conference } from '../schema/conference.js';
import { findById } from '../queries/records.js';
import type { Dataset } from '../schema/dataset.js';
import { isRequested, requestDataset } from './fetch-dataset.js';
import {
  DIGEST_LENGTH,
  digestFor,
  partPath,
  PARTS_PATH,
  PARTS_VERSION,
  type PartsManifest,
  SHARED_PARTS,
  type ShownPart,
  SINGLE_PARTS,
} from './parts-manifest.js';
import { datasetStore } from './store.js';

/** Milliseconds for a part. After that the whole is tried, which has its own time. */
const TIMEOUT = 10_000;

function isManifest(json: unknown): json is PartsManifest {
  return (
    isObject(json) &&
    json['version'] === PARTS_VERSION &&
    SINGLE_PARTS.every((name) => typeof json[name] === 'string') &&
    SHARED_PARTS.every((name) => isObject(json[name]))
  );
}

async function loadManifest(datasetUrl: string): Promise<PartsManifest> {
  const url = new URL(PARTS_PATH, datasetUrl).href;
  const download = await requestDataset(url).join();
  // If the network has failed, the whole is tried, because it says how old a copy is.
  if (download.status !== 'loaded') throw new Error(`${url}: ${download.failure.reason}`);
  if (!isManifest(download.json)) throw new Error(`${url} is of another version.`);
  return download.json;
}

/** Whether a file has the content that it is named after. Browsers compute no digests in pages without https. */
async function isUnchanged(bytes: ArrayBuffer, digest: string): Promise<boolean> {
  if (!isSecureContext) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.startsWith(digest);
}

async function fetchPart(url: string, digest: string): Promise<Dataset> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!(await isUnchanged(bytes, digest))) throw new Error(`${url} has another digest.`);
  const dataset = await inSlices(readFaultless(JSON.parse(new TextDecoder().decode(bytes))), undefined);
  if (!dataset) throw new Error(`${url} has faults.`);
  return dataset;
}

/** By URL: parts that are on their way. */
const loading = new Map<string, Promise<Dataset>>();

async function loadFile(datasetUrl: string, digest: string | undefined): Promise<[string, Dataset]> {
  if (digest?.length !== DIGEST_LENGTH) throw new Error('There is no such part.');
  const url = new URL(partPath(digest), datasetUrl).href;
  const state = datasetStore.peek(url);
  if ('dataset' in state) return [url, state.dataset];
  const load = loading.get(url) ?? fetchPart(url, digest);
  loading.set(url, load);
  try {
    return [url, await load];
  } finally {
    loading.delete(url);
  }
}

/** All conferences abridged, but for the chosen ones. */
async function loadChosen(
  datasetUrl: string,
  manifest: PartsManifest,
  choose: (index: Dataset) => readonly Conference[],
): Promise<[string, Dataset]> {
  const [url, index] = await loadFile(datasetUrl, manifest.index);
  const ids = choose(index).map(({ id }) => id);
  if (ids.length === 0) return [url, index];
  const digests = new Set(ids.map((id) => digestFor(manifest.conferences, id)));
  const parts = await Promise.all([...digests].map((digest) => loadFile(datasetUrl, digest)));
  const people = new Map(parts.flatMap(([, part]) => part.people).map((person) => [person.id, person]));
  const known = parts.flatMap(([, part]) => part.conferences);
  const conferences = index.conferences.map((conference) => {
    const { id } = conference;
    if (!ids.includes(id)) return conference;
    const whole = findById(known, id);
    if (!whole) throw new Error(`There is no part with conferences/${id}.`);
    return whole;
  });
  // The store takes it from the whole, should it have forgotten it.
  return [`${datasetUrl}#${ids.join()}`, { ...index, people: [...people.values()], conferences }];
}

async function findPart(datasetUrl: string, { list, id, choose }: ShownPart): Promise<[string, Dataset]> {
  const manifest = await loadManifest(datasetUrl);
  if (list !== 'conferences' && list !== 'people') return loadFile(datasetUrl, manifest[list]);
  if (choose) return loadChosen(datasetUrl, manifest, choose);
  const [url, dataset] = await loadFile(datasetUrl, digestFor(manifest[list], id ?? ''));
  // The whole tells what was probably meant.
  if (!findById<{ readonly id: string }>(dataset[list], id ?? ''))
    throw new Error(`There is no ${list}/${id}.`);
  return [url, dataset];
}

/**
 * Loads the part of a published dataset with everything that a widget shows.
 *
 * @param isDebugged whether the console is told why a part cannot be used, which visitors do not notice
 * @returns where the store has it; the dataset itself, if there is no such part or it cannot be used, or if the page loads all
 *   of it anyway
 */
export async function loadPart(datasetUrl: string, shown: ShownPart, isDebugged: boolean): Promise<string> {
  if (isRequested(datasetUrl)) return datasetUrl;
  try {
    const [url, dataset] = await findPart(datasetUrl, shown);
    if (!('dataset' in datasetStore.peek(url))) datasetStore.put(url, { dataset, issues: [] });
    return url;
  } catch (error) {
    if (isDebugged) console.warn(`conference-widgets: ${datasetUrl} is loaded as a whole.`, error);
    return datasetUrl;
  }
}
