/** Messages for those who come to a conference. They are loaded where there is something to say, in all languages together. */
export interface VisitMessages {
  /** How to get to the place. */
  readonly findTheWay: string;
  /** @param name of a map, OpenStreetMap */
  readonly showOn: (name: string) => string;
  /** In the app that the visitor's phone has for maps. */
  readonly openInMaps: string;
  readonly rooms: string;
  readonly hashtag: string;
  readonly giveFeedback: string;
}

const da: VisitMessages = {
  findTheWay: 'Find vej',
  showOn: (name) => `Vis på ${name}`,
  openInMaps: 'Åbn i telefonens kort',
  rooms: 'Lokaler',
  hashtag: 'Hashtag',
  giveFeedback: 'Fortæl, hvad du synes',
};

const en: VisitMessages = {
  findTheWay: 'How to get there',
  showOn: (name) => `Show on ${name}`,
  openInMaps: 'Open in the phone’s maps',
  rooms: 'Rooms',
  hashtag: 'Hashtag',
  giveFeedback: 'Tell us what you think',
};

const de: VisitMessages = {
  findTheWay: 'Anfahrt',
  showOn: (name) => `Auf ${name} zeigen`,
  openInMaps: 'In der Karten-App öffnen',
  rooms: 'Räume',
  hashtag: 'Hashtag',
  giveFeedback: 'Sagen Sie uns Ihre Meinung',
};

const sv: VisitMessages = {
  findTheWay: 'Hitta hit',
  showOn: (name) => `Visa på ${name}`,
  openInMaps: 'Öppna i telefonens karta',
  rooms: 'Lokaler',
  hashtag: 'Hashtagg',
  giveFeedback: 'Berätta vad du tycker',
};

const nb: VisitMessages = {
  findTheWay: 'Finn veien',
  showOn: (name) => `Vis på ${name}`,
  openInMaps: 'Åpne i telefonens kart',
  rooms: 'Rom',
  hashtag: 'Emneknagg',
  giveFeedback: 'Fortell hva du synes',
};

const fi: VisitMessages = {
  findTheWay: 'Saapumisohjeet',
  showOn: (name) => `Näytä kartalla (${name})`,
  openInMaps: 'Avaa puhelimen karttasovelluksessa',
  rooms: 'Tilat',
  hashtag: 'Aihetunniste',
  giveFeedback: 'Anna palautetta',
};

const uk: VisitMessages = {
  findTheWay: 'Як дістатися',
  showOn: (name) => `Показати на ${name}`,
  openInMaps: 'Відкрити на карті телефону',
  rooms: 'Зали',
  hashtag: 'Гештег',
  giveFeedback: 'Поділитися враженнями',
};

const ar: VisitMessages = {
  findTheWay: 'كيفية الوصول',
  showOn: (name) => `عرض على \u2068${name}\u2069`,
  openInMaps: 'فتح في خرائط الهاتف',
  rooms: 'القاعات',
  hashtag: 'الوسم',
  giveFeedback: 'شاركنا رأيك',
};

/** By the language of the other messages: Faroese and Greenlandic have the Danish ones. */
const all: Readonly<Record<string, VisitMessages>> = { da, en, de, sv, nb, fi, uk, ar };

/** @param language BCP 47 tag of the other messages */
export function visitMessages({ language }: { readonly language: string }): VisitMessages {
  return all[language] ?? da;
}
