import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import type { FindingHost } from './finding.js';
import type { ListFinding, ListFindingOptions } from './list-finding.js';
import { page } from './page.js';
import { followGroup, groupOf, selections } from './selections.js';
import type { View } from './view.js';

interface ListHost extends FindingHost, ListFindingOptions {
  readonly hasUpdated: boolean;
}

/**
 * @param shown those of them that it is time for
 * @param paging what shows more of them
 */
type ListTemplate = (
  view: View,
  shown: readonly Conference[],
  found: readonly Conference[],
  paging: TemplateResult | typeof nothing,
) => TemplateResult;

/**
 * Lets visitors find something in a list of conferences: by what the list itself offers, or by a `<conference-filter>`
 * elsewhere in the page. What that takes is loaded when one of the two is there.
 */
export class FindingController implements ReactiveController {
  readonly #host: ListHost;
  readonly #isPrerendered: boolean;
  #finding: ListFinding | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor(host: ListHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    host.addController(this);
    followGroup(host);
  }

  hostUpdate(): void {
    if (this.#isOffered || selections().groups.has(groupOf(this.#host))) this.#loading ??= this.#load();
  }

  get #isOffered(): boolean {
    const { search, filters, pageSize, deepLink } = this.#host;
    return search || filters !== undefined || pageSize !== undefined || deepLink;
  }

  /**
   * The list with what is found of the conferences, and the controls around it. Undefined until they are loaded; what a
   * server wrote, without controls because they need script, stays until then.
   */
  show(view: View, all: readonly Conference[], list: ListTemplate): TemplateResult | string | undefined {
    const finding = this.#isPrerendered && !this.#host.hasUpdated ? undefined : this.#finding;
    const shown = finding?.show(view, all) ?? { view, shown: all, found: all };
    const { before, after = nothing } = (this.#isOffered ? finding?.controls(view, all) : undefined) ?? {};
    const content = shown.found.length > 0 ? list(shown.view, shown.shown, shown.found, after) : undefined;
    if (!this.#isOffered) return content ?? view.messages.noMatchingConferences;
    if (!finding && !this.#failed && !this.#isPrerendered && page) return undefined;
    return html`<div class="finding" part="finding">${before ?? nothing}</div>
      ${content ?? after}`;
  }

  async #load(): Promise<void> {
    try {
      const { ListFinding } = await import('./list-finding.js');
      this.#finding = new ListFinding(this.#host);
      this.#host.addController(this.#finding);
    } catch (error) {
      this.#failed = true;
      console.error(`<${this.#host.localName}> could not load its search.`, error);
    }
    this.#host.requestUpdate();
  }
}
