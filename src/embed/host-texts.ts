/**
 * What a host says about the widgets in its own name: texts to copy, with brackets where the host knows better. They follow the
 * model statement of the EU (https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj), which Danish public bodies fill in at
 * was.digst.dk. What they promise about the device is held to by test/hosts/nothing-stored.test.ts.
 */

export type HostTextLanguage = 'da' | 'en';

/** For the accessibility statement of the site; a paragraph each. */
export const ACCESSIBILITY_TEXT: Readonly<Record<HostTextLanguage, readonly string[]>> = {
  da: [
    'Konferencer, oplægsholdere, materialer og kontaktpersoner vises med komponenten conference-widgets, som er indlejret på webstedet. Komponenten er udviklet til at overholde WCAG 2.2 på niveau AA. Det omfatter de krav til webindhold i EN 301 549 v3.2.1 (WCAG 2.1 på niveau AA), som lov om tilgængelighed af offentlige organers websteder og mobilapplikationer bygger på.',
    'Komponenten testes automatisk i Chromium, Firefox og WebKit ved hver ændring: betjening med tastatur, navne og roller for skærmlæsere, kontrast, forstørrelse til 400 % og øget tekstafstand. Automatiske test finder ikke alle fejl. [Skriv her, hvordan og hvornår webstedet er testet med komponenten på, for eksempel med en skærmlæser.]',
    'Indhold, der ikke er tilgængeligt: Der linkes til materialer, som oplægsholdere og arrangører har udarbejdet, for eksempel PDF-filer og præsentationer. De kan have mangler, for eksempel manglende overskrifter eller alternative tekster. [Skriv her, hvilke det er, og hvad årsagen er. Filer i kontorformater, der er offentliggjort før den 23. september 2018, er ikke omfattet af loven, medmindre de skal bruges i aktive administrative processer.]',
    'Har du brug for et materiale i en form, du kan bruge, eller har du fundet en fejl, så skriv til [e-mailadresse] eller ring til [telefonnummer].',
  ],
  en: [
    'Conferences, speakers, materials and contact persons are shown by the component conference-widgets, which is embedded in the website. The component is built to conform to WCAG 2.2 at level AA. That includes the requirements for web content of EN 301 549 v3.2.1 (WCAG 2.1 at level AA), on which the Danish act on the accessibility of websites and mobile applications of public sector bodies rests.',
    'With each change the component is tested automatically in Chromium, Firefox and WebKit: use by keyboard, names and roles for screen readers, contrast, magnification to 400 % and increased text spacing. Automatic tests do not find all errors. [Say here how and when the website was tested with the component on it, with a screen reader for instance.]',
    'Content that is not accessible: there are links to materials that speakers and organisers have made, such as PDF files and presentations. They may have shortcomings, such as missing headings or alternative texts. [Say here which, and for what reason. Office file formats published before 23 September 2018 are outside the scope of the act, unless they are needed for active administrative processes.]',
    'If you need a material in a form that you can use, or have found an error, write to [e-mail address] or call [phone number].',
  ],
};

/** For the cookie policy of the site; a paragraph each. */
export const COOKIE_TEXT: Readonly<Record<HostTextLanguage, readonly string[]>> = {
  da: [
    'Visningen af konferencer (conference-widgets) sætter ingen cookies. Den gemmer intet på din enhed og læser intet fra den, heller ikke i browserens øvrige lagre, og kræver derfor ikke samtykke.',
    'Script og oplysninger hentes fra [example.org, og portrætter fra de steder, de ligger]. Som ved ethvert besøg på en hjemmeside får den server, der svarer, din IP-adresse. Der hentes intet fra andre, og det, du søger efter og vælger, bliver i din browser.',
  ],
  en: [
    'The display of conferences (conference-widgets) sets no cookies. It stores nothing on your device and reads nothing from it, in no other storage of the browser either, and so takes no consent.',
    'Script and data are fetched from [example.org, and portraits from where they lie]. As with every visit to a website the server that answers gets your IP address. Nothing is fetched from anyone else, and what you search for and choose stays in your browser.',
  ],
};
