import { siteLanguages } from '../../core/site-languages.js';
import { hasPage } from '../../dataset/queries/published-names.js';
import { selectSpeakers } from '../../dataset/queries/select-speakers.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { widgets } from '../../embed/widgets.js';
import type { Site } from '../site.js';
import { conferenceDraft } from './conference-draft.js';
import type { Draft, Page } from './draft.js';
import { type OnEmpty, renderPage } from './render-page.js';
import { sessionDraft } from './session-draft.js';
import { siteView, type SiteView } from './site-view.js';
import { speakerDraft } from './speaker-draft.js';
import { widgetDraft } from './widget-drafts.js';

function* drafts(view: SiteView): Generator<Draft> {
  const { dataset, language } = view;
  for (const tag of Object.keys(widgets)) yield widgetDraft(view, tag);
  for (const conference of dataset.conferences) {
    yield conferenceDraft(view, conference);
    for (const session of (conference.sessions ?? []).filter(hasPage))
      yield sessionDraft(view, conference, session);
  }
  for (const { person } of selectSpeakers(dataset, { sort: 'name' }, language))
    yield speakerDraft(view, person);
}

/** How many pages `sitePages` gives. */
export function pageCount(dataset: Dataset): number {
  const speakers = selectSpeakers(dataset, { sort: 'name' }, dataset.language).length;
  const sessions = dataset.conferences.flatMap((conference) => (conference.sessions ?? []).filter(hasPage));
  const each = Object.keys(widgets).length + dataset.conferences.length + sessions.length + speakers;
  return each * siteLanguages(dataset).length;
}

/**
 * The pages for visitors, one at a time: of each widget, conference, session and speaker, in each language that all titles are
 * available in. They need the style sheet `PAGES_STYLE`.
 */
export async function* sitePages(dataset: Dataset, site: Site, onEmpty?: OnEmpty): AsyncGenerator<Page> {
  for (const language of siteLanguages(dataset)) {
    const view = await siteView(dataset, site, language);
    for (const draft of drafts(view)) yield renderPage(view, draft, onEmpty);
  }
}
