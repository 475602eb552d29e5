import type { PageLanguage } from '../embed/page/page-texts.js';

/** Texts of the start page, for webmasters. They are plain text; the page adds addresses and code. */
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
    title: (publisher) => `Konferencer fra ${publisher} på jeres websted`,
    lead: 'Her finder I konferencerne som data og det script, der viser dem på jeres sider. Widgets bruger sidens egen skrift og farve og viser altid de nyeste oplysninger.',
    scriptHeading: 'Indsæt scriptet én gang',
    script: 'Sæt linjen ind i webstedets skabelon eller før den første widget på siden.',
    widgetHeading: 'Indsæt en widget, hvor den skal vises',
    widget:
      'Linket indeni vises, indtil konferencerne er hentet, og hvis de ikke kan hentes. Herunder kan I se alle widgets med indhold.',
    configurator: 'Byg en widget, og kopiér koden',
    shapesHeading: 'Hvis CMS’et fjerner koden',
    shapes:
      'Et link, der står alene i et afsnit, bliver til en widget på sider med scriptet. På andre sider er det bare et link. En ramme kræver ikke scriptet.',
    pinHeading: 'Lås scriptet til en version',
    pin: (version) =>
      `Version ${version} bliver aldrig ændret. Browseren afviser filen, hvis den ikke passer til hashen i «integrity».`,
    policyHeading: 'Tillad widgets i jeres sikkerhedspolitik',
    policy: 'Hvis webstedet har en Content-Security-Policy, skal den mindst indeholde:',
    trustedTypes: 'Hvis politikken allerede indeholder «trusted-types», skal «lit-html» også stå der.',
    frame: 'Til rammer er dette nok:',
    privacyHeading: 'Cookies og persondata',
    privacy: (host) =>
      `Widgets sætter ikke cookies, gemmer ikke noget på den besøgendes enhed og henter kun fra ${host} og fra de adresser, hvor portrætter ligger.`,
    contentsHeading: 'Filer, I kan hente',
    dataset: 'Alle oplysninger som data (JSON)',
    calendar: (name) => `${name} som kalender (iCalendar)`,
    feed: (name) => `${name} som feed (Atom)`,
    sitemap: 'Alle sider (sitemap)',
    serverHeading: 'Til jer, der driver serveren',
    server:
      'Mappen kan ligge på enhver webserver. HTTP-headere til CORS, filtyper og caching er klar til nginx, Apache (.htaccess), IIS (web.config), Netlify og Cloudflare Pages (_headers).',
  },
  en: {
    title: (publisher) => `Conferences from ${publisher} on your website`,
    lead: 'Here you find the conferences as data, and the script that shows them on your pages. The widgets use the font and colour of the page and always show the latest information.',
    scriptHeading: 'Add the script once',
    script: 'Add this line to the template of your website, or before the first widget on a page.',
    widgetHeading: 'Add a widget where you want to show it',
    widget:
      'The link inside is shown until the conferences have loaded, and if they cannot be loaded. You can see all widgets with content below.',
    configurator: 'Build a widget and copy the code',
    shapesHeading: 'If your CMS removes the code',
    shapes:
      'A link alone in a paragraph becomes a widget on pages with the script. On other pages it is just a link. A frame does not need the script.',
    pinHeading: 'Pin the script to a version',
    pin: (version) =>
      `Version ${version} never changes. The browser refuses the file if it does not match the hash in “integrity”.`,
    policyHeading: 'Allow widgets in your security policy',
    policy: 'If your website has a Content-Security-Policy, it must contain at least:',
    trustedTypes: 'If the policy already contains “trusted-types”, add “lit-html” to it.',
    frame: 'For frames, this is enough:',
    privacyHeading: 'Cookies and personal data',
    privacy: (host) =>
      `The widgets do not set cookies, do not store anything on the visitor’s device, and only load data from ${host} and from the addresses of portraits.`,
    contentsHeading: 'Files to download',
    dataset: 'All information as data (JSON)',
    calendar: (name) => `${name} as a calendar (iCalendar)`,
    feed: (name) => `${name} as a feed (Atom)`,
    sitemap: 'All pages (sitemap)',
    serverHeading: 'If you run the server',
    server:
      'The folder works on any web server. HTTP headers for CORS, file types and caching are ready for nginx, Apache (.htaccess), IIS (web.config), Netlify and Cloudflare Pages (_headers).',
  },
};
