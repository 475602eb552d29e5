import type { Dataset } from '../../dataset/schema/dataset.js';
import { prerenderElement } from '../prerender-element.js';
import { lightContent } from './light-content.js';
import { findWidgets, MARK, type FoundScript, type FoundWidget, type Range } from './find-widgets.js';

/** `shadow`: as the widget draws it, which its script takes over. `light`: as plain HTML among the tag's own children. */
export type StaticForm = 'shadow' | 'light';

/** What was done with a widget of a page. */
export interface FilledWidget {
  readonly tag: string;
  readonly line: number;
  /** `empty`: it has nothing that can be read without script. `paragraph`: plain HTML would end the paragraph that it stands in. */
  readonly outcome: 'filled' | 'empty' | 'paragraph';
}

export interface FilledPage {
  readonly html: string;
  readonly widgets: readonly FilledWidget[];
}

export interface FillOptions {
  readonly form: StaticForm;
  readonly now: Date;
  /** The dataset that a widget asks for. */
  readonly datasetOf: (widget: FoundWidget, script: FoundScript) => Promise<Dataset>;
}

/** A piece of text to stand in the place of another, which may be nothing. */
interface Change extends Range {
  readonly text: string;
}

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** What stands between the tags of the element. */
const between = (element: string) => element.slice(element.indexOf('>') + 1, element.lastIndexOf('</'));

async function contentOf(widget: FoundWidget, script: FoundScript, options: FillOptions): Promise<string> {
  const { tag, attributes, language } = widget;
  const element = await prerenderElement({
    tag,
    attributes,
    language,
    theme: script.options['data-theme'],
    url: attributes['src'] ?? 'conferences.json',
    data: await options.datasetOf(widget, script),
    now: options.now,
  });
  const template = between(element);
  if (options.form === 'shadow') return template;
  const plain = lightContent(between(template));
  return plain && `<div ${MARK}>${plain}</div>`;
}

/**
 * A page with static content in the tags of its widgets. What was put there before is replaced; everything else stays as it is,
 * byte for byte.
 */
export async function fillPage(html: string, options: FillOptions): Promise<FilledPage> {
  const { script, widgets } = findWidgets(html);
  const filled: FilledWidget[] = [];
  const changes: Change[] = [];
  for (const widget of widgets) {
    const { tag, line, inside, isInParagraph } = widget;
    const isImpossible = isInParagraph && options.form === 'light';
    const content = isImpossible ? '' : await contentOf(widget, script, options);
    const outcome = isImpossible ? 'paragraph' : content === '' ? 'empty' : 'filled';
    filled.push({ tag, line, outcome });
    changes.push({ start: inside, end: inside, text: content });
    changes.push(...widget.written.map((range) => ({ ...range, text: '' })));
  }
  return { html: changed(html, changes), widgets: filled };
}
