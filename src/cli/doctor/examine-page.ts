import { datasetAddress, resolveAddress } from '../../publish/static-content/dataset-address.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import { checkDatasetOfPage, type DatasetOfPage } from './check-dataset-of-page.js';
import { checkFrame } from './check-frame.js';
import { checkOptions } from './check-options.js';
import { checkPolicy, imageAddresses, policiesOf } from './check-policy.js';
import { checkScript } from './check-script.js';
import type { Finding } from './finding.js';
import type { Answer } from './look-up.js';
import { type AskedWidget, type PageFacts, readPage } from './read-page.js';
import { survivalIn } from './survival.js';

/** Only to read the addresses of a file with: nothing is asked of it. */
const ANYWHERE = 'https://page.invalid/';

/** Where there should be a widget and is none. */
async function checkAbsence({ asked, misspelt, ...page }: PageFacts): Promise<Finding[]> {
  if (asked.length + misspelt.length > 0) return [];
  if (page.showsTags)
    return [{ code: 'tags-as-text', severity: 'error', facts: await survivalIn(page.generator) }];
  if (page.linksInText.length > 0) return [];
  return [{ code: 'no-widget', severity: 'error', facts: await survivalIn(page.generator) }];
}

/** What a page asks for: whether there are such widgets, with such options. */
async function checkAsked(page: PageFacts): Promise<Finding[]> {
  const { asked, misspelt, linksInText } = page;
  const ofOptions = (await Promise.all(asked.map(checkOptions))).flat();
  const unknown = new Set(
    ofOptions.flatMap(({ code, facts }) => (code === 'unknown-widget' ? facts.name : [])),
  );
  const found = asked
    .filter(({ widget }) => !unknown.has(widget))
    .map(({ widget, shape, line }): Finding => {
      return { code: 'widget-found', severity: 'fine', facts: { widget, shape, line } };
    });
  return [
    ...found,
    ...misspelt.map((facts): Finding => ({ code: 'unknown-widget', severity: 'error', facts })),
    ...ofOptions,
    ...linksInText.map((facts): Finding => {
      // Beside a widget a link may well be meant as one.
      return { code: 'link-in-text', severity: asked.length > 0 ? 'hint' : 'error', facts };
    }),
    ...(await checkAbsence(page)),
  ];
}

/** Each dataset once, and the widgets of which the page does not say where theirs is. */
async function checkDatasets(
  widgets: readonly AskedWidget[],
  { script }: PageFacts,
  page: string,
  base: string,
  io: Io,
  language: CliLanguage,
): Promise<{ datasets: readonly DatasetOfPage[]; findings: readonly Finding[] }> {
  const addresses = new Set<string>();
  const unknown: Finding[] = [];
  for (const { widget, options, line } of widgets) {
    const address = datasetAddress(options.get('src'), script, base);
    if (address !== undefined) addresses.add(address);
    else unknown.push({ code: 'dataset-unknown', severity: 'hint', facts: { widget, line } });
  }
  const datasets = await Promise.all(
    [...addresses].map((address) => checkDatasetOfPage(address, page, io, language)),
  );
  return { datasets, findings: [...datasets.flatMap(({ findings }) => findings), ...unknown] };
}

/**
 * What keeps visitors of a page from seeing its widgets, and what is in order with them: the page first, then its script,
 * datasets, frames and policy.
 */
export async function examinePage(
  { address: page, bytes, headers }: Answer,
  io: Io,
  language: CliLanguage,
): Promise<Finding[]> {
  const facts = readPage(new TextDecoder().decode(bytes), isUrl(page) ? page : ANYWHERE);
  const base = facts.base === undefined ? page : (resolveAddress(facts.base, page) ?? page);
  const findings = await checkAsked(facts);

  const { script } = facts;
  const widgets = facts.asked.filter(({ shape }) => shape !== 'iframe');
  const needsScript = widgets.length + facts.linksInText.length > 0;
  if (script) findings.push(...(await checkScript(script, page, base, io)));
  else if (needsScript) findings.push({ code: 'no-script', severity: 'error', facts: { page } });

  // Without a script nothing is asked for but what a widget itself names.
  const asking = script ? widgets : widgets.filter(({ options }) => options.has('src'));
  const ofDatasets = await checkDatasets(asking, facts, page, base, io, language);
  findings.push(...ofDatasets.findings);

  const frames = facts.asked.flatMap(({ shape, href = '' }) =>
    shape === 'iframe' ? (resolveAddress(href, base) ?? []) : [],
  );
  for (const frame of new Set(frames)) findings.push(...(await checkFrame(frame, page, io)));

  const scriptAddress = script && resolveAddress(script.src, base);
  const { nonce, integrity } = script?.options ?? {};
  const loads = {
    script: scriptAddress === undefined ? undefined : { address: scriptAddress, nonce, integrity },
    datasets: ofDatasets.datasets.map(({ address }) => address),
    images: imageAddresses(ofDatasets.datasets.flatMap(({ dataset }) => dataset ?? [])),
    frames,
  };
  findings.push(...checkPolicy(policiesOf(headers, facts.policies), loads, page));
  if (!headers) findings.push({ code: 'no-headers', severity: 'hint', facts: { file: page } });
  return findings;
}
