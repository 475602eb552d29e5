import { type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { SINGLE_ACTIONS } from '../../actions/action-target.js';
import { RecordLinksController, sessionsOf } from '../../filter/record-links.js';
import { ActionsController } from '../../actions/actions-controller.js';
import { knownIds, someOf, type SomeOf } from '../../core/attributes.js';
import { chosenConference, partOfChosen } from '../../core/chosen-conference.js';
import { ClockController } from '../../core/clock.js';
import { heading } from '../../core/heading.js';
import { Lazy } from '../../core/lazy.js';
import { structuredData } from '../../core/structured-data.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { conferenceBody, section } from '../../templates/conference-body.js';
import { CONFERENCE_FIELDS } from '../../templates/conference.js';
import { dateAndTime, viewOf } from '../../templates/dates.js';
import { ownTime } from '../../templates/own-time.js';
import { PicturesController } from '../../templates/pictures-controller.js';
import { picture } from '../../templates/picture.js';
import { isRegistrable, registration } from '../../templates/registration.js';
import { localised } from '../../templates/text.js';
import { conferenceTitle } from '../../templates/titles.js';
import { conferenceDetailsStyles } from './conference-details.styles.js';
import { DETAILS_FIELDS, type DetailsField, hasVisit } from './details-fields.js';
import { factRows } from './fact-rows.js';
import { sessionPart } from './session-part.js';
import { visitPart } from './visit-part.js';

/**
 * One conference with everything that the dataset says about it: when and where, who holds it and for whom, the
 * description, programme, materials, registration, accessibility and sources. Or one of its sessions, in full as well.
 *
 * @summary One conference in full.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart conference - The conference.
 * @csspart title - Its title.
 * @csspart facts - Place, organisers and audience, or those of a session.
 * @csspart session - The session, where one is shown.
 * @csspart of - The conference that it belongs to.
 * @csspart speakers - Its speakers.
 * @csspart portrait - The photo or the initials of a speaker.
 * @csspart neighbours - The sessions before and after it.
 * @csspart registration - How to register, above the programme as long as one can.
 * @csspart register - The button that leads there.
 * @csspart image - The image of the conference.
 * @csspart where - How to get there, the rooms, and what one can say about it.
 * @csspart maps - The links to maps.
 * @csspart rooms - The rooms with their floors and accessibility.
 * @csspart feedback - The link to where people say what they think of it, once it has begun.
 * @csspart body - Description, programme and everything after it.
 * @csspart subheading - The heading of each section.
 * @csspart actions - What a visitor can do with the conference.
 * @csspart save - The button that saves to a calendar.
 * @csspart share - The button that shares the page.
 * @csspart said - Whether it worked.
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
 * @csspart mine-print - The button that prints what is chosen.
 * @csspart mine-only - The button that shows only what is chosen.
 * @csspart video - What plays a recording where it is.
 * @csspart play - The button that opens and closes it.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-details conference="frivillighed-2017"></conference-details>
 */
export class ConferenceDetailsElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, conferenceDetailsStyles];

  /** The conference, by its id, or `next` or `latest`. Default: the next, or the latest if none is planned. */
  @property() conference: string | undefined;

  /** Only this session of the conference, in full: its id. */
  @property() session: string | undefined;

  /** The fields of a conference to show, for example `date place summary registration`. Default: all. */
  @property() fields: SomeOf<typeof DETAILS_FIELDS> | undefined;

  /** The actions to offer visitors. Default: none. With `mine` they choose sessions for a programme of their own, which the address keeps. */
  @property() actions: SomeOf<typeof SINGLE_ACTIONS> | undefined;

  /** The group of widgets that share what a visitor chooses. Default: `conferences`. */
  @property() group: string | undefined;

  /** Describes it to search engines, as JSON-LD in the page's head. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  readonly #actions = new ActionsController(this, this.isPrerendered, () => this.data.url);

  readonly #links = new RecordLinksController(this, {
    kind: 'session',
    isPrerendered: this.isPrerendered,
    datasetUrl: () => this.data.url,
    shown: () => {
      const conference = this.view && chosenConference(this, this.conference, this.view);
      if (conference && this.session) return sessionsOf(conference, this.#session(conference));
      return conference && this.#fields.has('sessions') ? sessionsOf(conference) : undefined;
    },
  });

  readonly #sessionPart = new Lazy(this, 'session', () => sessionPart.load());
  readonly #visitPart = new Lazy(this, 'directions', () => visitPart.load());

  constructor() {
    super();
    new ClockController(this);
    new PicturesController(this);
    structuredData(this, () => {
      const { view } = this;
      if (!view || !this.structuredData) return undefined;
      const conference = chosenConference(this, this.conference, view);
      const session = conference && this.session ? this.#session(conference) : undefined;
      return conference && { ...view, datasetUrl: this.data.url, conferences: [conference], session };
    });
  }

  protected override async ready(): Promise<void> {
    await Promise.all([super.ready(), this.session ? sessionPart.load().catch(console.error) : undefined]);
    const { view } = this;
    const conference = view && chosenConference(this, this.conference, view);
    if (conference && !this.session && hasVisit(view, conference, this.#fields))
      await visitPart.load().catch(console.error);
  }

  get #fields(): ReadonlySet<DetailsField> {
    return someOf(this, 'fields', this.fields, DETAILS_FIELDS, DETAILS_FIELDS);
  }

  /** Directions and rooms; undefined until they are loaded, because they would push the programme down. */
  #visit(view: View, conference: Conference): TemplateResult | typeof nothing | undefined {
    const fields = this.#fields;
    if (!showRecord(conference, () => hasVisit(view, conference, fields), false)) return nothing;
    const part = visitPart.peek() ?? this.#visitPart.get();
    if (!part) return this.#visitPart.failed ? nothing : undefined;
    return showRecord(conference, () => part.visit(view, conference, fields));
  }

  #session({ sessions = [] }: Conference): Session | undefined {
    const [id = ''] = knownIds(this, 'session', this.session, sessions);
    return findById(sessions, id);
  }

  /** One session in place of its conference. */
  #sessionContent(view: View, conference: Conference): TemplateResult | string | undefined {
    const session = this.#session(conference);
    if (!session) return view.messages.noSession;
    const part = sessionPart.peek() ?? this.#sessionPart.get();
    if (!part) return this.#sessionPart.failed ? view.messages.failed : undefined;
    const actions = someOf(this, 'actions', this.actions, SINGLE_ACTIONS, []);
    const actionBar = this.#actions.row(view, { conference, session, isShared: true }, actions);
    const row =
      actionBar === nothing && view.choice
        ? nothing
        : actions.size > 0
          ? html`<div class="room">${actionBar}</div>`
          : nothing;
    return html`<div
        class=${this.heading ? 'main' : 'main leading'}
        part="session"
        data-session=${session.id}
      >
        ${part.sessionDetails(view, conference, session, row)}
      </div>
      ${this.#actions.mine?.bar(view, true) ?? nothing}`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return this.#actions.mine?.needsWhole(this.view)
      ? undefined
      : partOfChosen(this, this.conference, this.view);
  }

  protected override renderContent(anyView: View): TemplateResult | string | undefined {
    const { messages, headingLevel } = anyView;
    const conference = chosenConference(this, this.conference, anyView);
    if (!conference) return this.conference === 'next' ? messages.noNextConference : messages.noConference;
    const { choice, mine } = this.#actions;
    this.layers = mine ? '.mine' : '';
    const view = { ...viewOf(anyView, conference), linkTo: this.#links.linkTo(anyView), choice };
    if (this.session) return this.#sessionContent(view, conference);
    const { theme, summary } = conference;
    const fields = this.#fields;
    const actions = someOf(this, 'actions', this.actions, SINGLE_ACTIONS, []);
    const actionBar = this.#actions.row(view, { conference, isShared: true }, actions);
    const hasRow = [...actions].some((action) => action !== 'mine');
    const part = (content: () => unknown) => showRecord(conference, content);
    // Undefined where it cannot be read: then nothing is said of it.
    const isOpen = fields.has('registration')
      ? showRecord<boolean | undefined>(conference, () => isRegistrable(view, conference), undefined)
      : false;
    const visit = this.#visit(view, conference);
    if (visit === undefined) return undefined;
    const others = new Set(CONFERENCE_FIELDS.filter((field) => fields.has(field)));
    if (isOpen !== false) others.delete('registration');
    return html`<div class=${this.heading ? 'main' : 'main leading'} part="conference">
        ${part(() => (fields.has('image') ? picture(view, conference.image) : nothing))}
        ${part(() => {
          const date = fields.has('date') && dateAndTime(view, conference);
          const own = ownTime(view, conference, conference.start);
          return date ? html`<p class="when">${date}${own && ` ${own}`}</p>` : nothing;
        })}
        ${heading(headingLevel, 'title', conferenceTitle(view, conference))}
        ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
        ${summary && fields.has('summary') ? html`<p>${localised(view, summary)}</p>` : nothing}
        ${part(() => factRows(view, conference, fields))}
        ${isOpen ? part(() => section(view, messages.registration, registration(view, conference))) : nothing}
        ${hasRow ? html`<div class="room">${actionBar}</div>` : nothing}${visit}
        ${part(() => conferenceBody(view, conference, others) ?? nothing)}
      </div>
      ${mine?.bar(view, true) ?? nothing}`;
  }
}
