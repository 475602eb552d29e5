import { own } from '../host-page/own.js';

type LoadPart = () => Promise<unknown>;

const actions: LoadPart = () => import('../actions/actions.js');
const search: LoadPart = () => import('../filter/search-controller.js');
const opened: LoadPart = () => import('../templates/opened.js');

/** What options ask for beyond the module of a widget, by the end of its name. */
const PARTS: readonly (readonly [widget: string, options: string, parts: readonly LoadPart[]])[] = [
  [
    'conference-list',
    '[search],[filters],[page-size],[deep-link]',
    [opened, () => import('../filter/list-filter.js')],
  ],
  ['programme', '[deep-link]', [opened, () => import('../elements/conference-programme/programme-link.js')]],
  [
    'programme',
    '[search],[filters]',
    [opened, () => import('../elements/conference-programme/programme-controls.js')],
  ],
  ['material-list', '[search]', [search]],
  ['speaker-list', '[search]', [search]],
  ['programme', '[layout=grid]', [() => import('../elements/conference-programme/day-table.js')]],
  ['programme', '[layout=agenda]', [() => import('../elements/conference-programme/agenda.js')]],
  // What stays in sight has the colour of the page behind it.
  ['programme', '*', [() => import('../core/theme/host-colors-controller.js')]],
  ['', '[actions]:not([actions=mine])', [actions]],
  ['', '[actions~=mine]', [() => import('../actions/my-programme.js')]],
];

/**
 * Loads what the options of a widget ask for in the same round as the widget. That asks for it again, and reports what cannot be
 * loaded.
 */
export function loadAskedParts(element: Element): void {
  for (const [widget, options, parts] of PARTS)
    if (element.localName.endsWith(widget) && own(element, 'matches').call(element, options))
      for (const load of parts) load().catch(() => undefined);
}
