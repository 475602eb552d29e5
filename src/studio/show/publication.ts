import { baseUrlProblem, DATASET_PATH, SCRIPT_PATH, scriptFolder } from '../../embed/publication-address.js';

/** Addresses of a publication, for the code that shows its conferences. */
export interface Publication {
  readonly scriptUrl: string;
  readonly datasetUrl: string;
  readonly embedBase: string;
  readonly version: string;
  /** Whether it has a page for each common option, which the demo has not. */
  readonly hasPages: boolean;
  /** The single-file script, which can be pinned by its hash. */
  readonly singleFile: { readonly scriptUrl: string; readonly integrity: string };
}

/**
 * The publication that Studio is part of, from `data-` attributes of the body; undefined where Studio is no part of one. They are
 * relative to the page, so that the folder can be moved.
 */
export function readPublication({ body, baseURI }: Document): Publication | undefined {
  const {
    script = '',
    singleFile = '',
    dataset = '',
    embedBase = '',
    version = '',
    pages = '',
    integrity = '',
  } = body.dataset;
  if (dataset === '') return undefined;
  const address = (path: string) => new URL(path, baseURI).href;
  return {
    scriptUrl: address(script),
    datasetUrl: address(dataset),
    embedBase: address(embedBase),
    version,
    hasPages: pages !== '',
    singleFile: { scriptUrl: address(singleFile), integrity },
  };
}

/** A publication at an address that a person has written; undefined where it can have none there. */
export function publicationAt(base: string, { body }: Document): Publication | undefined {
  if (baseUrlProblem(base)) return undefined;
  const { version = '', integrity = '' } = body.dataset;
  const root = new URL(base.replace(/\/?$/, '/'));
  const address = (path: string) => new URL(path, root).href;
  return {
    scriptUrl: address(SCRIPT_PATH),
    datasetUrl: address(DATASET_PATH),
    embedBase: root.href,
    version,
    hasPages: true,
    singleFile: {
      scriptUrl: address(`${scriptFolder(version)}conference-widgets.all.js`),
      integrity,
    },
  };
}
