import type { PageLanguage } from '../embed/page/page-texts.js';

/** What the start page says to a webmaster. Texts are plain; the page puts in addresses and code. */
interface StartPageTexts {
  readonly title: (publisher: string) => string;
  readonly lead: string;
  readonly scriptHeading: string;
  readonly script: string;
  readonly widgetHeading: string;
  readonly widget: string;
  readonly configurator: string;
  readonly shapesHeading: string;
  readonly shapes: string;
  readonly pinHeading: string;
  readonly pin: (version: string) => string;
  readonly policyHeading: string;
  readonly policy: string;
  readonly trustedTypes: string;
  readonly frame: string;
  readonly privacyHeading: string;
  readonly privacy: (host: string) => string;
  readonly contentsHeading: string;
  readonly dataset: string;
  readonly calendar: (name: string) => string;
  readonly feed: (name: string) => string;
  readonly sitemap: string;
  readonly serverHeading: string;
  readonly server: string;
}

export const START_PAGE_TEXTS: Readonly<Record<PageLanguage, StartPageTexts>> = {
  da: {
    title: (publisher) => `Konferencer fra ${publisher} på jeres hjemmeside`,
    lead: 'Her ligger konferencerne som data, og scriptet, der viser dem på andres sider. Det følger sidens egen skrift og farve, og det, der vises, er altid det nyeste.',
    scriptHeading: 'Sæt scriptet ind én gang',
    script: 'Linjen skal stå i hjemmesidens skabelon eller før den første widget på siden.',
    widgetHeading: 'Sæt en widget ind, hvor den skal vises',
    widget:
      'Linket indeni ses, indtil konferencerne er hentet, og hvis de ikke kan hentes. Hver widget herunder kan ses med indhold.',
    configurator: 'Byg en widget, og kopiér koden',
    shapesHeading: 'Når CMS’et fjerner koden',
    shapes:
      'Et link, der står alene i sit afsnit, bliver til widgetten, hvor scriptet er, og er ellers et link. En ramme kræver intet script.',
    pinHeading: 'Hold fast i en version',
    pin: (version) =>
      `Version ${version} ændrer sig aldrig. Browseren afviser filen, hvis den ikke passer med summen i «integrity».`,
    policyHeading: 'Det skal sikkerhedspolitikken tillade',
    policy: 'Har hjemmesiden en Content-Security-Policy, skal den mindst sige:',
    trustedTypes: 'Kun hvis politikken i forvejen nævner «trusted-types», skal «lit-html» stå der også.',
    frame: 'Kun til rammer:',
    privacyHeading: 'Cookies og persondata',
    privacy: (host) =>
      `Widgets sætter ingen cookies, gemmer intet på den besøgendes enhed og henter kun fra ${host} og fra de steder, hvor portrætter ligger.`,
    contentsHeading: 'Det ligger her',
    dataset: 'Alle oplysninger som data (JSON)',
    calendar: (name) => `${name} som kalender (iCalendar)`,
    feed: (name) => `${name} som feed (Atom)`,
    sitemap: 'Alle sider (sitemap)',
    serverHeading: 'Til den, der driver serveren',
    server:
      'Mappen kan ligge på enhver webserver. Overskrifter til CORS, typer og caching står færdige til nginx, Apache (.htaccess), IIS (web.config), Netlify og Cloudflare Pages (_headers).',
  },
  en: {
    title: (publisher) => `Conferences from ${publisher} on your website`,
    lead: 'Here are the conferences as data, and the script that shows them on the pages of others. It takes the type and colour of the page, and what it shows is always the latest.',
    scriptHeading: 'Put the script in once',
    script: 'The line belongs in the template of the website, or before the first widget of a page.',
    widgetHeading: 'Put a widget where it is to show',
    widget:
      'The link inside shows until the conferences are there, and if they cannot be had. Each widget below can be seen with its content.',
    configurator: 'Build a widget and copy the code',
    shapesHeading: 'Where the CMS removes the code',
    shapes:
      'A link alone in its paragraph becomes the widget where the script is, and is a link elsewhere. A frame needs no script.',
    pinHeading: 'Hold on to a version',
    pin: (version) =>
      `Version ${version} never changes. The browser refuses the file where it does not match the hash in “integrity”.`,
    policyHeading: 'What the security policy must allow',
    policy: 'Where the website has a Content-Security-Policy, it has to say at least:',
    trustedTypes: 'Only where the policy names “trusted-types” already, “lit-html” must stand there too.',
    frame: 'For frames only:',
    privacyHeading: 'Cookies and personal data',
    privacy: (host) =>
      `The widgets set no cookies, store nothing on the visitor’s device, and fetch only from ${host} and from where portraits lie.`,
    contentsHeading: 'What is here',
    dataset: 'All of the information as data (JSON)',
    calendar: (name) => `${name} as a calendar (iCalendar)`,
    feed: (name) => `${name} as a feed (Atom)`,
    sitemap: 'All pages (sitemap)',
    serverHeading: 'For whoever runs the server',
    server:
      'The folder can lie on any web server. Headers for CORS, types and caching are ready for nginx, Apache (.htaccess), IIS (web.config), Netlify and Cloudflare Pages (_headers).',
  },
};
