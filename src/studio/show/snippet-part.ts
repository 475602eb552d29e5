import { html, nothing, type TemplateResult } from 'lit';
import type { PastedAddress } from '../../embed/page/option-pages.js';
import { optionsLeftOut, writeScriptTag, writeSnippet, type Snippet } from '../../embed/snippet.js';
import { codeBox, type CodeContext } from './code-box.js';
import { checkbox, selectField, textField } from './fields.js';
import type { Host } from './hosts.js';
import type { State } from './state.js';
import { optionNames } from './texts/option-texts.js';
import type { Texts } from './texts/texts.js';

interface SnippetModel {
  readonly state: State;
  readonly texts: Texts;
  readonly hosts: readonly Host[];
  readonly host: Host;
  /** Whether a person has to say where the publication is, and whether it is known. */
  readonly needsBase: boolean;
  readonly isPublished: boolean;
  readonly snippet: Snippet;
  /** The rule for a style sheet that makes the widget look as chosen; empty if nothing is. */
  readonly rule: string;
  readonly code: CodeContext;
  /** Undefined as long as it is not known, or where no publication has such addresses. */
  readonly pasted: PastedAddress | undefined;
}

/** Fields for the CMS and the role in it. */
function hostFields(
  { hosts, host, state: { language }, texts }: Pick<SnippetModel, 'hosts' | 'host' | 'state' | 'texts'>,
  onHost: (id: string) => void,
): TemplateResult {
  const isHere = ({ cms }: Host) => cms.en === host.cms.en;
  const firsts = hosts.filter(
    (each, index) => hosts.findIndex(({ cms }) => cms.en === each.cms.en) === index,
  );
  const systems = firsts.map((each) => ({
    value: isHere(each) ? host.id : each.id,
    label: each.cms[language],
  }));
  const roles = hosts.filter(isHere).map(({ id, role }) => ({ value: id, label: role[language] }));
  return html`<div class="fields">
    ${selectField({ id: 'cms', label: texts.cms }, systems, host.id, onHost)}
    ${selectField({ id: 'role', label: texts.role }, roles, host.id, onHost)}
  </div>`;
}

/** Whether this was tested, and how. */
function evidenceText({ evidence }: Host, { measured, notMeasured, source }: Texts): TemplateResult {
  return 'program' in evidence
    ? html`${measured(evidence.program)}`
    : html`${notMeasured}&#32;<a href=${evidence.source}>${source}</a>`;
}

/** How a page gets the looks of an element if a CMS or the page's policy takes them from it. No other shape has any to lose. */
function lookPart({
  texts: { styleSheet, styleSheetHelp },
  snippet: { shape },
  rule,
  code,
}: Pick<SnippetModel, 'texts' | 'snippet' | 'rule' | 'code'>): TemplateResult | typeof nothing {
  if (!rule || (shape !== 'element' && shape !== 'script')) return nothing;
  return html`${codeBox('style-sheet', styleSheet, rule, code)}
    <p class="hint">${styleSheetHelp}</p>`;
}

/** The address that can be pasted alone, and the options that it loses. */
function addressPart({
  host,
  texts,
  pasted,
  snippet,
  state,
  code,
}: Pick<SnippetModel, 'host' | 'texts' | 'pasted' | 'snippet' | 'state' | 'code'>):
  TemplateResult | typeof nothing {
  if (!host.address || !pasted) return nothing;
  const { becomes, source } = host.address;
  const { href } = pasted;
  const hasLooks = snippet.looks !== undefined && snippet.looks.size > 0;
  const lost = [
    ...(pasted.lost.length > 0 ? [optionNames(snippet.widget, pasted.lost, state.language)] : []),
    ...(hasLooks ? [texts.groups.looks] : []),
  ].join(', ');
  return html`<h4>${texts.address}</h4>
    <p>${texts.addressBecomes[becomes]}&#32;${texts.notMeasured}&#32;<a href=${source}>${texts.source}</a></p>
    ${codeBox('address', texts.addressField, href, code)}
    <p class="hint">${lost ? texts.addressLoses(lost) : texts.addressKeeps}&#32;${texts.addressHelp}</p>`;
}

/** The code to paste, and what the chosen CMS does to it. */
export function snippetPart(
  model: SnippetModel,
  {
    onHost,
    onBase,
    onPin,
  }: {
    onHost: (id: string) => void;
    onBase: (address: string) => void;
    onPin: (isPinned: boolean) => void;
  },
): TemplateResult {
  const { state, texts, host, needsBase, isPublished, snippet, code } = model;
  const { language } = state;
  const { shape } = snippet;
  const hasScript = shape !== 'iframe';
  const needsSite = hasScript && shape !== 'script';
  const leftOut = optionsLeftOut(shape, snippet.options);
  const refusedBase = state.refused.get('base');
  const base = {
    id: 'base',
    label: texts.base,
    help: texts.baseHelp,
    error: refusedBase === undefined ? undefined : texts.wrongAddress,
  };
  const pin = { id: 'pin', label: texts.pin, help: texts.pinHelp };
  const where = needsBase ? textField(base, 'url', refusedBase ?? state.base, onBase) : nothing;
  if (!isPublished)
    return html`<section>
      <h3>${texts.snippet}</h3>
      ${where}
    </section>`;
  return html`<section>
    <h3>${texts.snippet}</h3>
    ${where}${hostFields(model, onHost)}
    <p>
      <strong>${texts.why(texts.shapes[shape])}</strong
      >&#32;${host.happens[language]}&#32;${evidenceText(host, texts)}
    </p>
    ${leftOut.length > 0 ? html`<p>${texts.leftOut(texts.shapes[shape], optionNames(snippet.widget, leftOut, language))}</p>` : nothing}
    ${codeBox('snippet', texts.paste, writeSnippet(snippet), code)}${lookPart(model)}
    ${
      needsSite
        ? html`${codeBox('script', texts.siteScript, writeScriptTag(snippet), code)}
            <p class="hint">${texts.siteScriptHelp}</p>`
        : nothing
    }
    ${hasScript ? checkbox(pin, state.pin === 'yes', onPin) : nothing}${addressPart(model)}
  </section>`;
}
