/** The fields for how a widget looks. Loaded when they are asked for, with what turns them into CSS. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexColor, MOST_RADIUS } from '../../host-page/looks.js';
import type { Widget } from '../../embed/read-manifest.js';
import { selectField, textField, valueOf } from './fields.js';
import type { State, ThemeName } from './state.js';
import { THEME_TEXTS, type ThemeTexts } from './texts/theme-texts.js';
import {
  BEHIND,
  contrastOf,
  pageColors,
  themeProblems,
  themeValue,
  widgetColors,
  type Contrast,
  type ThemeColor,
} from './theme.js';

export { colorOf, isDark } from '../../core/theme/host-colors.js';
export { lookStyle } from '../../host-page/looks.js';
export { pageColors, themeLooks, themeProblems, themeRule } from './theme.js';

interface ThemeActions {
  /** A colour is being turned; the address follows when it is chosen. */
  readonly onTurn: (name: ThemeName, value: string) => void;
  readonly onTheme: (name: ThemeName, value: string) => void;
  readonly onReset: () => void;
}

/** `3,2:1` in Danish. Rounded down, so that what is said to be enough is enough. */
function ratioText(ratio: number, language: State['language']): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, roundingMode: 'floor' });
  return `${format.format(ratio)}:1`;
}

/** What is said about the contrast of a colour, and whether it is too low. */
export function contrastWords(
  { ratio, least, with: other }: Contrast,
  language: State['language'],
): { readonly text: string; readonly isLow: boolean } {
  const { enough, tooLow } = THEME_TEXTS[language];
  const isLow = ratio < least;
  const said = ratioText(ratio, language);
  const isText = other === 'text';
  return { isLow, text: isLow ? tooLow(said, ratioText(least, language), isText) : enough(said, isText) };
}

function colorField(
  name: ThemeColor,
  state: State,
  texts: ThemeTexts,
  { onTurn, onTheme }: ThemeActions,
): TemplateResult {
  const { theme, language } = state;
  const id = `theme-${name}`;
  const label = texts.names[name];
  const value = theme.get(name) ?? '';
  const color = hexColor(value);
  const isWrong = value !== '' && color === undefined;
  const found = contrastOf(name, state);
  const said = found && contrastWords(found, language);
  const { ground, ink } = pageColors(state);
  const typed = (event: Event) => themeValue(name, valueOf(event));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="color">
      <input
        type="color"
        class=${value ? nothing : 'unset'}
        aria-label=${texts.pick(label)}
        aria-describedby="${id}-contrast"
        .value=${live(color ?? (BEHIND.includes(name) ? ground : ink))}
        @input=${(event: Event) => onTurn(name, typed(event))}
        @change=${(event: Event) => onTheme(name, typed(event))}
      />
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${isWrong ? `${id}-error ` : ''}${id}-contrast"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${live(color ?? value)}
        @change=${(event: Event) => onTheme(name, typed(event))}
      />
    </div>
    ${
      isWrong
        ? html`<p class="error" id="${id}-error">
            <span aria-hidden="true">⚠</span>&#32;${texts.wrongColor}
          </p>`
        : nothing
    }
    <p class=${said?.isLow ? 'error' : 'hint'} id="${id}-contrast" aria-live="polite">
      ${said?.isLow ? html`<span aria-hidden="true">⚠</span>&#32;` : nothing}${said?.text}
    </p>
  </div>`;
}

/** The colours of the page and of the widget, its corners, how dense it is, and its font. */
export function themePart(state: State, widget: Widget, actions: ThemeActions): TemplateResult {
  const texts = THEME_TEXTS[state.language];
  const { onTheme, onReset } = actions;
  const problems = themeProblems(state);
  const color = (name: ThemeColor) => colorField(name, state, texts, actions);
  const chosen = (name: ThemeName) => state.theme.get(name) ?? '';
  const field = (name: ThemeName, error: string) => ({
    id: `theme-${name}`,
    label: texts.names[name],
    help: texts.help[name],
    error: problems.has(name) ? error : undefined,
  });
  const choice = (name: 'size' | 'font', labels: Readonly<Record<string, string>>) =>
    selectField(
      field(name, texts.wrongChoice),
      [
        { value: '', label: texts.asPage },
        ...Object.entries(labels).map(([value, label]) => ({ value, label })),
        // One from an address, which is shown so that it can be removed.
        ...(problems.has(name) ? [{ value: chosen(name), label: chosen(name) }] : []),
      ],
      chosen(name),
      (value) => onTheme(name, value),
    );
  return html`<div class="theme">
    <p class="hint">${texts.lead}</p>
    <fieldset aria-describedby="theme-page-help">
      <legend>${texts.page}</legend>
      <p class="hint" id="theme-page-help">${texts.pageHelp}</p>
      ${(['ground', 'ink'] as const).map(color)}
    </fieldset>
    <fieldset>
      <legend>${texts.colors}</legend>
      ${widgetColors(widget).map(color)}
    </fieldset>
    <fieldset>
      <legend>${texts.shape}</legend>
      ${textField(field('radius', texts.wrongRadius(MOST_RADIUS)), 'numeric', chosen('radius'), (value) =>
        onTheme('radius', value),
      )}
      ${choice('size', texts.sizes)}${choice('font', texts.fonts)}
    </fieldset>
    <button type="button" @click=${onReset}>${texts.reset}</button>
  </div>`;
}
