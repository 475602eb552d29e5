import type { WidgetOption } from '../../embed/read-manifest.js';
import type { State } from './state.js';

/** What most editors choose; these stand first, and in this order. */
const FIRST = [
  'conference',
  'session',
  'speaker',
  'contact',
  'newsletter',
  'series',
  'year',
  'when',
  'layout',
];

/** The rest, by what they are about. */
const GROUPS = {
  selection:
    'from to topic organiser with-materials roles day room track type language sort limit page-size facets group'.split(
      ' ',
    ),
  content: 'fields columns open start-of-week heading heading-level lang'.split(' '),
  looks: ['theme'],
  visitors: 'search filters actions deep-link feed'.split(' '),
  site: ['structured-data'],
} as const;

export type OptionGroup = keyof typeof GROUPS;

/** Names of the groups, in their order. */
const NAMES = Object.keys(GROUPS) as OptionGroup[];

/** The group of an option; undefined for one of the first. */
function groupOf(name: string): OptionGroup | undefined {
  if (FIRST.includes(name)) return undefined;
  return NAMES.find((group) => (GROUPS[group] as readonly string[]).includes(name)) ?? 'site';
}

interface GroupedOptions {
  readonly first: readonly WidgetOption[];
  /** Without groups that a widget has no option of. */
  readonly groups: readonly (readonly [group: OptionGroup, options: readonly WidgetOption[]])[];
}

/** The options of a widget as they are shown: the few that most editors want, and the rest in groups. */
export function groupOptions(options: readonly WidgetOption[]): GroupedOptions {
  const place = ({ name }: WidgetOption) => FIRST.indexOf(name);
  const of = (group: OptionGroup) => options.filter(({ name }) => groupOf(name) === group);
  return {
    first: options
      .filter(({ name }) => groupOf(name) === undefined)
      .toSorted((one, other) => place(one) - place(other)),
    groups: NAMES.map((group) => [group, of(group)] as const).filter(([, found]) => found.length > 0),
  };
}

/** The groups in which something is chosen, which are open to begin with. */
export function chosenGroups({ options, theme, refused, text, href }: State): ReadonlySet<string> {
  const groups = [...options.keys(), ...refused.keys()].flatMap((name) => groupOf(name) ?? []);
  return new Set<string>([
    ...groups,
    ...(theme.size > 0 ? ['looks'] : []),
    ...(text || href || refused.has('href') ? ['fallback'] : []),
  ]);
}
