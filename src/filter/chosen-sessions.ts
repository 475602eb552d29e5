import { type ChosenState, type FilterHost, filterStore, groupOf } from './filter-store.js';
import { readChosen, writeChosen } from './filter-url.js';

/** With listeners of its own: whoever follows the filter would write it before it has been read where both are changed at once. */
function choices() {
  return (filterStore().chosen ??= { groups: new Map(), listeners: new Set() });
}

function notify(group: string): void {
  for (const listener of choices().listeners) listener(group);
}

/** The chosen sessions of each group, which the page's address keeps, also without `deep-link`: nothing else may. */
function stateOf(group: string): ChosenState {
  const { groups } = choices();
  const known = groups.get(group);
  if (known) return known;
  const inAddress = readChosen(location.search, group);
  const state: ChosenState = { text: inAddress, inAddress, later: new Map(), found: new Set() };
  groups.set(group, state);
  return state;
}

/** What is chosen in a group, as `writeCodes` wrote it. */
export function chosenIn(group: string): string {
  return stateOf(group).text;
}

/** The page's address with what is chosen in a group; undefined where the page has no address that leads to it. */
export function chosenUrl(group: string): string | undefined {
  if (!/^(https?|file):/.test(location.href)) return undefined;
  const url = new URL(location.href);
  url.search = writeChosen(url.search, group, chosenIn(group));
  return url.href;
}

/** In the entry of the history that is there: a choice is no page to go back to, and Back leaves the page as ever. */
function write(group: string, state: ChosenState): void {
  try {
    const url = new URL(location.href);
    url.search = writeChosen(url.search, group, state.text);
    // The page's router may keep something there.
    history.replaceState(history.state, '', url);
    state.inAddress = state.text;
  } catch {
    // A sandboxed frame has no address, and Safari allows a hundred changes in half a minute: then it lasts as long as the page.
  }
}

/** Follows the page's address, and calls back when the choice of the widget's group is another, as long as it is in the page. */
export function followChoice(host: FilterHost, onChosen: () => void): void {
  const listener = (group: string) => {
    if (group === groupOf(host)) onChosen();
  };
  const follow = () => {
    followAddress(groupOf(host));
  };
  host.addController({
    hostConnected() {
      choices().listeners.add(listener);
      addEventListener('popstate', follow);
      follow();
    },
    hostDisconnected() {
      choices().listeners.delete(listener);
      removeEventListener('popstate', follow);
    },
  });
}

/** Chooses other sessions in a group, for all widgets, copies and versions of the script. */
export function choose(group: string, text: string): void {
  const state = stateOf(group);
  const before = state.text;
  if (text === before) return;
  for (const [older, latest] of state.later) if (latest === before) state.later.set(older, text);
  state.later.set(before, text);
  state.later.delete(text);
  state.text = text;
  write(group, state);
  notify(group);
}

/**
 * Follows the page's address where it has become another. An older entry of the history, as from before a filter was set, names
 * an older choice: going back to it takes back the filter, and not what was chosen since.
 */
function followAddress(group: string): void {
  const state = stateOf(group);
  const inAddress = readChosen(location.search, group);
  if (inAddress === state.inAddress) return;
  state.inAddress = inAddress;
  state.text = state.later.get(inAddress) ?? inAddress;
  if (state.text !== inAddress) write(group, state);
  notify(group);
}

/** Whether a widget of the group has a conference in its dataset. */
export function isConferenceFound(group: string, conference: string): boolean {
  return stateOf(group).found.has(conference);
}

/** Tells the group that a widget has these conferences in its dataset. */
export function reportFound(group: string, conferences: readonly string[]): void {
  const { found } = stateOf(group);
  const size = found.size;
  for (const each of conferences) found.add(each);
  if (found.size > size) notify(group);
}
