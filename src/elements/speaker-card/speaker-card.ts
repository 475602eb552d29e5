import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from '../../core/html.js';
import { findById } from '../../dataset/queries/records.js';
import { talksOf } from '../../dataset/queries/select-speakers.js';
import type { Person } from '../../dataset/schema/people.js';
import { RecordLinksController } from '../../filter/record-links.js';
import { heading } from '../../core/heading.js';
import { linkList } from '../../templates/links.js';
import { knownIds, oneOf, type OneOf, someOf, type SomeOf } from '../../core/attributes.js';
import { SPEAKER_ACTIONS } from '../../actions/action-target.js';
import { ActionsController } from '../../actions/actions-controller.js';
import { warn } from '../../core/diagnostics.js';
import { affiliation } from '../../templates/person.js';
import { PicturesController } from '../../templates/pictures-controller.js';
import { portrait } from '../../templates/portrait.js';
import { paragraphs } from '../../templates/text.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { speakerCardStyles } from './speaker-card.styles.js';
import { talkList } from './talk-list.js';

const LAYOUTS = ['card', 'inline', 'full'] as const;

/**
 * One person with name, title and organisation, and their talks at all conferences of the dataset.
 *
 * @summary A speaker and their talks.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart card - The person.
 * @csspart portrait - The photo or the initials.
 * @csspart title - The name.
 * @csspart talks - The talks.
 * @csspart said - Whether what a visitor asked for worked.
 * @csspart star - The button that chooses a session.
 * @csspart mine - How many sessions are chosen, and what can be done with them.
 * @csspart mine-summary - The button that opens it.
 * @csspart mine-panel - What it opens.
 * @csspart mine-news - What has become of chosen sessions.
 * @csspart mine-seen - The button that says it has been read.
 * @csspart mine-clashes - Which chosen sessions overlap.
 * @csspart mine-save - The button that saves what is chosen to a calendar.
 * @csspart mine-share - The button that shares or copies the address with what is chosen.
 * @csspart mine-qr-button - The button that shows it as a QR code.
 * @csspart mine-qr - The QR code.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - The card's hairline.
 * @cssproperty --conference-surface-color - The surface behind initials.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <speaker-card speaker="karen-lumholdt"></speaker-card>
 */
export class SpeakerCardElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, speakerCardStyles];

  protected override readonly needs = ['people.id'];

  /** Which person: the id. */
  @property() speaker: string | undefined;

  /** Arrangement: a card; inline, without talks; or full, with biography and links. */
  @property() layout: OneOf<typeof LAYOUTS> | undefined;

  /** The actions to offer visitors. Default: none. With `mine` they choose talks for a programme of their own, which the address keeps. */
  @property() actions: SomeOf<typeof SPEAKER_ACTIONS> | undefined;

  /** The group of widgets that share what a visitor chooses. Default: `conferences`. */
  @property() group: string | undefined;

  readonly #actions = new ActionsController(this, this.isPrerendered, () => this.data.url);

  readonly #links = new RecordLinksController(this, {
    kind: 'speaker',
    isPrerendered: this.isPrerendered,
    datasetUrl: () => this.data.url,
    shown: () => ({ key: this.speaker, has: ({ id }) => id === this.speaker }),
  });

  constructor() {
    super();
    new PicturesController(this);
  }

  #person({ dataset }: View): Person | undefined {
    if (!this.speaker) {
      const tag = this.localName;
      const text = `<${tag}> needs the attribute speaker: the id of a person in the dataset.`;
      warn(text, { code: 'missing', tag });
      return undefined;
    }
    const [id = ''] = knownIds(this, 'speaker', this.speaker, dataset.people);
    return findById(dataset.people, id);
  }

  protected override get shownPart(): ShownPart | undefined {
    if (!this.speaker || this.#actions.mine?.needsWhole(this.view)) return undefined;
    return { list: 'people', id: this.speaker };
  }

  protected override renderContent(anyView: View): TemplateResult | string {
    const actions = someOf(this, 'actions', this.actions, SPEAKER_ACTIONS, []);
    const mine = actions.has('mine') ? this.#actions.mine : undefined;
    this.layers = mine ? '.mine' : '';
    const view = { ...anyView, linkTo: this.#links.linkTo(anyView), choice: mine };
    const person = this.#person(view);
    if (!person) return view.messages.noPerson;
    const layout = oneOf(this, 'layout', this.layout, LAYOUTS);
    const role = affiliation(view, person);
    const more = [
      ...(layout === 'full' ? [...paragraphs(view, person.bio), linkList(view, person.links)] : []),
      layout === 'inline' ? undefined : talkList(view, talksOf(view.dataset, person.id)),
    ].filter((part) => part !== undefined);
    return html`<div class=${layout} part="card">
        ${portrait(person, view)}
        <div class="person">
          ${
            layout === 'inline'
              ? html`<p class="name" part="title">${person.name}</p>`
              : heading(view.headingLevel, 'title', person.name)
          }
          ${role ? html`<p class="role">${role}</p>` : nothing}
        </div>
        ${more.length > 0 ? html`<div class="more">${more}</div>` : nothing}
      </div>
      ${mine?.bar(view, false) ?? nothing}`;
  }
}
