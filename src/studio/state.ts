/** What an editor has chosen; the page's address holds it, so that it can be sent to a colleague. */
export interface State {
  readonly language: 'da' | 'en';
  /** The tag of a widget. */
  readonly widget: string;
  readonly options: ReadonlyMap<string, string>;
  /** The text and the address of the link to fall back on; empty where nothing was written. */
  readonly text: string;
  readonly href: string;
  /** Id of an entry in data/hosts.json. */
  readonly host: string;
  readonly width: Width;
  readonly look: Look;
  /** Whether the script is held to one version by its hash: `yes` or empty. */
  readonly pin: '' | 'yes';
  /** Address of the dataset; empty for the one the page comes with. */
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

/** Options have names of their own kind, so that none is taken for something else. */
const OPTION = 'option-';

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return values.find((each) => each === value) ?? otherwise;
}

/** The state in a page's query; what is missing or wrong there is as at the beginning. */
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

/** The query that holds a state; what is as at the beginning is left out. */
export function writeState(state: State): string {
  const { options, ...rest } = state;
  const plain = Object.entries(rest).filter(([name, value]) => Reflect.get(DEFAULT_STATE, name) !== value);
  const all = [...plain, ...[...options].map(([name, value]) => [OPTION + name, value])];
  const query = new URLSearchParams(all).toString();
  return query && `?${query}`;
}

/** The state with another value of an option; undefined takes it away. */
export function withOption(state: State, name: string, value: string | undefined): State {
  const options = new Map(state.options);
  if (value === undefined) options.delete(name);
  else options.set(name, value);
  return { ...state, options };
}
