import type { Issue } from './issue.js';

/** Why a dataset could not be had; a state one can leave by trying again. */
export type Failure =
  | { readonly reason: 'network' } // no connection, or the other origin refused (CORS); the browser does not tell which
  | { readonly reason: 'timeout'; readonly seconds: number }
  | { readonly reason: 'http'; readonly status: number }
  | { readonly reason: 'not-json'; readonly detail: string } // HTML, an empty or a truncated file
  | { readonly reason: 'not-a-dataset'; readonly issues: readonly Issue[] };
