import type { DatasetState, DatasetStore } from '../../src/dataset/load/store.js';

export interface Watch {
  /** Every state the store has told of, oldest first. */
  readonly told: DatasetState[];
  /** The next state told of that is not the loading one. */
  settled(): Promise<DatasetState>;
  stop(): void;
}

/** Subscribes as a widget does. */
export function watchDataset(store: DatasetStore, url: string): Watch {
  const told: DatasetState[] = [];
  let listeners: ((state: DatasetState) => void)[] = [];
  const stop = store.subscribe(url, (state) => {
    told.push(state);
    if (state.status === 'loading') return;
    for (const listener of listeners) listener(state);
    listeners = [];
  });
  return { told, stop, settled: () => new Promise((resolve) => listeners.push(resolve)) };
}
