import type { Publication } from './snippets.js';

/**
 * Where the publication's files stand, as `data-` attributes of the page's body say: relative to the page, so that a
 * folder can be moved as it is.
 */
export function readPublication({ body, baseURI }: Document): Publication {
  const {
    script = '',
    singleFile = '',
    dataset = '',
    embedBase = '',
    version = '',
    integrity = '',
  } = body.dataset;
  const address = (path: string) => new URL(path, baseURI).href;
  return {
    scriptUrl: address(script),
    datasetUrl: address(dataset),
    embedBase: address(embedBase),
    version,
    singleFile: { scriptUrl: address(singleFile), integrity },
  };
}
