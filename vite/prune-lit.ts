import type { Plugin } from 'vite';

/** Replacements for modules of Lit and of the compiler, by the end of their paths. */
const MODULES = {
  // Widgets are for browsers that adopt style sheets, and their styles are constant.
  '/@lit/reactive-element/css-tag.js': `
    export class CSSResult {
      _$cssResult$ = true;
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
    }
    export const css = (strings, ...values) =>
      new CSSResult(strings.reduce((text, string, index) => text + (values[index - 1].cssText ?? values[index - 1]) + string));
    export const unsafeCSS = (cssText) => new CSSResult(cssText);
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
    export const getCompatibleStyle = (style) => style;
    export const supportsAdoptingStyleSheets = true;`,
};

/** Of the helpers for directives those that widgets use. The rest comes with hydration. */
const HELPERS = `
  export const setChildPartValue = (part, value) => { part._$AI(value); };
  export const setCommittedValue = (part) => { part._$AH = {}; };`;
const HELPERS_ID = '\0directive-helpers';

/** What the compiler makes of a decorated property, and of one for the widget alone. */
const DECORATED =
  /\w*decorate\w*\(\[(property|state)\(([^[\]]*)\)\], (\w+)\.prototype, "(\w+)", void 0\);\s*/g;

/** The decorated properties of each class as one object, which Lit reads just so. */
function withoutDecorators(code: string): string {
  const classes = new Map<string, string[]>();
  const rest = code.replace(
    DECORATED,
    (_all, kind: string, options: string, name: string, property: string) => {
      const written = kind === 'state' ? '{ state: true, attribute: false }' : options || '{}';
      classes.set(name, [...(classes.get(name) ?? []), `${property}: ${written}`]);
      return '';
    },
  );
  return rest + [...classes].map(([name, all]) => `${name}.properties = { ${all.join(', ')} };`).join('\n');
}

/** Leaves out of Lit's and the compiler's modules what no widget uses, and decorators. */
export function pruneLit(): Plugin {
  return {
    name: 'prune-lit',
    applyToEnvironment: ({ name }) => name !== 'publisher',
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        source === 'lit/directive-helpers.js' && importer?.includes('/src/') ? HELPERS_ID : undefined,
    },
    load: (id) => (id === HELPERS_ID ? HELPERS : undefined),
    transform(code, id) {
      const [, module] = Object.entries(MODULES).find(([end]) => id.endsWith(end)) ?? [];
      if (module !== undefined) return { code: module, map: null };
      const result = id.includes('/src/') ? withoutDecorators(code) : code;
      if (result.includes('decorate([')) throw new Error(`${id} has decorators that cannot be compiled away`);
      return result === code ? undefined : { code: result, map: null };
    },
  };
}
