/** Headings of columns of the exported table for which widgets have no words. */
interface TableHeadings {
  readonly series: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly description: string;
  readonly link: string;
}

function headings(names: string): TableHeadings {
  const [series = '', street = '', postalCode = '', city = '', country = '', description = '', link = ''] =
    names.split(';');
  return { series, street, postalCode, city, country, description, link };
}

/** By language. Imports know all of them. */
export const TABLE_HEADINGS: Readonly<Record<string, TableHeadings>> & { readonly en: TableHeadings } = {
  da: headings('Serie;Adresse;Postnummer;By;Land;Beskrivelse;Link'),
  en: headings('Series;Address;Postal code;City;Country;Description;Link'),
  de: headings('Reihe;Adresse;Postleitzahl;Stadt;Land;Beschreibung;Link'),
  sv: headings('Serie;Adress;Postnummer;Stad;Land;Beskrivning;Länk'),
  nb: headings('Serie;Adresse;Postnummer;By;Land;Beskrivelse;Lenke'),
  fi: headings('Sarja;Osoite;Postinumero;Kaupunki;Maa;Kuvaus;Linkki'),
  uk: headings('Серія;Адреса;Поштовий індекс;Місто;Країна;Опис;Посилання'),
  ar: headings('السلسلة;العنوان البريدي;الرمز البريدي;المدينة;البلد;الوصف;الرابط'),
};

/** In a column of one language of several, stands for an entry that it lacks. */
export const NO_TRANSLATION = '—';
