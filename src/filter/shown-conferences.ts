import { groupOf, filterStore, type ReportingList, type FilterScope } from './filter-store.js';

function createFilterScope(): FilterScope {
  const told: FilterScope['told'] = new Map();
  const listeners: FilterScope['listeners'] = new Set();
  const watched = new WeakSet<ReportingList>();
  const notify = (group: string) => {
    for (const listener of listeners) listener(group);
  };
  const watch = (list: ReportingList) => {
    if (watched.has(list)) return;
    watched.add(list);
    list.addController({
      hostDisconnected() {
        const before = told.get(list);
        told.delete(list);
        if (before) notify(before.group);
      },
    });
  };
  return {
    told,
    listeners,
    tell(list, dataset, conferences) {
      // An update may be under way when it leaves.
      if (!list.isConnected) return;
      watch(list);
      const group = groupOf(list);
      const before = told.get(list);
      const isSame =
        before?.group === group &&
        before.dataset === dataset &&
        before.conferences.length === conferences.length &&
        before.conferences.every((each, index) => each === conferences[index]);
      if (isSame) return;
      told.set(list, { group, dataset, conferences });
      if (before && before.group !== group) notify(before.group);
      notify(group);
    },
  };
}

/** What the lists of the page show, once they have been asked. */
export function filterScope(): FilterScope {
  return (filterStore().shown ??= createFilterScope());
}
