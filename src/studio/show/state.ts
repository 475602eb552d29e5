import { type AddressPlace, snippetAddress } from '../../embed/snippet-address.js';

/** The choices of an editor. They are in the address of the page, so that it can be shared. */
export interface State {
  readonly language: 'da' | 'en';
  /** The tag of a widget. */
  readonly widget: string;
  readonly options: ReadonlyMap<string, string>;
  /** Text and address of the fallback link; empty for the defaults. */
  readonly text: string;
  readonly href: string;
  /** Id of an entry in data/hosts.json. */
  readonly host: string;
  readonly width: Width;
  readonly look: Look;
  /** Whether the script is pinned to its version by a hash: `yes` or empty. */
  readonly pin: '' | 'yes';
  /** Address of the dataset; empty for that of the publication. */
  readonly data: string;
  /** Address of the publication, where Studio is part of none; else empty. */
  readonly base: string;
  /** How the widget looks, as it was typed; without what is not chosen. */
  readonly theme: ReadonlyMap<ThemeName, string>;
  /** Addresses that no snippet may have, as they were given. They are shown at their fields, and go nowhere. */
  readonly refused: ReadonlyMap<AddressPlace, string>;
}

export const WIDTHS = ['phone', 'column', 'full'] as const;
export const LOOKS = ['light', 'dark', 'dkfds'] as const;

/** Colours and more of the widget, and the colours of the page around it: `ground` and `ink`. */
const THEME_NAMES = [
  'accent',
  'text',
  'muted',
  'line',
  'control-line',
  'surface',
  'background',
  'focus',
  'radius',
  'size',
  'font',
  'ground',
  'ink',
] as const;

export type ThemeName = (typeof THEME_NAMES)[number];

/** The parts of the view, one of which is shown on a phone. */
export type ShowTab = 'choose' | 'result' | 'code';
export type Width = (typeof WIDTHS)[number];
export type Look = (typeof LOOKS)[number];

export const DEFAULT_STATE: State = {
  language: 'da',
  widget: 'conference-list',
  options: new Map(),
  text: '',
  href: '',
  host: 'other',
  width: 'column',
  look: 'light',
  pin: '',
  data: '',
  base: '',
  theme: new Map(),
  refused: new Map(),
};

/** Prefix of options in the query, so that they do not collide with other parameters. */
const OPTION = 'option-';

/** Prefix of what the widget looks like. */
const THEME = 't-';

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return values.find((each) => each === value) ?? otherwise;
}

const ADDRESSES: readonly AddressPlace[] = ['href', 'data', 'feed', 'base'];

/** The state with an address, or with one that is refused; the only way for an address into the state. */
export function withAddress(state: State, place: AddressPlace, value: string): State {
  const address = value && snippetAddress(place, value, state.widget);
  const refused = new Map(state.refused);
  refused.delete(place);
  if (address === undefined) refused.set(place, value);
  const next = { ...state, refused };
  if (place === 'feed') return withOption(next, place, address === '' ? undefined : address);
  return { ...next, [place]: address ?? '' };
}

/** The state with another widget, whose link may have another address. */
export function withWidget(state: State, widget: string): State {
  return withAddress({ ...state, widget }, 'href', state.refused.get('href') ?? state.href);
}

/** The state in a query. Missing or invalid values get the defaults. */
export function readState(query: string, tags: readonly string[], hosts: readonly string[]): State {
  const found = new URLSearchParams(query);
  const options = [...found].filter(([name]) => name.startsWith(OPTION) && name !== OPTION);
  const state: State = {
    ...DEFAULT_STATE,
    language: oneOf(['da', 'en'], found.get('language'), DEFAULT_STATE.language),
    widget: oneOf(tags, found.get('widget'), DEFAULT_STATE.widget),
    options: new Map(options.map(([name, value]) => [name.slice(OPTION.length), value])),
    theme: new Map(
      THEME_NAMES.flatMap((name) => {
        const value = found.get(THEME + name);
        return value ? [[name, value] as const] : [];
      }),
    ),
    text: found.get('text') ?? '',
    host: oneOf(hosts, found.get('host'), DEFAULT_STATE.host),
    width: oneOf(WIDTHS, found.get('width'), DEFAULT_STATE.width),
    look: oneOf(LOOKS, found.get('look'), DEFAULT_STATE.look),
    pin: oneOf(['', 'yes'], found.get('pin'), DEFAULT_STATE.pin),
  };
  const given = {
    href: found.get('href'),
    data: found.get('data'),
    base: found.get('base'),
    feed: state.options.get('feed'),
  };
  return ADDRESSES.reduce((next, place) => withAddress(next, place, given[place] ?? ''), state);
}

/** The query for a state, without default values. */
export function writeState(state: State): string {
  const { options, theme, refused, ...rest } = state;
  const plain = Object.entries(rest).filter(([name, value]) => Reflect.get(DEFAULT_STATE, name) !== value);
  const all = [
    ...plain,
    ...[...options].map(([name, value]) => [OPTION + name, value]),
    ...[...theme].map(([name, value]) => [THEME + name, value]),
  ];
  const query = new URLSearchParams(all).toString();
  return query && `?${query}`;
}

/** The state with an option changed, or removed if undefined. */
export function withOption(state: State, name: string, value: string | undefined): State {
  const options = new Map(state.options);
  if (value === undefined) options.delete(name);
  else options.set(name, value);
  return { ...state, options };
}

/** The state with a look changed, or removed if empty. */
export function withTheme(state: State, name: ThemeName, value: string): State {
  const theme = new Map(state.theme);
  if (value) theme.set(name, value);
  else theme.delete(name);
  return { ...state, theme };
}
