import { describeIssue, type IssueLanguage } from './describe-issue.js';
import type { Failure } from './failure.js';

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
