/** Addresses of the publication that the configurator is part of. */
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
 * Reads the addresses of the publication from `data-` attributes of the body. They are relative to the page, so that the
 * folder can be moved.
 */
export function readPublication({ body, baseURI }: Document): Publication {
  const {
    script = '',
    singleFile = '',
    dataset = '',
    embedBase = '',
    version = '',
    pages = '',
    integrity = '',
  } = body.dataset;
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
