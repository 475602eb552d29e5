import type { IssueLanguage } from '../../dataset/issues/describe-issue.js';
import { debugTexts, type Finding, type Group } from './collect-groups.js';
import { PANEL_TAG } from './inspect-page.js';
import { PANEL_STYLES } from './panel-styles.js';
import { make } from '../../host-page/own.js';

/** The panel in a page. */
export interface PanelView {
  readonly host: HTMLElement;
  /** Replaces the content of the panel. */
  show(groups: readonly Group[]): void;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = make(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function findingItem({ text, language, line }: Finding): HTMLElement {
  const item = element('li', {}, element('p', language ? { lang: language } : {}, text));
  if (line) item.append(element('pre', { translate: 'no' }, element('code', {}, line)));
  return item;
}

function groupParts({ heading, findings }: Group): HTMLElement[] {
  // Without a role Safari does not treat a list without markers as a list.
  return [element('h3', {}, heading), element('ul', { role: 'list' }, ...findings.map(findingItem))];
}

/**
 * Creates the panel without adding it to the page. It does not use Lit, which the page may block.
 *
 * @param onClose called when the reader closes the panel
 */
export function makePanel(language: IssueLanguage, onClose: () => void): PanelView {
  const texts = debugTexts(language);
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('div');
  const close = element('button', { type: 'button' }, texts.close);
  close.addEventListener('click', onClose);

  const host = make(PANEL_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLES);
  root.adoptedStyleSheets = [sheet];
  const header = element('header', {}, element('h2', { id: 'title' }, texts.title), close);
  const why = element('p', { class: 'why' }, texts.why);
  root.append(
    element(
      'section',
      { lang: language, dir: 'ltr', 'aria-labelledby': 'title' },
      element('div', { class: 'measure' }, header, count, why, list),
    ),
  );
  return {
    host,
    show(groups) {
      const findings = groups.flatMap((group) => group.findings);
      count.textContent = texts.count(findings.filter(({ isFine }) => !isFine).length);
      list.replaceChildren(...groups.flatMap(groupParts));
    },
  };
}
