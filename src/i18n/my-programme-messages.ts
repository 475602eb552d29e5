/** Messages about the sessions that a visitor chooses. They are loaded with what they are for, in all languages together. */
export interface MyProgrammeMessages {
  readonly myProgramme: string;
  /** Name of the button that chooses a session, which is pressed or not. */
  readonly inMyProgramme: (title: string) => string;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly onlyMyProgramme: string;
  /** On paper, after a colon: why there is not more. */
  readonly onlyMine: string;
  readonly overlaps: (count: number) => string;
  /** @param time how long, `25 minutter`; undefined where an end is not known */
  readonly overlap: (first: string, second: string, time: string | undefined) => string;
  readonly changes: (count: number) => string;
  /** @param before a day with its time, or that it was not known */
  readonly moved: (title: string, before: string, now: string) => string;
  /** @param room undefined where none is known any more */
  readonly otherRoom: (title: string, room: string | undefined) => string;
  /** A session that is gone, whose title nobody knows. @param start a day with its time */
  readonly gone: (start: string | undefined) => string;
  /** The button of a visitor who has read what has been changed. */
  readonly seen: string;
  readonly copyLink: string;
  readonly qrCode: string;
  readonly qrCodeOfMine: string;
  readonly print: string;
}

const da: MyProgrammeMessages = {
  myProgramme: 'Mit program',
  inMyProgramme: (title) => `I mit program: ${title}`,
  added: (title) => `Gemt i mit program: ${title}`,
  removed: (title) => `Fjernet fra mit program: ${title}`,
  onlyMyProgramme: 'Vis kun mit program',
  onlyMine: 'kun mit program',
  overlaps: (count) => `${count} overlap`,
  overlap: (first, second, time) => `${first} og ${second} overlapper${time ? ` ${time}` : ''}`,
  changes: (count) => (count === 1 ? '1 ændring' : `${count} ændringer`),
  moved: (title, before, now) => `Flyttet: ${title}. Før: ${before}. Nu: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Nyt lokale: ${title}. Nu: ${room}.` : `Lokalet er ikke længere oplyst: ${title}.`,
  gone: (start) =>
    start
      ? `Et punkt, som du har valgt, findes ikke længere. Det begyndte ${start}.`
      : 'Et punkt, som du har valgt, findes ikke længere.',
  seen: 'Det er set',
  copyLink: 'Kopiér link',
  qrCode: 'QR-kode',
  qrCodeOfMine: 'QR-kode med linket til mit program',
  print: 'Udskriv mit program',
};

const en: MyProgrammeMessages = {
  myProgramme: 'My programme',
  inMyProgramme: (title) => `In my programme: ${title}`,
  added: (title) => `Added to my programme: ${title}`,
  removed: (title) => `Removed from my programme: ${title}`,
  onlyMyProgramme: 'Show only my programme',
  onlyMine: 'my programme only',
  overlaps: (count) => (count === 1 ? '1 overlap' : `${count} overlaps`),
  overlap: (first, second, time) => `${first} and ${second} overlap${time ? ` by ${time}` : ''}`,
  changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
  moved: (title, before, now) => `Moved: ${title}. Before: ${before}. Now: ${now}.`,
  otherRoom: (title, room) =>
    room ? `New room: ${title}. Now: ${room}.` : `The room is no longer stated: ${title}.`,
  gone: (start) =>
    start
      ? `A session you chose is no longer there. It began ${start}.`
      : 'A session you chose is no longer there.',
  seen: 'Got it',
  copyLink: 'Copy link',
  qrCode: 'QR code',
  qrCodeOfMine: 'QR code with the link to my programme',
  print: 'Print my programme',
};

const de: MyProgrammeMessages = {
  myProgramme: 'Mein Programm',
  inMyProgramme: (title) => `In meinem Programm: ${title}`,
  added: (title) => `In mein Programm aufgenommen: ${title}`,
  removed: (title) => `Aus meinem Programm entfernt: ${title}`,
  onlyMyProgramme: 'Nur mein Programm zeigen',
  onlyMine: 'nur mein Programm',
  overlaps: (count) => (count === 1 ? '1 Überschneidung' : `${count} Überschneidungen`),
  overlap: (first, second, time) => `${first} und ${second} überschneiden sich${time ? ` (${time})` : ''}`,
  changes: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  moved: (title, before, now) => `Verlegt: ${title}. Vorher: ${before}. Jetzt: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Neuer Raum: ${title}. Jetzt: ${room}.` : `Der Raum ist nicht mehr angegeben: ${title}.`,
  gone: (start) =>
    start
      ? `Ein Programmpunkt, den Sie gewählt haben, ist nicht mehr da. Er begann ${start}.`
      : 'Ein Programmpunkt, den Sie gewählt haben, ist nicht mehr da.',
  seen: 'Gesehen',
  copyLink: 'Link kopieren',
  qrCode: 'QR-Code',
  qrCodeOfMine: 'QR-Code mit dem Link zu meinem Programm',
  print: 'Mein Programm drucken',
};

const sv: MyProgrammeMessages = {
  myProgramme: 'Mitt program',
  inMyProgramme: (title) => `I mitt program: ${title}`,
  added: (title) => `Sparat i mitt program: ${title}`,
  removed: (title) => `Borttaget från mitt program: ${title}`,
  onlyMyProgramme: 'Visa bara mitt program',
  onlyMine: 'bara mitt program',
  overlaps: (count) => (count === 1 ? '1 krock' : `${count} krockar`),
  overlap: (first, second, time) => `${first} och ${second} krockar${time ? ` (${time})` : ''}`,
  changes: (count) => (count === 1 ? '1 ändring' : `${count} ändringar`),
  moved: (title, before, now) => `Flyttad: ${title}. Förut: ${before}. Nu: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Ny lokal: ${title}. Nu: ${room}.` : `Lokalen är inte längre angiven: ${title}.`,
  gone: (start) =>
    start
      ? `En programpunkt som du har valt finns inte längre. Den började ${start}.`
      : 'En programpunkt som du har valt finns inte längre.',
  seen: 'Jag har sett det',
  copyLink: 'Kopiera länk',
  qrCode: 'QR-kod',
  qrCodeOfMine: 'QR-kod med länken till mitt program',
  print: 'Skriv ut mitt program',
};

const nb: MyProgrammeMessages = {
  myProgramme: 'Mitt program',
  inMyProgramme: (title) => `I mitt program: ${title}`,
  added: (title) => `Lagret i mitt program: ${title}`,
  removed: (title) => `Fjernet fra mitt program: ${title}`,
  onlyMyProgramme: 'Vis bare mitt program',
  onlyMine: 'bare mitt program',
  overlaps: (count) => `${count} overlapp`,
  overlap: (first, second, time) => `${first} og ${second} overlapper${time ? ` ${time}` : ''}`,
  changes: (count) => (count === 1 ? '1 endring' : `${count} endringer`),
  moved: (title, before, now) => `Flyttet: ${title}. Før: ${before}. Nå: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Nytt rom: ${title}. Nå: ${room}.` : `Rommet er ikke lenger oppgitt: ${title}.`,
  gone: (start) =>
    start
      ? `Et programpunkt du har valgt, finnes ikke lenger. Det begynte ${start}.`
      : 'Et programpunkt du har valgt, finnes ikke lenger.',
  seen: 'Det er sett',
  copyLink: 'Kopier lenke',
  qrCode: 'QR-kode',
  qrCodeOfMine: 'QR-kode med lenken til mitt program',
  print: 'Skriv ut mitt program',
};

const fi: MyProgrammeMessages = {
  myProgramme: 'Oma ohjelma',
  inMyProgramme: (title) => `Omassa ohjelmassa: ${title}`,
  added: (title) => `Lisätty omaan ohjelmaan: ${title}`,
  removed: (title) => `Poistettu omasta ohjelmasta: ${title}`,
  onlyMyProgramme: 'Näytä vain oma ohjelma',
  onlyMine: 'vain oma ohjelma',
  overlaps: (count) => (count === 1 ? '1 päällekkäisyys' : `${count} päällekkäisyyttä`),
  overlap: (first, second, time) => `Päällekkäin: ${first} ja ${second}${time ? ` (${time})` : ''}`,
  changes: (count) => (count === 1 ? '1 muutos' : `${count} muutosta`),
  moved: (title, before, now) => `Siirretty: ${title}. Ennen: ${before}. Nyt: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Uusi huone: ${title}. Nyt: ${room}.` : `Huonetta ei enää ilmoiteta: ${title}.`,
  gone: (start) =>
    start
      ? `Valitsemaasi ohjelmakohtaa ei enää ole. Sen alkamisaika oli ${start}.`
      : 'Valitsemaasi ohjelmakohtaa ei enää ole.',
  seen: 'Selvä',
  copyLink: 'Kopioi linkki',
  qrCode: 'QR-koodi',
  qrCodeOfMine: 'QR-koodi, jossa on linkki omaan ohjelmaan',
  print: 'Tulosta oma ohjelma',
};

const uk: MyProgrammeMessages = {
  myProgramme: 'Моя програма',
  inMyProgramme: (title) => `У моїй програмі: ${title}`,
  added: (title) => `Додано до моєї програми: ${title}`,
  removed: (title) => `Вилучено з моєї програми: ${title}`,
  onlyMyProgramme: 'Показати лише мою програму',
  onlyMine: 'лише моя програма',
  overlaps: (count) => `накладання: ${count}`,
  overlap: (first, second, time) => `Накладаються «${first}» і «${second}»${time ? ` (${time})` : ''}`,
  changes: (count) => `зміни: ${count}`,
  moved: (title, before, now) => `Перенесено: ${title}. Раніше: ${before}. Тепер: ${now}.`,
  otherRoom: (title, room) =>
    room ? `Інше приміщення: ${title}. Тепер: ${room}.` : `Приміщення більше не вказано: ${title}.`,
  gone: (start) =>
    start
      ? `Вибраного вами пункту програми більше немає. Початок був: ${start}.`
      : 'Вибраного вами пункту програми більше немає.',
  seen: 'Зрозуміло',
  copyLink: 'Копіювати посилання',
  qrCode: 'QR-код',
  qrCodeOfMine: 'QR-код із посиланням на мою програму',
  print: 'Надрукувати мою програму',
};

/** A text of another direction, which does not turn the sentence around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const ar: MyProgrammeMessages = {
  myProgramme: 'برنامجي',
  inMyProgramme: (title) => `في برنامجي: ${isolated(title)}`,
  added: (title) => `أُضيف إلى برنامجي: ${isolated(title)}`,
  removed: (title) => `أُزيل من برنامجي: ${isolated(title)}`,
  onlyMyProgramme: 'عرض برنامجي فقط',
  onlyMine: 'برنامجي فقط',
  overlaps: (count) => `التداخلات: ${count}`,
  overlap: (first, second, time) =>
    `تداخل بين ${isolated(first)} و${isolated(second)}${time ? ` (${isolated(time)})` : ''}`,
  changes: (count) => `التغييرات: ${count}`,
  moved: (title, before, now) =>
    `نُقل الموعد: ${isolated(title)}. سابقًا: ${isolated(before)}. الآن: ${isolated(now)}.`,
  otherRoom: (title, room) =>
    room
      ? `قاعة جديدة: ${isolated(title)}. الآن: ${isolated(room)}.`
      : `القاعة لم تعد محددة: ${isolated(title)}.`,
  gone: (start) =>
    start ? `فقرة مختارة لم تعد موجودة. كان موعدها ${isolated(start)}.` : 'فقرة مختارة لم تعد موجودة.',
  seen: 'تم الاطلاع',
  copyLink: 'نسخ الرابط',
  qrCode: 'رمز QR',
  qrCodeOfMine: 'رمز QR برابط برنامجي',
  print: 'طباعة برنامجي',
};

/** By the language of the other messages: Faroese and Greenlandic have the Danish ones. */
const all: Readonly<Record<string, MyProgrammeMessages>> = { da, en, de, sv, nb, fi, uk, ar };

/** @param language BCP 47 tag of the other messages */
export function myProgrammeMessages({ language }: { readonly language: string }): MyProgrammeMessages {
  return all[language] ?? da;
}
