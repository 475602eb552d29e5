import type { ClassDeclaration, CustomElement } from 'custom-elements-manifest/schema.js';

export type ElementClass = ClassDeclaration & CustomElement;

/** What the custom-elements manifest tells of a widget. */
export type Widget = ElementClass & { readonly tagName: string };
