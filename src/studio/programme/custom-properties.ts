import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class CustomProperties extends Directive {
  override render(_values: Readonly<Record<string, string | number>>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [values]: [Readonly<Record<string, string | number>>],
  ): typeof noChange {
    for (const [name, value] of Object.entries(values))
      (element as HTMLElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/** Sets custom properties of an element. Not by an attribute, which a strict policy for styles forbids. */
export const customProperties = directive(CustomProperties);
