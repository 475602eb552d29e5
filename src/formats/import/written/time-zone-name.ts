import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { isTimeZone } from '../../../dataset/parse/rules.js';
import { offsetAt } from './local-time.js';

/** `US/Eastern`, `EST5EDT`: names from before the tz database had regions and cities. */
const OLD_NAME = /^[^/]+$|^(?:US|Canada|Mexico|Brazil|Chile)\//;

/** Cities that have a new name in the tz database, while Windows and Intl still use the old one. */
const RENAMED: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`, as Windows and Outlook show a zone to people. */
const SHOWN_NAME = /^\((?:UTC|GMT)(?:([+-])(\d\d?)[:.](\d\d))?\)\s*(.+)$/i;

/** `Eastern Time (US & Canada)` */
const AMERICAN_NAME = /^(\w+) Time \(/;

/** The longest name that is looked at. No real name has a third of it. */
const LONGEST = 200;

/** The CLDR territory of a zone that has no country of its own. */
const WORLD = '001';

/** Winter and summer of a year in which no zone below changed its rules. */
const WINTER = Date.UTC(2024, 0, 15);
const SUMMER = Date.UTC(2024, 6, 15);

/** The name that widgets show. Old names are replaced, as people know the city. */
function modernName(name: string): string {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
  const modern = RENAMED[timeZone];
  // Intl prefers some names of the past.
  const isOther = timeZone.toLowerCase() !== name.toLowerCase();
  if (modern !== undefined && isTimeZone(modern)) return modern;
  return isOther && !OLD_NAME.test(name) ? name : timeZone;
}

/** An IANA name, alone or at the end: `/freeassociation.sourceforge.net/Europe/Oslo`, `custom_America/New_York`. */
function atTheEnd(id: string): string | undefined {
  const parts = id.split('/').slice(-'Area/Region/City'.split('/').length - 1);
  const tails = parts.map((_, index) => parts.slice(index).join('/'));
  const [, named] = /([A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+-]*\d*){1,2})$/.exec(id) ?? [];
  const isName = (name: string) => /^[A-Za-z]/.test(name) && isTimeZone(name);
  return [...tails, ...(named === undefined ? [] : [named])].find(isName);
}

let windowsNames: ReadonlyMap<string, string> | undefined;

/** The zone of a Windows name such as `Romance Standard Time`, by the table of CLDR. */
function ofWindows(name: string): string | undefined {
  windowsNames ??= new Map(
    WINDOWS_TO_IANA_MAP.map(({ windowsName }) => [windowsName.toLowerCase(), windowsName]),
  );
  // Outlook numbers the zones of a file: `Romance Standard Time 1`.
  const words = name
    .toLowerCase()
    .replace(/ \d$/, '')
    .replace(/ daylight time$/, ' standard time');
  const windows = windowsNames.get(words) ?? '';
  return [...findIana(windows, WORLD), ...findIana(windows)].find(isTimeZone);
}

let zonesOfCities: ReadonlyMap<string, string> | undefined;

function zoneOfCity(city: string): string | undefined {
  const zones = [...Intl.supportedValuesOf('timeZone'), ...Object.values(RENAMED).filter(isTimeZone)];
  zonesOfCities ??= new Map(zones.map((zone) => [zone.split('/').at(-1)?.toLowerCase() ?? '', zone]));
  return zonesOfCities.get(city.toLowerCase().replaceAll(' ', '_'));
}

/** The zone of a name such as `(UTC-05:00) Eastern Time (US & Canada)`. Cities must have the offset, in winter or summer. */
function ofShownName(id: string): string | undefined {
  const [, sign = '+', hours = '0', minutes = '0', names = id] = SHOWN_NAME.exec(id) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (/^Coordinated Universal Time/i.test(names)) return 'UTC';
  const [, american = names] = AMERICAN_NAME.exec(names) ?? [];
  const windows = ofWindows(`${american} Standard Time`);
  if (windows !== undefined || names === id) return windows;
  return names
    .split(/[,/]/)
    .map((name) => zoneOfCity(name.trim()))
    .filter((zone) => zone !== undefined)
    .find((zone) => [WINTER, SUMMER].some((day) => offsetAt(day, zone) === offset));
}

/** Whether a calendar names a zone by its IANA name, alone or behind a prefix. */
export function isIanaName(id: string): boolean {
  return atTheEnd(id.slice(-LONGEST)) !== undefined;
}

/**
 * The IANA name of a time zone that a calendar, a table or a program names in its own way; undefined if unknown, as a
 * guess would move every event by hours.
 */
export function timeZoneName(id: string): string | undefined {
  const name = id
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  if (name === '' || name.length > LONGEST) return undefined;
  if (/^tzone:\/\/Microsoft\/Utc$/i.test(name) || /^(?:Z|(?:Etc\/)?(?:UTC|GMT|Zulu))$/i.test(name))
    return 'UTC';
  const found = atTheEnd(name) ?? ofWindows(name) ?? ofShownName(name);
  return found === undefined ? undefined : modernName(found);
}
