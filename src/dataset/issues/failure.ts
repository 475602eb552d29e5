import { describeIssue, type IssueLanguage } from './describe-issue.js';
import type { Issue } from './issue.js';

/** Why a dataset could not be had; a state one can leave by trying again. */
export type Failure =
  | { readonly reason: 'network' } // no connection, or the other origin refused (CORS); the browser does not tell which
  | { readonly reason: 'timeout'; readonly seconds: number }
  | { readonly reason: 'http'; readonly status: number }
  | { readonly reason: 'not-json'; readonly detail: string } // HTML, an empty or a truncated file
  | { readonly reason: 'not-a-dataset'; readonly issues: readonly Issue[] };

function inDanish(failure: Failure): string {
  switch (failure.reason) {
    case 'network':
      return 'Adressen svarede ikke, eller den tillader ikke andre websteder at læse den. Tjek forbindelsen og adressen, og at serveren sender Access-Control-Allow-Origin.';
    case 'timeout':
      return `Svaret var ikke kommet efter ${failure.seconds} sekunder. Tjek serveren, og prøv igen.`;
    case 'http':
      return `Serveren svarede med HTTP ${failure.status}. Tjek, at filen ligger på adressen.`;
    case 'not-json':
      return `Svaret er ikke JSON (${failure.detail}). Tjek, at adressen er datasættets og ikke en sides.`;
    case 'not-a-dataset':
      return failure.issues.map((issue) => describeIssue(issue, 'da')).join(' ');
  }
}

function inEnglish(failure: Failure): string {
  switch (failure.reason) {
    case 'network':
      return 'The address did not answer, or does not let other sites read it. Check the connection and the address, and that its server sends Access-Control-Allow-Origin.';
    case 'timeout':
      return `There was no answer after ${failure.seconds} seconds. Check the server and try again.`;
    case 'http':
      return `The server answered HTTP ${failure.status}. Check that the file is at this address.`;
    case 'not-json':
      return `The answer is not JSON (${failure.detail}). Check that the address is the dataset's and not a page's.`;
    case 'not-a-dataset':
      return failure.issues.map((issue) => describeIssue(issue, 'en')).join(' ');
  }
}

/** For a webmaster or publisher: what happened, and what to do about it. */
export function describeFailure(failure: Failure, language: IssueLanguage): string {
  return language === 'da' ? inDanish(failure) : inEnglish(failure);
}
