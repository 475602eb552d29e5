import type { CSSResultGroup, TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import { selectSpeakers, type Speaker, SPEAKER_SORTS } from '../../dataset/queries/select-speakers.js';
import { knownIds, oneOf, type OneOf, wholeNumber, words } from '../../core/attributes.js';
import { memoize } from '../../core/memoize.js';
import { keyedFast } from '../../core/keyed-fast.js';
import { ListSearch } from '../../filter/list-search.js';
import { RecordLinksController } from '../../filter/record-links.js';
import { FilterController } from '../../filter/filter-controller.js';
import { IncrementalListController } from '../../core/incremental-list-controller.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { PicturesController } from '../../templates/pictures-controller.js';
import { speakerItem } from './speaker-item.js';
import { speakerListStyles } from './speaker-list.styles.js';
import { speakerTexts } from './searchable-text.js';

const LAYOUTS = ['cards', 'list'] as const;

/**
 * The speakers at one conference, in a series, or at all conferences, with name, title, organisation, portrait and talks.
 *
 * @summary The people who speak at conferences.
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
 * @csspart speaker - One person.
 * @csspart portrait - The photo or the initials.
 * @csspart title - The name.
 * @csspart talks - The talks.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-control-line-color - Borders of the search box and buttons.
 * @cssproperty --conference-surface-color - The surface behind initials.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <speaker-list conference="frivillighed-2018" heading="Oplægsholdere"></speaker-list>
 */
export class SpeakerListElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, speakerListStyles];

  protected override readonly needs = [
    'people.id',
    'conferences.series',
    'conferences.sessions.speakers',
    'conferences.sessions.materials.speakers',
    'conferences.materials.speakers',
  ];

  /** Only speakers at this conference, or at several (ids). */
  @property() conference: string | undefined;

  /** Only speakers in this series, or in several (ids). */
  @property() series: string | undefined;

  /** Order: name, by last name; or newest, by the latest talk. */
  @property() sort: OneOf<typeof SPEAKER_SORTS> | undefined;

  /** At most this many. */
  @property({ type: Number }) limit: number | undefined;

  /** Arrangement: cards; or a list, with one row each. */
  @property() layout: OneOf<typeof LAYOUTS> | undefined;

  /** The group of widgets that share a filter. Default: `conferences`. */
  @property() group: string | undefined;

  /** Lets visitors search in what the list shows. */
  @property({ type: Boolean }) search = false;

  readonly #incremental = new IncrementalListController<Speaker>(this, {
    idOf: ({ person }) => person.id,
    isWhole: this.isPrerendered,
    renderNow: () => this.performUpdate(),
  });
  readonly #search = new ListSearch<Speaker>(this, this.isPrerendered);
  readonly #filter = new FilterController(this, async () => {
    const { talkFinder } = await import('./talk-filter.js');
    return talkFinder();
  });
  readonly #selected = memoize<readonly Speaker[]>();

  readonly #links = new RecordLinksController(this, {
    kind: 'speaker',
    isPrerendered: this.isPrerendered,
    datasetUrl: () => this.data.url,
    shown: () => {
      const speakers = this.view && this.#select(this.view);
      return speakers && { key: speakers, has: ({ id }) => speakers.some(({ person }) => person.id === id) };
    },
  });

  constructor() {
    super();
    new PicturesController(this);
  }

  protected override async ready(): Promise<void> {
    await Promise.all([super.ready(), this.#search.available()]);
  }

  #select(view: View): readonly Speaker[] {
    const { dataset, language } = view;
    const among = this.#filter.found(view);
    const { conference, series, sort, limit } = this;
    return this.#selected([dataset, language, among, conference, series, sort, limit], () => {
      const criteria = {
        among,
        conference: knownIds(this, 'conference', conference, dataset.conferences),
        series: knownIds(this, 'series', series, dataset.series),
        sort: oneOf(this, 'sort', sort, SPEAKER_SORTS),
        limit: wholeNumber(this, 'limit', limit, { min: 1, max: Infinity, otherwise: undefined }),
      };
      return selectSpeakers(dataset, criteria, language);
    });
  }

  #list(view: View, speakers: readonly Speaker[]): TemplateResult {
    const { messages, headingLevel, mark, linkTo } = view;
    const layout = oneOf(this, 'layout', this.layout, LAYOUTS);
    const conferences = new Set(
      this.#select(view).flatMap(({ talks }) => talks.map((talk) => talk.conference)),
    );
    const isOne = conferences.size === 1;
    const list = html`<ul class=${layout} part="list" role="list">
      ${this.#incremental.inTime(this.#incremental.follow(speakers, mark), (speaker) =>
        guard([speaker, messages, headingLevel, mark, linkTo, isOne], () =>
          showRecord(speaker.person, () => speakerItem(view, speaker, isOne)),
        ),
      )}
    </ul>`;
    return html`${keyedFast(this.#incremental.key, list)}`;
  }

  protected override get shownPart(): ShownPart | undefined {
    const [id, ...more] = words(this.conference);
    return id && more.length === 0 && !this.series ? { list: 'conferences', id } : undefined;
  }

  protected override renderContent(anyView: View): TemplateResult | string | undefined {
    const view = { ...anyView, linkTo: this.#links.linkTo(anyView) };
    const { messages } = view;
    const items = this.#select(view);
    if (items.length === 0) return this.#filter.whyNothing(view, messages.noPeople);
    const searched = {
      items,
      textsOf: (speaker: Speaker) => speakerTexts(view, speaker),
      query: this.#filter.query,
      label: messages.searchPeople,
      count: messages.people,
    };
    return this.#search.show(view, searched, (marking, found) => this.#list(marking, found));
  }
}
