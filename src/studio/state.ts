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
}

export const WIDTHS = ['phone', 'column', 'full'] as const;
export const LOOKS = ['light', 'dark', 'dkfds'] as const;

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
};

/** Prefix of options in the query, so that they do not collide with other parameters. */
const OPTION = 'option-';

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return values.find((each) => each === value) ?? otherwise;
}

/** The state in a query. Missing or invalid values get the defaults. */
export function readState(query: string, tags: readonly string[], hosts: readonly string[]): State {
  const found = new URLSearchParams(query);
  const options = [...found].filter(([name]) => name.startsWith(OPTION) && name !== OPTION);
  return {
    language: oneOf(['da', 'en'], found.get('language'), DEFAULT_STATE.language),
    widget: oneOf(tags, found.get('widget'), DEFAULT_STATE.widget),
    options: new Map(options.map(([name, value]) => [name.slice(OPTION.length), value])),
    text: found.get('text') ?? '',
    href: found.get('href') ?? '',
    host: oneOf(hosts, found.get('host'), DEFAULT_STATE.host),
    width: oneOf(WIDTHS, found.get('width'), DEFAULT_STATE.width),
    look: oneOf(LOOKS, found.get('look'), DEFAULT_STATE.look),
    pin: oneOf(['', 'yes'], found.get('pin'), DEFAULT_STATE.pin),
    data: found.get('data') ?? '',
  };
}

/** The query for a state, without default values. */
export function writeState(state: State): string {
  const { options, ...rest } = state;
  const plain = Object.entries(rest).filter(([name, value]) => Reflect.get(DEFAULT_STATE, name) !== value);
  const all = [...plain, ...[...options].map(([name, value]) => [OPTION + name, value])];
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
