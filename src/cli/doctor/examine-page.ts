import { isHidden } from '../../host-page/find-widgets.js';
import { isUnclosed } from '../../host-page/shapes.js';
import { swallows } from '../../host-page/swallowed.js';
import { datasetAddress, resolveAddress } from '../../publish/static-content/dataset-address.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import { checkDatasetOfPage, type DatasetOfPage } from './check-dataset-of-page.js';
import { checkFrame } from './check-frame.js';
import { checkNames } from './check-names.js';
import { checkOptions } from './check-options.js';
import { checkPolicy, imageAddresses, policiesOf } from './check-policy.js';
import { checkScript } from './check-script.js';
import { checkValues, readWidgets } from './check-values.js';
import type { Finding, Severity } from './finding.js';
import type { Answer } from './look-up.js';
import { type AskedWidget, type PageFacts, readPage } from './read-page.js';
import { survivalIn } from './survival.js';

const isWidget = ({ status }: AskedWidget) => status === 'widget';
const isFrame = ({ shape }: AskedWidget) => shape === 'iframe';

/** A page without any widget. */
async function checkAbsence(page: PageFacts): Promise<Finding[]> {
  const { widgets, misspelt, inShadowRoots, incomplete, showsCode, generator } = page;
  // A link in a text is fine where it is one, but then it is not the widget.
  const meant = widgets.filter(({ status }) => status !== 'in-text');
  const others = [misspelt, inShadowRoots, incomplete, page.swallowing].flat();
  if (meant.length + others.length > 0) return [];
  const facts = await survivalIn(generator);
  return [{ code: showsCode ? 'tags-as-text' : 'no-widget', severity: 'error', facts }];
}

/** A link that stays a link. */
function checkLink({ status, element }: AskedWidget, severity: Severity): Finding[] {
  const href = element.getAttribute('href') ?? '';
  const facts = { href, line: element.line };
  if (status === 'in-text') return [{ code: 'link-in-text', severity: 'hint', facts }];
  // It is no mistake that these stay links, but it may surprise.
  if (status === 'editable') return [{ code: 'link-in-editor', severity, facts }];
  if (status === 'button') return [{ code: 'link-as-button', severity, facts }];
  if (status === 'off') return [{ code: 'link-turned-off', severity, facts }];
  if (status !== 'elsewhere') return [];
  const { origin } = new URL(href, element.baseURI);
  return [{ code: 'link-elsewhere', severity, facts: { ...facts, origin } }];
}

/** A widget that is not closed; an error if something is in it that was to stand after it. */
function checkEndTag({ element, shape }: AskedWidget, { script }: PageFacts): Finding[] {
  const { localName, line } = element;
  const isOpen = shape === 'placeholder' ? isUnclosed(element, script) : swallows(element);
  const isUnended = !element.hasEndTag && element.isSelfClosing;
  const severity = isOpen || element.textContent.trim() !== '' ? 'error' : 'hint';
  if (!['element', 'placeholder'].includes(shape) || !(isOpen || isUnended)) return [];
  const attributes = shape === 'placeholder' ? ' class="conference-widget" data-widget="…"' : ' …';
  const instead = `<${localName}${attributes}></${localName}>`;
  return [{ code: 'swallowed', severity, facts: { tag: localName, instead, line } }];
}

/** Checks the widgets in a page. */
async function checkWidgets(page: PageFacts): Promise<Finding[]> {
  const { widgets, misspelt } = page;
  const asked = widgets.filter((each) => isWidget(each) || each.status === 'unknown');
  return [
    ...asked.filter(isWidget).map(({ widget, shape, element: { line } }): Finding => {
      return { code: 'widget-found', severity: 'fine', facts: { widget, shape, line } };
    }),
    ...misspelt.map(({ element: { localName: name, line }, near: suggestion }): Finding => {
      return { code: 'unknown-widget', severity: 'error', facts: { name, line, suggestion } };
    }),
    ...page.inShadowRoots.map((element): Finding => {
      const widget = element.getAttribute('data-widget') ?? element.localName;
      return { code: 'in-shadow-root', severity: 'error', facts: { widget, line: element.line } };
    }),
    ...page.incomplete.map(({ line }): Finding => {
      return { code: 'incomplete-placeholder', severity: 'error', facts: { line } };
    }),
    ...asked.filter(isHidden).map(({ widget, element: { line } }): Finding => {
      return { code: 'hidden', severity: 'hint', facts: { widget, line } };
    }),
    ...asked.flatMap((each) => checkEndTag(each, page)),
    ...page.swallowing.map(({ localName: tag, line }): Finding => {
      return {
        code: 'swallowed',
        severity: 'error',
        facts: { tag, instead: `<${tag} src="…"></${tag}>`, line },
      };
    }),
    ...(await Promise.all(asked.map(checkOptions))).flat(),
    // In a page with widgets it may be meant as a link.
    ...widgets.flatMap((each) => checkLink(each, asked.length > 0 ? 'hint' : 'error')),
    ...(await checkAbsence(page)),
  ];
}

/** Checks each dataset once. */
async function checkDatasets(
  { widgets, script, base }: PageFacts,
  page: string,
  io: Io,
  language: CliLanguage,
): Promise<{ datasets: readonly DatasetOfPage[]; findings: readonly Finding[] }> {
  const addresses = new Map<string, boolean>();
  const unknown: Finding[] = [];
  for (const asked of widgets.filter((each) => isWidget(each) && !isFrame(each))) {
    const own = asked.options.get('src');
    // Without a script only the widget itself can name a dataset.
    if (!script.element && !own) continue;
    const address = datasetAddress(own, script, base);
    const facts = { widget: asked.widget, line: asked.element.line };
    // Where a link and an element name the same dataset, what holds for links is told.
    const isOfLink = own !== undefined && asked.element.localName === 'a';
    if (address !== undefined) addresses.set(address, isOfLink || (addresses.get(address) ?? false));
    else if (isUrl(page))
      unknown.push({
        code: 'not-an-address',
        severity: 'error',
        facts: own ? { address: own, where: 'src' } : { address: script.dataset ?? '', where: 'data-src' },
      });
    else unknown.push({ code: 'dataset-unknown', severity: 'hint', facts });
  }
  const datasets = await Promise.all(
    [...addresses].map(([address, isOfLink]) => checkDatasetOfPage(address, isOfLink, page, io, language)),
  );
  return { datasets, findings: [...datasets.flatMap(({ findings }) => findings), ...unknown] };
}

/**
 * Checks everything that visitors need to see the widgets of a page: first the page, then the script, datasets, frames and
 * policy.
 */
export async function examinePage(
  { address: page, bytes, headers }: Answer,
  io: Io,
  language: CliLanguage,
): Promise<Finding[]> {
  const facts = readPage(new TextDecoder().decode(bytes), page);
  const { script, base } = facts;
  const widgets = facts.widgets.filter(({ status }) => status !== 'fallback');
  const findings = await checkWidgets({ ...facts, widgets });

  const tags = new Set(
    widgets.filter((each) => isWidget(each) && !isFrame(each)).map(({ widget }) => widget),
  );
  if (script.element) findings.push(...(await checkScript(script.element, tags, page, base, io)));
  else if (facts.misquoted.length > 0) findings.push(...facts.misquoted);
  else if (!widgets.every(isFrame)) findings.push({ code: 'no-script', severity: 'error', facts: { page } });

  const names = new Set([...tags].map((tag) => script.prefix + tag));
  if (script.element) findings.push(...(await checkNames(facts.elements, names, base, io)));
  if (facts.wrongPrefix !== undefined)
    findings.push({ code: 'wrong-prefix', severity: 'hint', facts: { prefix: facts.wrongPrefix } });
  const [used] = facts.datasets;
  if (used !== undefined)
    findings.push({ code: 'two-scripts', severity: 'hint', facts: { datasets: facts.datasets, used } });
  const ofDatasets = await checkDatasets(facts, page, io, language);
  findings.push(...ofDatasets.findings);
  const manifest = await readWidgets();
  for (const asked of widgets.filter(isWidget)) {
    const address = isFrame(asked) ? undefined : datasetAddress(asked.options.get('src'), script, base);
    const found = ofDatasets.datasets.find((each) => each.address === address);
    findings.push(...checkValues(asked, manifest, found?.dataset));
  }

  const frames = widgets
    .filter(isFrame)
    .flatMap(({ element }) => resolveAddress(element.getAttribute('src') ?? '', base) ?? []);
  for (const frame of new Set(frames)) findings.push(...(await checkFrame(frame, page, io)));

  const tag = script.element;
  const address = tag && resolveAddress(script.url, base);
  const loads = {
    script:
      address === undefined
        ? undefined
        : { address, nonce: tag?.getAttribute('nonce'), integrity: tag?.getAttribute('integrity') },
    datasets: ofDatasets.datasets.map(({ address }) => address),
    images: imageAddresses(ofDatasets.datasets.flatMap(({ dataset }) => dataset ?? [])),
    frames,
  };
  findings.push(...checkPolicy(policiesOf(headers, facts.policies), loads, page));
  if (!headers) findings.push({ code: 'no-headers', severity: 'hint', facts: { file: page } });
  return findings;
}
