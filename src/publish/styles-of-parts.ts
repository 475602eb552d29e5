import { type CSSResultGroup, LitElement } from 'lit';
import { actionsStyles } from '../actions/actions.styles.js';
import { myProgrammeStyles } from '../actions/my-programme.styles.js';
import { stylesOfLayout } from '../elements/conference-list/layout-controller.js';
import { styles as agendaStyles } from '../elements/conference-programme/agenda.js';
import { dayTableStyles } from '../elements/conference-programme/day-table.styles.js';
import { controlsStyles } from '../elements/conference-programme/programme-controls.js';
import { filterStyles } from '../filter/filter.styles.js';
import { searchStyles } from '../filter/search.styles.js';
import { isOn } from '../host-page/flag.js';

type Attributes = Readonly<Record<string, string>>;

/** One style sheet for any actions. */
const actionStyles = [actionsStyles, ...myProgrammeStyles];

/** Options with which a list has controls. */
const CONTROLS = ['actions', 'search', 'filters', 'page-size', 'deep-link'];

/** The styles that a browser gets with the parts of a widget, which it loads by need. */
function stylesOfParts(
  tag: string,
  attributes: Attributes,
  { elementProperties }: typeof LitElement,
): CSSResultGroup {
  const isAsked = (name: string) => isOn(attributes[name]);
  if (tag !== 'conference-list') {
    const ofActions = elementProperties.has('actions') && isAsked('actions') ? actionStyles : [];
    const layout = tag === 'conference-programme' ? attributes['layout'] : undefined;
    const isSearched = /^(?:material|speaker)-list$/.test(tag) && isAsked('search');
    const isFiltered = tag === 'conference-programme' && (isAsked('search') || isAsked('filters'));
    const ofFilter = isFiltered ? [...filterStyles, controlsStyles] : isSearched ? searchStyles : [];
    const ofLayout = layout === 'agenda' ? agendaStyles : layout === 'grid' ? dayTableStyles : [];
    return [ofActions, ofLayout, ofFilter];
  }
  const ofControls = CONTROLS.some(isAsked) ? [...filterStyles, ...actionStyles] : [];
  return [stylesOfLayout(attributes['layout']), ofControls];
}

class WithStyles extends LitElement {
  static of(styles: CSSResultGroup): typeof LitElement.elementStyles {
    return this.finalizeStyles(styles);
  }
}

/** A server writes the styles of a class, and that before it asks for what they are for. */
export function adoptStylesOfParts(tag: string, attributes: Attributes): void {
  const widget = customElements.get(tag) as typeof LitElement;
  widget.elementStyles = WithStyles.of([widget.styles ?? [], stylesOfParts(tag, attributes, widget)]);
}
