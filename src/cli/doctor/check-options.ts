import { nearest } from '../../dataset/issues/nearest.js';
import { loadClass, widgets } from '../../embed/widgets.js';
import { refusedOptions, unknownOptions } from '../../host-page/find-widgets.js';
import type { Finding } from './finding.js';
import type { AskedWidget } from './read-page.js';

async function knownOptions(widget: string): Promise<readonly string[]> {
  const loadWidget = widgets[widget];
  const Widget = loadWidget && (await loadClass(loadWidget));
  const known: unknown = Widget && 'observedAttributes' in Widget ? Widget.observedAttributes : [];
  return Array.isArray(known) ? known.map(String) : [];
}

/** Checks the name and options of a widget, and the dataset of a link. */
export async function checkOptions(asked: AskedWidget): Promise<Finding[]> {
  const { widget, element, status, foreignDataset } = asked;
  const { line } = element;
  if (status === 'unknown') {
    const suggestion = nearest(widget, Object.keys(widgets));
    return [{ code: 'unknown-widget', severity: 'error', facts: { name: widget, line, suggestion } }];
  }
  const known = await knownOptions(widget);
  const unknown = unknownOptions(asked, known).map((option): Finding => {
    const facts = { widget, option, line, suggestion: nearest(option, known) };
    return { code: 'unknown-option', severity: 'hint', facts };
  });
  const findings = [
    ...unknown,
    ...refusedOptions(asked, known).map((option): Finding => {
      return { code: 'link-option', severity: 'hint', facts: { widget, option, line } };
    }),
  ];
  if (foreignDataset === undefined) return findings;
  const facts = { widget, address: foreignDataset, line };
  return [...findings, { code: 'foreign-dataset', severity: 'hint', facts }];
}
