import { describeIssue, type IssueLanguage } from './describe-issue.js';
import type { Issue } from './issue.js';

/** Why a dataset could not be loaded. Another attempt may succeed. */
export type Failure =
  | { readonly reason: 'network' } // no connection, or blocked by CORS; browsers do not report which
  | { readonly reason: 'timeout'; readonly seconds: number }
  | { readonly reason: 'http'; readonly status: number }
  | { readonly reason: 'elsewhere'; readonly address: string } // a link names it, and another site has answered
  | NotJson
  | { readonly reason: 'script' } // the code that mends could not be loaded
  | { readonly reason: 'not-a-dataset'; readonly issues: readonly Issue[] };

/** HTML, an empty file, a truncated file, or one in an encoding such as UTF-16. */
interface NotJson {
  readonly reason: 'not-json';
  readonly detail: string;
  /** Whether the bytes are not UTF-8. Earlier versions of the script do not say. */
  readonly isBroken?: boolean;
}

/** By the status of an answer, or its first digit. Others are as a file that is not there. */
const HTTP_REMEDIES: Readonly<Record<IssueLanguage, Readonly<Record<string, string>>>> = {
  da: {
    401: 'Den kræver login. Læg filen, hvor alle kan læse den uden at logge ind.',
    403: 'Den afviser adgang. Giv alle lov til at læse filen, og tjek, om en firewall spærrer.',
    404: 'Tjek, at filen ligger på adressen.',
    429: 'Den får for mange forespørgsler. Prøv igen om lidt, eller lad browsere gemme filen i nogle minutter.',
    5: 'Den har en fejl. Prøv igen om lidt, eller spørg den, der driver serveren.',
  },
  en: {
    401: 'It asks for a login. Put the file where everybody can read it without signing in.',
    403: 'It refuses access. Let everybody read the file, and check whether a firewall blocks it.',
    404: 'Check that the file is at this address.',
    429: 'It gets too many requests. Try again later, or let browsers cache the file for some minutes.',
    5: 'It has an error. Try again later, or ask whoever runs the server.',
  },
};

/** The remedy for an answer that is not the file. */
export function httpRemedy(status: number, language: IssueLanguage): string {
  const remedies = HTTP_REMEDIES[language];
  return remedies[status] ?? remedies[Math.floor(status / 100)] ?? remedies[404] ?? '';
}

/** Whether what came instead of JSON is a page, or nothing, and not JSON with a mistake. */
const isNoData = (detail: string) => /html|'<'|\b0 characters|line 1 column 1\b/.test(detail);

function inDanish(failure: Failure): string {
  switch (failure.reason) {
    case 'network':
      return 'Adressen svarede ikke, eller andre websteder har ikke lov til at læse den. Tjek forbindelsen og adressen, og at serveren sender Access-Control-Allow-Origin.';
    case 'timeout':
      return `Serveren svarede ikke inden for ${failure.seconds} sekunder. Tjek serveren, og prøv igen.`;
    case 'http':
      return `Serveren svarede med HTTP ${failure.status}. ${httpRemedy(failure.status, 'da')}`;
    case 'elsewhere':
      return `Adressen sender videre til ${failure.address}, som ligger på et andet websted. Alle kan skrive et link, så det viser ikke datasættet. Indsæt widgetten som element eller pladsholder, eller skriv den adresse, der svarer.`;
    case 'not-json':
      return failure.isBroken
        ? `Svaret er ikke JSON i UTF-8 (${failure.detail}). Gem filen igen som UTF-8.`
        : isNoData(failure.detail)
          ? `Svaret er ikke JSON (${failure.detail}). Tjek, at adressen er et datasæt og ikke en side.`
          : `Svaret er ikke gyldig JSON (${failure.detail}). Se efter et komma, et anførselstegn eller en parentes for meget eller for lidt på det sted. Kommandoen conference-widgets validate viser linjen.`;
    case 'script':
      return 'Der er fejl i datasættet, og den del af scriptet, der kan vise resten, kunne ikke hentes. Tjek, at alle filer i scriptets mappe chunks ligger på serveren.';
    case 'not-a-dataset':
      return failure.issues.map((issue) => describeIssue(issue, 'da')).join(' ');
  }
}

function inEnglish(failure: Failure): string {
  switch (failure.reason) {
    case 'network':
      return 'The address did not respond, or other sites may not read it. Check the connection and the address, and that the server sends Access-Control-Allow-Origin.';
    case 'timeout':
      return `The server did not respond within ${failure.seconds} seconds. Check it and try again.`;
    case 'http':
      return `The server returned HTTP ${failure.status}. ${httpRemedy(failure.status, 'en')}`;
    case 'elsewhere':
      return `The address redirects to ${failure.address}, which is on another site. Anybody can write a link, so it does not show that dataset. Insert the widget as an element or a placeholder, or write the address that answers.`;
    case 'not-json':
      return failure.isBroken
        ? `The response is not JSON in UTF-8 (${failure.detail}). Save the file again as UTF-8.`
        : isNoData(failure.detail)
          ? `The response is not JSON (${failure.detail}). Check that the address is a dataset and not a page.`
          : `The response is not valid JSON (${failure.detail}). Look for a comma, a quotation mark or a bracket too many or too few at this place. The command conference-widgets validate shows the line.`;
    case 'script':
      return 'The dataset has mistakes, and the part of the script that can show the rest could not be loaded. Check that all files in the chunks folder of the script are on the server.';
    case 'not-a-dataset':
      return failure.issues.map((issue) => describeIssue(issue, 'en')).join(' ');
  }
}

/** Describes a failure to webmasters and publishers: what happened, and what to do about it. */
export function describeFailure(failure: Failure, language: IssueLanguage): string {
  return language === 'da' ? inDanish(failure) : inEnglish(failure);
}
