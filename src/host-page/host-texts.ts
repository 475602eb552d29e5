/**
 * Texts that a website copies and publishes in its own name; it fills in the brackets. They follow the EU model statement
 * (https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj), which Danish public bodies fill in at was.digst.dk.
 * test/hosts/nothing-stored.test.ts checks what they promise about the visitor's device.
 */

export type HostTextLanguage = 'da' | 'en';

/** For the accessibility statement, a paragraph each. */
export const ACCESSIBILITY_TEXT: Readonly<Record<HostTextLanguage, readonly string[]>> = {
  da: [
    'Vi viser konferencer, oplægsholdere, materialer og kontaktpersoner med komponenten conference-widgets. Den er udviklet til at overholde WCAG 2.2 på niveau AA. Dermed omfatter den også kravene til webindhold i EN 301 549 v3.2.1 (WCAG 2.1 på niveau AA), som er grundlaget for lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
    'Hver gang komponenten ændres, bliver den testet automatisk i Chromium, Firefox og WebKit. Testene dækker betjening med tastatur, navne og roller til skærmlæsere, kontrast, forstørrelse til 400 % og øget tekstafstand. Automatiske test finder ikke alle fejl. [Skriv, hvordan og hvornår I har testet webstedet med komponenten, for eksempel med en skærmlæser.]',
    'Indhold, der ikke er tilgængeligt: Vi linker til materialer, som oplægsholdere og arrangører har lavet, for eksempel PDF-filer og præsentationer. De kan mangle for eksempel overskrifter eller alternative tekster til billeder. [Skriv, hvilke materialer det gælder, og hvorfor. Loven omfatter ikke filer i kontorformater, der er offentliggjort før den 23. september 2018, medmindre de skal bruges i aktive administrative processer.]',
    'Har du fundet en fejl, eller har du brug for et materiale i en anden form? Skriv til [e-mailadresse], eller ring til [telefonnummer].',
  ],
  en: [
    'We show conferences, speakers, materials and contacts with a component called conference-widgets. It is designed to meet WCAG 2.2 at level AA. That includes the requirements for web content in EN 301 549 v3.2.1 (WCAG 2.1 at level AA), which the Danish act on the accessibility of public sector websites and mobile applications is based on.',
    'Every time the component changes, it is tested automatically in Chromium, Firefox and WebKit. The tests cover keyboard use, names and roles for screen readers, contrast, zoom to 400% and increased text spacing. Automatic tests do not find every problem. [Say how and when you tested the website with the component, for example with a screen reader.]',
    'Content that is not accessible: we link to materials made by speakers and organisers, such as PDF files and presentations. Some may lack headings or text alternatives for images, for example. [Say which materials, and why. The act does not cover office file formats published before 23 September 2018, unless they are needed for active administrative processes.]',
    'If you find a problem, or need a material in another format, email [email address] or call [phone number].',
  ],
};

/** For the cookie policy, a paragraph each. */
export const COOKIE_TEXT: Readonly<Record<HostTextLanguage, readonly string[]>> = {
  da: [
    'Visningen af konferencer (conference-widgets) bruger ikke cookies. Den gemmer ikke noget på din enhed og læser ikke noget fra den, heller ikke via andre former for lagring i browseren. Derfor beder vi ikke om dit samtykke.',
    'Script og oplysninger bliver hentet fra [example.org] og portrætter fra [de domæner, de ligger på]. Den server, der svarer, får din IP-adresse, som når du besøger andre hjemmesider. Der bliver ikke hentet noget fra andre. Det, du søger efter og vælger, bliver i din browser.',
  ],
  en: [
    'Our conference listings (conference-widgets) do not use cookies. They do not store anything on your device or read anything from it, in any kind of browser storage. This is why we do not ask for your consent.',
    'The script and data come from [example.org], and portraits from [their domains]. The server that answers gets your IP address, as it does on any website you visit. Nothing is fetched from anyone else. What you search for and choose stays in your browser.',
  ],
};
