/** Columns of the exported table that no widget shows, so that messages have no words for them. */
interface TableHeadings {
  readonly series: string;
  readonly timeZone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly description: string;
  readonly link: string;
}

function headings(names: string): TableHeadings {
  const [
    series = '',
    timeZone = '',
    street = '',
    postalCode = '',
    city = '',
    country = '',
    description = '',
    link = '',
  ] = names.split(';');
  return { series, timeZone, street, postalCode, city, country, description, link };
}

/** By language. Imports know all of them. */
export const TABLE_HEADINGS: Readonly<Record<string, TableHeadings>> = {
  da: headings('Serie;Tidszone;Adresse;Postnummer;By;Land;Beskrivelse;Link'),
  en: headings('Series;Time zone;Address;Postal code;City;Country;Description;Link'),
  de: headings('Reihe;Zeitzone;Adresse;Postleitzahl;Stadt;Land;Beschreibung;Link'),
  sv: headings('Serie;Tidszon;Adress;Postnummer;Stad;Land;Beskrivning;Länk'),
  nb: headings('Serie;Tidssone;Adresse;Postnummer;By;Land;Beskrivelse;Lenke'),
  fi: headings('Sarja;Aikavyöhyke;Osoite;Postinumero;Kaupunki;Maa;Kuvaus;Linkki'),
  uk: headings('Серія;Часовий пояс;Адреса;Поштовий індекс;Місто;Країна;Опис;Посилання'),
  ar: headings('السلسلة;المنطقة الزمنية;العنوان البريدي;الرمز البريدي;المدينة;البلد;الوصف;الرابط'),
};
