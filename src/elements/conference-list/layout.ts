import type { CSSResult, TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { ConferenceField } from '../../templates/conference.js';
import type { DisclosureOptions } from '../../templates/disclosure.js';
import type { View } from '../../core/view.js';

/** How conferences stand on the page. */
export interface Layout {
  /** As in a list where left out. */
  readonly item?: (
    view: View,
    conference: Conference,
    fields: ReadonlySet<ConferenceField>,
    options: DisclosureOptions,
    actionBar: unknown,
  ) => TemplateResult;
  /** @param items rendered slice by slice, of `count` in the end */
  readonly list: (
    view: View,
    fields: ReadonlySet<ConferenceField>,
    count: number,
    items: unknown,
  ) => TemplateResult;
  /** Whether items out of sight are laid out, too; not where left out. */
  readonly laysOutAll?: boolean;
  /** Beyond those of every list. */
  readonly styles?: readonly CSSResult[];
}
