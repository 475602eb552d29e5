import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import type { Conference, Geo } from '../../dataset/schema/conference.js';
import { type VisitMessages, visitMessages } from '../../i18n/visit-messages.js';
import { section } from '../../templates/conference-body.js';
import { termRow } from '../../templates/term-row.js';
import { comma, localised, paragraphs, plain } from '../../templates/text.js';
import { place } from './fact-rows.js';
import { describedRooms, type DetailsField, feedbackUrl, saysWhere } from './details-fields.js';

/**
 * Ways to a map, which nothing is requested from before a visitor asks: OpenStreetMap; and the phone's own map. On Android `geo:`
 * leaves the choice of the app to the visitor. No browser of iOS opens `geo:`, where only apps of the EU and Japan that a person
 * chooses get `geo-navigation:`; there it is Apple's address, which its app takes before the browser loads it. The style sheet
 * shows the one that works, and neither where there is no phone.
 */
function maps({ latitude, longitude }: Geo, words: VisitMessages, name: string): TemplateResult {
  const point = `${latitude},${longitude}`;
  const label = encodeURIComponent(name);
  const openStreetMap = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return html`<ul class="maps" part="maps" role="list">
    <li><a href=${openStreetMap}>${words.showOn('OpenStreetMap')}</a></li>
    <li class="android"><a href=${`geo:${point}?q=${point}(${label})`}>${words.openInMaps}</a></li>
    <li class="ios"><a href=${`https://maps.apple.com/?ll=${point}&q=${label}`}>${words.openInMaps}</a></li>
  </ul>`;
}

/** The rooms by name, each with its floor and its accessibility. */
function rooms(view: View, conference: Conference): TemplateResult | undefined {
  const described = describedRooms(conference);
  if (described.length === 0) return undefined;
  return html`<dl part="rooms">
    ${showRecords(described, ({ name, floor, accessibility = [] }) => {
      const features = accessibility.map((feature) => view.messages.accessibilityFeature[feature]);
      const facts = [floor && localised(view, floor), ...features].filter(Boolean);
      return termRow(
        localised(view, name),
        html`${facts.map((fact, index) => [index ? comma(view) : '', fact])}`,
      );
    })}
  </dl>`;
}

function way(
  view: View,
  conference: Conference,
  words: VisitMessages,
  hasAddress: boolean,
): TemplateResult | undefined {
  const { venue } = conference;
  const address = hasAddress ? undefined : place(view, conference);
  if (!venue || [address, venue.directions, venue.geo].every((each) => each === undefined)) return undefined;
  const name = venue.name ? plain(view, venue.name) : (venue.city ?? '');
  return html`${address ? html`<div>${address}</div>` : nothing}${paragraphs(view, venue.directions)}
  ${venue.geo ? maps(venue.geo, words, name) : nothing}`;
}

/** How to get there, the rooms, and where to say what one thinks of it. */
export function visit(view: View, conference: Conference, fields: ReadonlySet<DetailsField>): TemplateResult {
  const words = visitMessages(view.messages);
  const url = fields.has('feedback') ? feedbackUrl(view, conference) : undefined;
  const hashtag = fields.has('hashtag') ? conference.hashtag?.replace(/^#?/, '#') : undefined;
  const where = saysWhere(conference, fields)
    ? html`${section(view, words.findTheWay, way(view, conference, words, fields.has('place'))) ?? nothing}${
        section(view, words.rooms, rooms(view, conference)) ?? nothing
      }`
    : nothing;
  return html`<div class="visit" part="where">
    ${url ? html`<p><a href=${url} part="feedback">${words.giveFeedback}</a></p>` : nothing}
    ${hashtag ? html`<dl>${termRow(words.hashtag, html`<bdi>${hashtag}</bdi>`)}</dl>` : nothing}${where}
  </div>`;
}
