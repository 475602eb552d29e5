/** What pages are for, and what serves it. */

export interface Start {
  /** The tag of a widget. */
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
}

export const PURPOSES = {
  next: { widget: 'conference-details', options: { conference: 'next' } },
  past: {
    widget: 'conference-list',
    options: { when: 'past', 'with-materials': '', fields: 'date theme place sessions materials' },
  },
  speakers: { widget: 'speaker-list', options: {} },
  contact: { widget: 'contact-box', options: {} },
} as const satisfies Readonly<Record<string, Start>>;

export type Purpose = keyof typeof PURPOSES;
