import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { knownIds, words } from '../../core/attributes.js';
import { IncrementalListController } from '../../core/incremental-list-controller.js';
import { keyedFast } from '../../core/keyed-fast.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { primaryLanguage } from '../../dataset/queries/localise.js';
import {
  languageKey,
  type ListedMaterial,
  type MaterialCriteria,
  selectMaterials,
  typeKey,
} from '../../dataset/queries/select-materials.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { FilterController } from '../../filter/filter-controller.js';
import { ListSearch } from '../../filter/list-search.js';
import { itemStyles } from '../../templates/item.styles.js';
import { statusStyles } from '../../templates/status.styles.js';
import { conferenceGroup } from './conference-group.js';
import { materialTexts } from './searchable-text.js';

const materialListStyles = [
  itemStyles,
  statusStyles,
  css`
    .material {
      max-inline-size: 66ch;
    }
    .material + .material {
      margin-block-start: 0.75em;
    }
    .material a {
      display: inline-block;
      min-block-size: 24px;
    }
  `,
];

/**
 * Slides and papers by conference, the newest first, with title, type, size, language and speakers. Materials that are not
 * online are listed, too, and say so.
 *
 * @summary The materials of conferences.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart search - The search box and the number of results.
 * @csspart search-box - What a visitor types into.
 * @csspart count - How many were found.
 * @csspart clear - The button that clears a search without results.
 * @csspart list - The list.
 * @csspart item - One conference.
 * @csspart title - Its title.
 * @csspart materials - Its materials.
 * @csspart material - One material.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-control-line-color - Borders of the search box and buttons.
 * @cssproperty --conference-surface-color - Buttons under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of the search box and buttons.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <material-list type="pdf" heading="Materialer"></material-list>
 */
export class MaterialListElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, materialListStyles];

  protected override readonly needs = [
    'conferences.series',
    'conferences.materials',
    'conferences.sessions.materials',
  ];

  /** Only materials of this conference, or of several (ids). */
  @property() conference: string | undefined;

  /** Only materials from this series, or from several (ids). */
  @property() series: string | undefined;

  /** Only materials of this type, or of several: `pdf powerpoint word web`. */
  @property() type: string | undefined;

  /** Only materials in this language, or in several (BCP 47). A material without a language is in that of the dataset. */
  @property() language: string | undefined;

  /** The group of widgets that share a filter. Default: `conferences`. */
  @property() group: string | undefined;

  /** Lets visitors search in what the list shows. */
  @property({ type: Boolean }) search = false;

  readonly #incremental = new IncrementalListController<ListedMaterial>(this, {
    idOf: ({ conference }) => conference.id,
    isWhole: this.isPrerendered,
    renderNow: () => this.performUpdate(),
  });
  readonly #search = new ListSearch<ListedMaterial>(this, this.isPrerendered);
  readonly #filter = new FilterController(this, async () => {
    const { materialFinder } = await import('./material-filter.js');
    return materialFinder();
  });
  readonly #selected = memoize<readonly ListedMaterial[]>();

  protected override async ready(): Promise<void> {
    await Promise.all([super.ready(), this.#search.available()]);
  }

  #criteria({ dataset }: View): Omit<MaterialCriteria, 'among'> {
    const all = selectMaterials(dataset, {});
    const keys = (keyOf: (listed: ListedMaterial) => string | undefined) =>
      [...new Set(all.map(keyOf))].filter((id) => id !== undefined).map((id) => ({ id }));
    return {
      conference: knownIds(this, 'conference', this.conference, dataset.conferences),
      series: knownIds(this, 'series', this.series, dataset.series),
      type: knownIds(
        this,
        'type',
        this.type?.toLowerCase(),
        keys(({ material }) => typeKey(material)),
      ),
      language: knownIds(
        this,
        'language',
        words(this.language).map(primaryLanguage).join(' '),
        keys(({ material }) => languageKey(dataset, material)),
      ),
    };
  }

  #select(view: View): readonly ListedMaterial[] {
    const { conference, series, type, language } = this;
    const among = this.#filter.found(view);
    return this.#selected([view.dataset, view.language, among, conference, series, type, language], () =>
      selectMaterials(view.dataset, { among, ...this.#criteria(view) }),
    );
  }

  #list(view: View, materials: readonly ListedMaterial[]): TemplateResult {
    const groups = new Map<Conference, ListedMaterial[]>();
    for (const listed of this.#incremental.follow(materials, view.mark)) {
      const group = groups.get(listed.conference);
      if (group) group.push(listed);
      else groups.set(listed.conference, [listed]);
    }
    const list = html`<ul class="list" part="list" role="list">
      ${this.#incremental.inTime(
        groups,
        ([conference, group]) => showRecord(conference, () => conferenceGroup(view, conference, group)),
        ([, group]) => group.length,
      )}
    </ul>`;
    return html`${keyedFast(this.#incremental.key, list)}`;
  }

  protected override get shownPart(): ShownPart | undefined {
    const { series, type, language } = this;
    const [id, ...more] = words(this.conference);
    return id && more.length === 0 && !(series || type || language) ? { list: 'conferences', id } : undefined;
  }

  protected override renderContent(view: View): TemplateResult | string | undefined {
    const { messages } = view;
    const items = this.#select(view);
    if (items.length === 0) return this.#filter.whyNothing(view, messages.noMaterials);
    const searched = {
      items,
      textsOf: (listed: ListedMaterial) => materialTexts(view, listed),
      query: this.#filter.query,
      label: messages.searchMaterials,
      count: messages.documents,
    };
    return this.#search.show(view, searched, (marking, found) => this.#list(marking, found));
  }
}
