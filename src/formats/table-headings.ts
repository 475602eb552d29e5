/** Headings of columns of the exported table for which widgets have no words. */
interface TableHeadings {
  readonly series: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly description: string;
  readonly link: string;
  readonly seats: string;
  readonly onlineUrl: string;
  readonly hashtag: string;
  readonly feedbackUrl: string;
  readonly partners: string;
  readonly sponsors: string;
  readonly coordinates: string;
  readonly directions: string;
}

const NAMES = [
  'series',
  'street',
  'postalCode',
  'city',
  'country',
  'description',
  'link',
  'seats',
  'onlineUrl',
  'hashtag',
  'feedbackUrl',
  'partners',
  'sponsors',
  'coordinates',
  'directions',
] as const satisfies readonly (keyof TableHeadings)[];

function headings(names: string): TableHeadings {
  const words = names.split(';');
  return Object.fromEntries(NAMES.map((name, index) => [name, words[index] ?? ''])) as Record<
    (typeof NAMES)[number],
    string
  >;
}

/** By language. Imports know all of them. */
export const TABLE_HEADINGS: Readonly<Record<string, TableHeadings>> & { readonly en: TableHeadings } = {
  da: headings(
    'Serie;Adresse;Postnummer;By;Land;Beskrivelse;Link;Ledige pladser;Onlinelink;Hashtag;Evaluering;Partnere;Sponsorer;Koordinater;Find vej',
  ),
  en: headings(
    'Series;Address;Postal code;City;Country;Description;Link;Seats left;Online link;Hashtag;Feedback;Partners;Sponsors;Coordinates;Directions',
  ),
  de: headings(
    'Reihe;Adresse;Postleitzahl;Stadt;Land;Beschreibung;Link;Freie Plätze;Online-Link;Hashtag;Rückmeldung;Partner;Sponsoren;Koordinaten;Anfahrt',
  ),
  sv: headings(
    'Serie;Adress;Postnummer;Stad;Land;Beskrivning;Länk;Lediga platser;Onlinelänk;Hashtagg;Utvärdering;Partner;Sponsorer;Koordinater;Hitta hit',
  ),
  nb: headings(
    'Serie;Adresse;Postnummer;By;Land;Beskrivelse;Lenke;Ledige plasser;Nettlenke;Emneknagg;Evaluering;Partnere;Sponsorer;Koordinater;Finn frem',
  ),
  fi: headings(
    'Sarja;Osoite;Postinumero;Kaupunki;Maa;Kuvaus;Linkki;Vapaita paikkoja;Verkkolinkki;Aihetunniste;Palaute;Kumppanit;Sponsorit;Koordinaatit;Saapuminen',
  ),
  uk: headings(
    'Серія;Адреса;Поштовий індекс;Місто;Країна;Опис;Посилання;Вільні місця;Посилання онлайн;Гештег;Відгук;Партнери;Спонсори;Координати;Як дістатися',
  ),
  ar: headings(
    'السلسلة;العنوان البريدي;الرمز البريدي;المدينة;البلد;الوصف;الرابط;المقاعد المتبقية;رابط البث;الوسم;التقييم;الشركاء;الرعاة;الإحداثيات;الوصول',
  ),
};

/** In a column of one language of several, stands for an entry that it lacks. */
export const NO_TRANSLATION = '—';
