import type { ClassDeclaration, CustomElement, Declaration } from 'custom-elements-manifest/schema.js';

export type ElementClass = ClassDeclaration & CustomElement;

/** The analyzer marks as elements only those it sees registered; in a widget's module the class is one. */
export function isElement(declaration: Declaration): declaration is ElementClass {
  return declaration.kind === 'class';
}

/** A widget in the custom-elements manifest. */
export type Widget = ElementClass & { readonly tagName: string };
